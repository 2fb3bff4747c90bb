// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/simulator/asker.h"

#include <QTest>

using simulator::Options;
using simulator::Simulator;

//! People: lists, paging, and every way to change somebody.
class TestSimulator : public QObject {
    Q_OBJECT

private slots:
    void givesFiftyUsersUnlessAskedOtherwise();
    void givesAHundredUsersAtMost();
    void doesNotClipTheEndOfTheRange();
    void saysThatAnEmptyListIsEmpty();
    void refusesAnOffsetBeyondTheLast();
    void sortsByName();
    void sortsNeverUnlockedFirst();
    void findsTextInEmailNameAndNotes();
    void findsAUserByEmailAndByIds();
    void findsThePeopleOfAGroup();
    void createsAUserFromAnEmailAlone();
    void createsAConfirmedManagedUser();
    void refusesBadEmails_data();
    void refusesBadEmails();
    void refusesAnEmailThatIsTaken();
    void changesWhatItIsAskedToAndNothingElse();
    void refusesTooMuchMetadata();
    void deletesAUserWithTheirRights();
    void protectsTheOwnerAndTheCaller();
    void letsAnObserverOnlyRead();
    void keepsAUserManagerFromSharingAccessAndFromAdministrators();
    void tellsWhoIsSignedIn();
    void inventsPeopleOfEveryKind();
    void inventsTheSamePeopleForTheSameSeed();
};

void TestSimulator::givesFiftyUsersUnlessAskedOtherwise()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi).get(u"/users"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.rows().size(), 50);
    QCOMPARE(reply.range, "0-49/240");
    const QStringList fields = reply.rows().first().toObject().keys();
    QCOMPARE(fields.size(), 17);
    QVERIFY(fields.contains(u"scim_access_enabled"_s));
}

void TestSimulator::givesAHundredUsersAtMost()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi).getWrongly(u"/users?limit=1000"_s);
    QCOMPARE(reply.rows().size(), 100);
    QCOMPARE(reply.range, "0-99/240");
}

void TestSimulator::doesNotClipTheEndOfTheRange()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi).get(u"/users?limit=100&offset=200"_s);
    QCOMPARE(reply.rows().size(), 40);
    QCOMPARE(reply.range, "200-299/240");
}

void TestSimulator::saysThatAnEmptyListIsEmpty()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi).get(u"/users?query=nobody-is-called-this"_s);
    QCOMPARE(reply.rows().size(), 0);
    QCOMPARE(reply.range, "*/0");
}

void TestSimulator::refusesAnOffsetBeyondTheLast()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    QCOMPARE(asker.get(u"/users?offset=20000"_s).status, 200);
    QCOMPARE(asker.get(u"/users?offset=20001"_s).status, 400);
}

void TestSimulator::sortsByName()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const auto names = [](const Reply &reply) {
        QStringList found;
        for (const QJsonValue &row : reply.rows())
            found.append(row.toObject().value(u"name"_s).toString().toCaseFolded());
        return found;
    };
    const QStringList up = names(asker.get(u"/users?sort=name&limit=100"_s));
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    const QStringList down = names(asker.get(u"/users?sort=-name&limit=100"_s));
    QVERIFY(std::is_sorted(down.rbegin(), down.rend()));
    QVERIFY(up != down);
}

void TestSimulator::sortsNeverUnlockedFirst()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const auto first = [&](const QString &sort) {
        return asker.get(u"/users?limit=1&sort="_s + sort).rows().first().toObject().value(u"last_accessed_at"_s);
    };
    QVERIFY(first(u"unlock"_s).isNull());
    QVERIFY(first(u"-unlock"_s).isString());
}

void TestSimulator::findsTextInEmailNameAndNotes()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const qint64 id = kisi.userIdOf(demo::observer.email);
    kisi.setUser(id, { { u"name"_s, u"Şule Quill"_s }, { u"notes"_s, u"Keeps the Harbour key"_s } });
    Asker asker(kisi);
    for (const QString &query : { u"TOMAS.lind"_s, u"şULE%20qUILL"_s, u"harbour%20KEY"_s })
        QCOMPARE(idsOf(asker.get(u"/users?query="_s + query).rows()), QList<qint64> { id });
}

