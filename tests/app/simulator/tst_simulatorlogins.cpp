// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/simulator/asker.h"

#include <QTest>

using simulator::Simulator;

namespace {

QJsonObject claim(const demo::Operator &person, const QString &code = {})
{
    QJsonObject user { { u"domain"_s, demo::domain },
                       { u"email"_s, person.email },
                       { u"password"_s, person.password } };
    if (!code.isEmpty())
        user.insert(u"otp_attempt"_s, code);
    return user;
}

QJsonObject signIn(const QJsonObject &user,
                   const QJsonObject &login = { { u"type"_s, u"device"_s }, { u"name"_s, u"Turnstile"_s } })
{
    return { { u"login"_s, login }, { u"user"_s, user } };
}

} // namespace

//! Signing in and out.
class TestSimulatorLogins : public QObject {
    Q_OBJECT

private slots:
    void signsInWithAPassword();
    void refusesAWrongPasswordAndAnUnknownOrganization();
    void asksForAOneTimeCode();
    void tellsAWrongCodeFromAWrongBackupCode();
    void takesTheOneTimeCodeAndTheBackupCode();
    void knowsNoSignInLinks();
    void createsALoginForAManagedUser();
    void letsOnlyAdministratorsSignInOthersAndOnlyOnDevices();
    void keepsTenApiKeysAtMost();
    void forgetsTheOldestOfFortyDevices();
    void forgetsASecretOnSignOut();
    void refusesMissingWrongAndRevokedSecrets();
    void listsOwnLoginsUnlessAskedOtherwise();
};

void TestSimulatorLogins::signsInWithAPassword()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi, {}).post(u"/logins"_s, signIn(claim(demo::administrator)));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.value(u"name"_s), u"Turnstile"_s);
    const QString secret = reply.value(u"secret"_s).toString();
    QCOMPARE(Asker(kisi, secret).get(u"/user"_s).value(u"email"_s), QString(demo::administrator.email));
}

void TestSimulatorLogins::refusesAWrongPasswordAndAnUnknownOrganization()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, {});
    for (const QString &field : { u"password"_s, u"email"_s, u"domain"_s }) {
        QJsonObject user = claim(demo::administrator);
        user.insert(field, u"wrong@example.com"_s);
        const Reply reply = asker.post(u"/logins"_s, signIn(user));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), u"afc516"_s);
    }
}

void TestSimulatorLogins::asksForAOneTimeCode()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi, {}).post(u"/logins"_s, signIn(claim(demo::owner)));
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), u"afc526"_s);
}

void TestSimulatorLogins::tellsAWrongCodeFromAWrongBackupCode()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, {});
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::owner, u"000000"_s))).code(), u"afc536"_s);
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::owner, u"ab12cd"_s))).code(), u"afc546"_s);
}

void TestSimulatorLogins::takesTheOneTimeCodeAndTheBackupCode()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, {});
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::owner, demo::owner.oneTimeCode))).status, 200);
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::owner, demo::owner.backupCode))).status, 200);
}

void TestSimulatorLogins::knowsNoSignInLinks()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi, {}).post(u"/logins"_s, signIn({ { u"authentication_info"_s, u"abc"_s } }));
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), u"afc507"_s);
}

void TestSimulatorLogins::createsALoginForAManagedUser()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const QString email = kisi.user(kisi.userIds().last()).value(u"email"_s).toString();
    const QJsonObject login { { u"type"_s, u"device"_s }, { u"device_brand"_s, u"Acme"_s }, { u"email"_s, email } };
    const Reply reply = Asker(kisi, {}).post(u"/logins"_s, signIn(claim(demo::administrator), login));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.value(u"email"_s), email);
    QCOMPARE(Asker(kisi, reply.value(u"secret"_s).toString()).get(u"/user"_s).value(u"email"_s), email);
}

void TestSimulatorLogins::letsOnlyAdministratorsSignInOthersAndOnlyOnDevices()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, {});
    const QString email = kisi.user(kisi.userIds().last()).value(u"email"_s).toString();
    const QJsonObject device { { u"type"_s, u"device"_s }, { u"email"_s, email } };
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::userManager), device)).status, 403);
    const QJsonObject api { { u"type"_s, u"api"_s }, { u"email"_s, email } };
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::administrator), api)).status, 403);
    const QJsonObject unknown { { u"type"_s, u"device"_s }, { u"email"_s, u"nobody.at.all@example.com"_s } };
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::administrator), unknown)).status, 404);
}

void TestSimulatorLogins::keepsTenApiKeysAtMost()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, {});
    const QJsonObject login { { u"type"_s, u"api"_s } };
    for (int i = 1; i < 10; ++i) // one is there from the start
        QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::administrator), login)).status, 200);
    QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::administrator), login)).status, 403);
}

void TestSimulatorLogins::forgetsTheOldestOfFortyDevices()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, {});
    const QString first = asker.post(u"/logins"_s, signIn(claim(demo::administrator))).value(u"secret"_s).toString();
    for (int i = 1; i < 40; ++i)
        QCOMPARE(asker.post(u"/logins"_s, signIn(claim(demo::administrator))).status, 200);
    asker.post(u"/logins"_s, signIn(claim(demo::administrator)));
    QCOMPARE(Asker(kisi, first).get(u"/user"_s).status, 401);
    QCOMPARE(Asker(kisi).get(u"/logins?limit=250"_s).rows().size(), 41);
}

void TestSimulatorLogins::forgetsASecretOnSignOut()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply login = Asker(kisi, {}).post(u"/logins"_s, signIn(claim(demo::administrator)));
    Asker asker(kisi, login.value(u"secret"_s).toString());
    QCOMPARE(asker.get(u"/login"_s).value(u"id"_s), login.value(u"id"_s));
    QCOMPARE(asker.remove(u"/login"_s).status, 204);
    QCOMPARE(asker.get(u"/login"_s).status, 401);
}

void TestSimulatorLogins::refusesMissingWrongAndRevokedSecrets()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    QCOMPARE(Asker(kisi, {}).get(u"/users"_s).status, 401);
    QCOMPARE(Asker(kisi, u"not a key"_s).get(u"/users"_s).status, 401);
    Asker asker(kisi);
    QCOMPARE(asker.get(u"/users"_s).status, 200);
    kisi.revoke(demo::administrator.apiKey);
    const Reply reply = asker.get(u"/users"_s);
    QCOMPARE(reply.status, 401);
    QVERIFY(!reply.code().isEmpty());
}

void TestSimulatorLogins::listsOwnLoginsUnlessAskedOtherwise()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply own = Asker(kisi, demo::observer.apiKey).get(u"/logins"_s);
    QCOMPARE(own.range, "0-9/1");
    QVERIFY(!own.rows().first().toObject().contains(u"secret"_s));
    const qint64 maren = kisi.userIdOf(demo::administrator.email);
    const QString hers = u"/logins?user_id=%1"_s.arg(maren);
    QCOMPARE(Asker(kisi, demo::observer.apiKey).get(hers).status, 403);
    QCOMPARE(Asker(kisi, demo::owner.apiKey).get(hers).rows().size(), 1);
}

QTEST_GUILESS_MAIN(TestSimulatorLogins)
#include "tst_simulatorlogins.moc"
