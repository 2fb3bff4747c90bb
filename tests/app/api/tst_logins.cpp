// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/logins.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

//! Logins: made for somebody, listed, revoked.
class TestLogins final : public QObject {
    Q_OBJECT

    static QJsonObject row()
    {
        return objectOf(R"({ "id": 5, "created_at": "2026-03-01T10:00:00Z", "updated_at": "2026-03-01T10:00:00Z",
            "type": "device", "name": "Reception tablet", "primary": false, "expire": true,
            "last_used_at": "2026-03-02T08:30:00Z", "device_brand": "Samsung", "device_model": "Tab A",
            "os_name": "Android 14", "user_id": 7 })");
    }
    const api::LoginProof m_proof { .organization = u"marlow"_s,
                                    .email = u"maren@example.com"_s,
                                    .password = u"correct horse"_s };
    const api::LoginDevice m_device {
        .name = u"Reception tablet"_s, .osName = u"Android 14"_s, .brand = u"Samsung"_s, .model = u"Tab A"_s
    };

private slots:
    void makesADeviceLoginForSomebodyElse()
    {
        const auto request = api::createLogin(m_device, m_proof, u"desk@example.com"_s);
        QCOMPARE(request.verb, Verb::Post);
        QCOMPARE(request.path, u"/logins"_s);
        QVERIFY(request.anonymous); // the operator's own login has no part in it
        const auto login = request.body.value("login"_L1).toObject();
        QCOMPARE(login.value("type"_L1).toString(), u"device"_s);
        QCOMPARE(login.value("email"_L1).toString(), u"desk@example.com"_s);
        QCOMPARE(login.value("device_brand"_L1).toString(), u"Samsung"_s);
        QCOMPARE(login.value("device_model"_L1).toString(), u"Tab A"_s);
        QCOMPARE(login.value("os_name"_L1).toString(), u"Android 14"_s);
        const auto user = request.body.value("user"_L1).toObject();
        QCOMPARE(user.value("domain"_L1).toString(), u"marlow"_s);
        QCOMPARE(user.value("email"_L1).toString(), u"maren@example.com"_s);
        QVERIFY(!user.contains("otp_attempt"_L1));
    }

    void sendsAOneTimeCodeOnlyWhereThereIsOne()
    {
        auto proof = m_proof;
        proof.oneTimeCode = u"418205"_s;
        QCOMPARE(api::createLogin(m_device, proof).body.value("user"_L1).toObject().value("otp_attempt"_L1).toString(),
                 u"418205"_s);
    }

    void namesNobodyElseWhereSomebodySignsInThemselves()
    {
        QVERIFY(!api::createLogin(m_device, m_proof).body.value("login"_L1).toObject().contains("email"_L1));
    }

    void listsThoseOfOnePerson()
    {
        const auto request = api::logins(UserId { 7 }, 100);
        QVERIFY(isPlainGet(request, u"/logins"_s));
        QCOMPARE(request.query.queryItemValue(u"user_id"_s), u"7"_s);
        QCOMPARE(request.query.queryItemValue(u"offset"_s), u"100"_s);
        const auto page = readList(request, { row() });
        QVERIFY(page);
        const auto &login = page->rows.constFirst();
        QCOMPARE(login.id, LoginId { 5 });
        QVERIFY(login.isDevice);
        QCOMPARE(login.brand, u"Samsung"_s);
        QCOMPARE(login.lastUsedAt, QDateTime(QDate(2026, 3, 2), QTime(8, 30), Qt::UTC));
    }

    void revokesOne()
    {
        const auto request = api::deleteLogin(LoginId { 5 });
        QCOMPARE(request.verb, Verb::Delete);
        QCOMPARE(request.path, u"/logins/5"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