void TestSimulator::findsAUserByEmailAndByIds()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 maren = kisi.userIdOf(demo::administrator.email);
    QCOMPARE(idsOf(asker.get(u"/users?email=maren.holt%40example.com"_s).rows()), QList<qint64> { maren });
    QCOMPARE(idsOf(asker.get(u"/users?user_id=me"_s).rows()), QList<qint64> { maren });
    const QList<qint64> some = kisi.userIds().sliced(10, 3);
    QCOMPARE(idsOf(asker.get(u"/users?ids=%1,%2,%3"_s.arg(some[0]).arg(some[1]).arg(some[2])).rows()), some);
}

void TestSimulator::findsThePeopleOfAGroup()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const QJsonObject group = asker.get(u"/groups?scope=place&limit=1"_s).rows().first().toObject();
    const auto id = group.value(u"id"_s).toInteger();
    const Reply people = asker.get(u"/users?limit=1&group_id=%1"_s.arg(id));
    const Reply rights
        = asker.get(u"/role_assignments?limit=1&assignee_type=User&applies_to_type=Group&applies_to_id=%1"_s.arg(id));
    QVERIFY(people.rows().size() == 1);
    QVERIFY(people.range.split('/').last().toInt() >= rights.range.split('/').last().toInt());
    QCOMPARE(group.value(u"users_count"_s).toInt(), rights.range.split('/').last().toInt());
    const auto place = group.value(u"place_id"_s).toInteger();
    const Reply there = asker.get(u"/users?limit=1&place_id=%1"_s.arg(place));
    QVERIFY(there.range.split('/').last().toInt() >= people.range.split('/').last().toInt());
}

void TestSimulator::createsAUserFromAnEmailAlone()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply reply
        = asker.post(u"/users"_s, { { u"user"_s, QJsonObject { { u"email"_s, u"New.Face@example.com"_s } } } });
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.value(u"email"_s), u"new.face@example.com"_s);
    QCOMPARE(reply.value(u"name"_s), u"new.face"_s);
    QCOMPARE(reply.value(u"confirmed"_s), false);
    QCOMPARE(asker.get(u"/users/%1"_s.arg(reply.value(u"id"_s).toInteger())).object(), reply.object());
    QCOMPARE(kisi.userIds().size(), 241);
}

void TestSimulator::createsAConfirmedManagedUser()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const QJsonObject metadata { { u"turnstile_managed"_s, true } };
    const QJsonObject user { { u"email"_s, u"m@example.com"_s },
                             { u"name"_s, u"Mio"_s },
                             { u"send_emails"_s, false },
                             { u"confirm"_s, true },
                             { u"metadata"_s, metadata } };
    const Reply reply = Asker(kisi).post(u"/users"_s, { { u"user"_s, user } });
    QCOMPARE(reply.value(u"confirmed"_s), true);
    QCOMPARE(reply.value(u"name"_s), u"Mio"_s);
    QCOMPARE(reply.value(u"metadata"_s).toObject(), metadata);
}

void TestSimulator::refusesBadEmails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << QString() << u"can't be blank"_s;
    QTest::newRow("no at") << u"somebody"_s << u"is invalid"_s;
    QTest::newRow("no dot") << u"somebody@localhost"_s << u"is invalid"_s;
    QTest::newRow("two ats") << u"a@b@example.com"_s << u"is invalid"_s;
    QTest::newRow("space") << u"some body@example.com"_s << u"is invalid"_s;
}

void TestSimulator::refusesBadEmails()
{
    QFETCH(const QString, email);
    QFETCH(const QString, message);
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi).post(u"/users"_s, { { u"user"_s, QJsonObject { { u"email"_s, email } } } });
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.firstError(u"email"_s), message);
    QCOMPARE(kisi.userIds().size(), 240);
}

