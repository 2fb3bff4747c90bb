// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/account.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

//! Who is signed in, as a value.
class TestAccount final : public QObject {
    Q_OBJECT

    static QJsonObject row()
    {
        return objectOf(R"({ "id": 3, "resource_type": "User", "name": "Maren", "email": "maren@example.com",
            "image": null, "locale": null, "notifications_unread_count": 0, "otp_required_for_login": false,
            "otp_enabled_at": null, "primary_login_exists": false, "created_at": "2026-01-01T10:00:00Z",
            "updated_at": "2026-01-01T10:00:00Z", "announcements_last_seen_at": null, "last_read_at": null,
            "notes": null, "organization_id": 1,
            "organization": { "id": 1, "resource_type": "Organization", "name": "Example", "domain": "example" } })");
    }

private slots:
    void asksWhoIsSignedIn()
    {
        QVERIFY(isPlainGet(api::currentUser(), u"/user"_s));
        QVERIFY(api::currentUser().query.isEmpty());
        const auto found = readOne(api::currentUser(), row());
        QVERIFY(found);
        QCOMPARE(found->id, UserId { 3 });
        QCOMPARE(found->name, u"Maren"_s);
        QCOMPARE(found->email, u"maren@example.com"_s);
    }

    void toleratesNoName() { QVERIFY(readOne(api::currentUser(), with(row(), u"name"_s, QJsonValue()))); }

    void refusesABrokenId()
    {
        QVERIFY(failsToDecode(readOne(api::currentUser(), with(row(), u"id"_s, u"3"_s))));
        QVERIFY(failsToDecode(readOne(api::currentUser(), with(row(), u"email"_s, QJsonValue()))));
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