void TestSimulator::refusesAnEmailThatIsTaken()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const QJsonObject user { { u"email"_s, u"Maren.Holt@Example.com"_s } };
    const Reply reply = Asker(kisi).post(u"/users"_s, { { u"user"_s, user } });
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.firstError(u"email"_s), u"has already been taken"_s);
}

void TestSimulator::changesWhatItIsAskedToAndNothingElse()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 id = kisi.userIds().last();
    const QJsonObject before = kisi.user(id);
    const QJsonObject changes { { u"access_enabled"_s, false },
                                { u"notes"_s, u"away"_s },
                                { u"email"_s, u"x@example.com"_s },
                                { u"scim_access_enabled"_s, !before.value(u"scim_access_enabled"_s).toBool() } };
    const Reply reply = asker.patch(u"/users/%1"_s.arg(id), { { u"user"_s, changes } });
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isNull());
    const QJsonObject after = kisi.user(id);
    QCOMPARE(after.value(u"access_enabled"_s), false);
    QCOMPARE(after.value(u"notes"_s), u"away"_s);
    for (const QString &field : { u"email"_s, u"scim_access_enabled"_s, u"name"_s, u"created_at"_s })
        QCOMPARE(after.value(field), before.value(field));
    QCOMPARE(asker.patch(u"/users/1"_s, { { u"user"_s, changes } }).status, 404);
}

void TestSimulator::refusesTooMuchMetadata()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const auto patched = [&](const QJsonObject &metadata) {
        const QJsonObject user { { u"metadata"_s, metadata } };
        return asker.patch(u"/users/%1"_s.arg(kisi.userIds().last()), { { u"user"_s, user } }).status;
    };
    QJsonObject many;
    for (int i = 0; i < 51; ++i)
        many.insert(u"key %1"_s.arg(i), i);
    QCOMPARE(patched(many), 422);
    QCOMPARE(patched({ { QString(51, u'k'), 1 } }), 422);
    QCOMPARE(patched({ { u"k"_s, QString(501, u'v') } }), 422);
    QCOMPARE(patched({ { u"k"_s, QJsonObject() } }), 422);
    QCOMPARE(patched({ { QString(50, u'k'), QString(500, u'v') } }), 204);
}

void TestSimulator::deletesAUserWithTheirRights()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 id = kisi.userIdOf(demo::observer.email);
    const QString rights = u"/role_assignments?assignee_type=User&assignee_id=%1"_s.arg(id);
    QVERIFY(!asker.get(rights).rows().isEmpty());
    QCOMPARE(asker.remove(u"/users/%1"_s.arg(id)).status, 204);
    QVERIFY(kisi.user(id).isEmpty());
    QVERIFY(asker.get(rights).rows().isEmpty());
    const Reply again = asker.remove(u"/users/%1"_s.arg(id));
    QCOMPARE(again.status, 404);
    QVERIFY(again.code() != u"000404"_s);
    QCOMPARE(Asker(kisi, demo::observer.apiKey).get(u"/user"_s).status, 401);
}

void TestSimulator::protectsTheOwnerAndTheCaller()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const QJsonObject suspension { { u"user"_s, QJsonObject { { u"access_enabled"_s, false } } } };
    for (const auto &email : { demo::owner.email, demo::administrator.email }) {
        const QString path = u"/users/%1"_s.arg(kisi.userIdOf(email));
        QCOMPARE(asker.remove(path).status, 403);
        QCOMPARE(asker.patch(path, suspension).status, 403);
    }
    QCOMPARE(kisi.user(kisi.userIdOf(demo::owner.email)).value(u"access_enabled"_s), true);
}

void TestSimulator::letsAnObserverOnlyRead()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, demo::observer.apiKey);
    const QString path = u"/users/%1"_s.arg(kisi.userIds().last());
    QCOMPARE(asker.get(path).status, 200);
    const Reply refused = asker.patch(path, { { u"user"_s, QJsonObject { { u"notes"_s, u"x"_s } } } });
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.code().isEmpty());
    QCOMPARE(asker.remove(path).status, 403);
    QCOMPARE(asker.post(u"/users"_s, { { u"user"_s, QJsonObject { { u"email"_s, u"a@example.com"_s } } } }).status,
             403);
}

void TestSimulator::keepsAUserManagerFromSharingAccessAndFromAdministrators()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi, demo::userManager.apiKey);
    const QJsonObject notes { { u"user"_s, QJsonObject { { u"notes"_s, u"x"_s } } } };
    QCOMPARE(asker.patch(u"/users/%1"_s.arg(kisi.userIdOf(demo::observer.email)), notes).status, 204);
    QCOMPARE(asker.patch(u"/users/%1"_s.arg(kisi.userIdOf(demo::administrator.email)), notes).status, 403);
    const QJsonObject right = asker.get(u"/role_assignments?limit=1"_s).rows().first().toObject();
    QCOMPARE(asker.remove(u"/role_assignments/%1"_s.arg(right.value(u"id"_s).toInteger())).status, 403);
    QCOMPARE(asker.get(u"/organization/settings"_s).status, 403);
}

void TestSimulator::tellsWhoIsSignedIn()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply me = asker.get(u"/user"_s);
    QCOMPARE(me.value(u"email"_s), QString(demo::administrator.email));
    QCOMPARE(me.value(u"organization"_s).toObject().value(u"name"_s), QString(demo::organization));
    const Reply login = asker.get(u"/login"_s);
    QCOMPARE(login.value(u"type"_s), u"api"_s);
    QVERIFY(!login.object().contains(u"secret"_s));
    QCOMPARE(asker.get(u"/organization"_s).value(u"device_logins_expire_after"_s), 1'209'600);
}

void TestSimulator::inventsPeopleOfEveryKind()
{
    const Simulator kisi(unlimited());
    int suspended = 0;
    int byDirectory = 0;
    int byBoth = 0;
    int pending = 0;
    int never = 0;
    int managed = 0;
    QSet<QChar::Script> scripts;
    for (const qint64 id : kisi.userIds()) {
        const QJsonObject user = kisi.user(id);
        const bool isOff = !user.value(u"access_enabled"_s).toBool();
        const bool isOffByDirectory = !user.value(u"scim_access_enabled"_s).toBool();
        suspended += isOff;
        byDirectory += isOffByDirectory;
        byBoth += isOff && isOffByDirectory;
        pending += !user.value(u"confirmed"_s).toBool();
        never += user.value(u"last_accessed_at"_s).isNull();
        managed += user.value(u"metadata"_s).toObject().contains(u"turnstile_managed"_s);
        for (const QChar letter : user.value(u"name"_s).toString())
            scripts.insert(letter.script());
        QVERIFY(user.value(u"email"_s).toString().endsWith("@example.com"_L1));
    }
    for (const int count : { suspended, byDirectory, byBoth, pending, never, managed })
        QVERIFY(count > 0);
    QVERIFY(scripts.size() >= 8);
}

void TestSimulator::inventsTheSamePeopleForTheSameSeed()
{
    const auto people = [](quint32 seed) {
        const Simulator kisi(
            { .users = 60, .seed = seed, .now = QDateTime::fromString(u"2026-03-02T10:00:00Z"_s, Qt::ISODate) });
        QJsonArray all;
        for (const qint64 id : kisi.userIds()) {
            QJsonObject user = kisi.user(id);
            for (const QString &time : { u"created_at"_s, u"updated_at"_s, u"last_accessed_at"_s })
                user.insert(time, user.value(time).toString().left(16)); // the clock has moved on by then
            all.append(user);
        }
        return all;
    };
    QCOMPARE(people(7), people(7));
    QVERIFY(people(7) != people(8));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
