// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/users.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

//! The /users endpoints as values: what they put on the wire and how they read an answer.
class TestUsers final : public QObject {
    Q_OBJECT

    static QJsonObject row(qint64 id)
    {
        return { { u"id"_s, id },
                 { u"name"_s, u"Amara"_s },
                 { u"email"_s, u"a@example.com"_s },
                 { u"access_enabled"_s, true } };
    }

    static QJsonObject wholeRow()
    {
        return objectOf(R"({ "id": 7, "resource_type": "User", "name": "Ann", "email": "ann@example.com",
            "created_at": "2026-01-01T10:00:00Z", "updated_at": "2026-01-01T10:00:00Z", "metadata": {}, "image": null,
            "otp_required_for_login": false, "password_flow_enabled": true, "access_enabled": true,
            "last_accessed_at": "2026-07-01T08:30:00.000Z", "scim_access_enabled": false, "notes": null,
            "organization_id": 1, "confirmed": true, "groups_count": 2 })");
    }

private slots:
    void asksForTheLargestPage()
    {
        const auto request = api::listUsers({ .sort = u"name"_s, .offset = 100 });
        QCOMPARE(request.verb, Verb::Get);
        QCOMPARE(request.path, u"/users"_s);
        QCOMPARE(request.query.toString(), u"limit=100&offset=100&sort=name"_s);
    }

    void keepsAPlusSignInASearch()
    {
        const auto query = api::listUsers({ .text = u"sam+kisi & co"_s }).query;
        QVERIFY(query.toString(QUrl::FullyEncoded).endsWith(u"query=sam%2Bkisi%20%26%20co"_s));
        QCOMPARE(api::findUser(u"sam+kisi@example.com"_s).query.toString(QUrl::FullyEncoded),
                 u"email=sam%2Bkisi%40example.com"_s);
    }

    void addsARegularUserAsTheGuideDoes()
    {
        const auto request = api::createUser({ .email = u"user@example.com"_s });
        QCOMPARE(request.verb, Verb::Post);
        QCOMPARE(request.path, u"/users"_s);
        const QJsonObject user { { u"send_emails"_s, true },
                                 { u"confirm"_s, true },
                                 { u"email"_s, u"user@example.com"_s } };
        QCOMPARE(request.body, QJsonObject({ { u"user"_s, user } }));
    }

    void addsAManagedUserWithoutMailAndMarksThem()
    {
        const auto request
            = api::createUser({ .email = u"user@example.com"_s, .name = u"Nkechi"_s, .kind = api::UserKind::Managed });
        const QJsonObject user { { u"send_emails"_s, false },
                                 { u"confirm"_s, true },
                                 { u"email"_s, u"user@example.com"_s },
                                 { u"name"_s, u"Nkechi"_s },
                                 { u"metadata"_s, QJsonObject { { u"turnstile_managed"_s, true } } } };
        QCOMPARE(request.body, QJsonObject({ { u"user"_s, user } }));
    }

    void saysWhetherAPasswordMaySignInOnlyWhereThatIsChosen()
    {
        const auto request = api::createUser({ .email = u"user@example.com"_s, .passwordSignIn = false });
        const auto sent = request.body.value("user"_L1).toObject().value("password_flow_enabled"_L1);
        QCOMPARE(sent, QJsonValue(false));
    }

    void changesOneFieldAtATime()
    {
        const auto suspend = api::setAccessEnabled(UserId { 7 }, false);
        QCOMPARE(suspend.verb, Verb::Patch);
        QCOMPARE(suspend.path, u"/users/7"_s);
        QCOMPARE(suspend.body, QJsonObject({ { u"user"_s, QJsonObject { { u"access_enabled"_s, false } } } }));
        QCOMPARE(api::setUserNotes(UserId { 7 }, u"x"_s).body,
                 QJsonObject({ { u"user"_s, QJsonObject { { u"notes"_s, u"x"_s } } } }));
    }

    void readsAPageAndCountsWhatItCannotRead()
    {
        const QJsonArray rows { row(1), QJsonObject { { u"id"_s, u"two"_s } }, u"nonsense"_s, row(4) };
        const auto page = api::listUsers({}).decode({ .status = 200, .json = rows, .collectionRange = "0-99/250" });
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->broken, 2);
        QCOMPARE(page->received, 4);
        QCOMPARE(page->total, std::optional<qint64>(250));
    }

    void asksForPeopleOfAGroupOrPlaceAndByIds()
    {
        QCOMPARE(textOf(api::listUsers({ .group = GroupId { 21 }, .place = PlaceId { 4 } }).query),
                 u"limit=100&offset=0&group_id=21&place_id=4"_s);
        const auto byId = api::usersById({ UserId { 7 }, UserId { 9007199254740993 } });
        QVERIFY(isPlainGet(byId, u"/users"_s));
        QCOMPARE(textOf(byId.query), u"limit=100&offset=0&ids=7,9007199254740993"_s);
        QVERIFY(isPlainGet(api::user(UserId { 7 }), u"/users/7"_s));
    }

    void renamesAndDeletes()
    {
        QCOMPARE(api::setUserName(UserId { 7 }, u"Ann"_s).body,
                 QJsonObject({ { u"user"_s, QJsonObject { { u"name"_s, u"Ann"_s } } } }));
        const auto removal = api::deleteUser(UserId { 7 });
        QCOMPARE(removal.verb, Verb::Delete);
        QCOMPARE(removal.path, u"/users/7"_s);
        QVERIFY(removal.body.isEmpty());
    }

    void readsWhatTheContractRequires()
    {
        const auto user = readOne(api::user(UserId { 7 }), wholeRow());
        QVERIFY(user);
        QCOMPARE(user->id, UserId { 7 });
        QCOMPARE(user->name, u"Ann"_s);
        QVERIFY(user->accessEnabled && !user->scimAccessEnabled);
        QCOMPARE(user->lastAccessedAt, QDateTime(QDate(2026, 7, 1), QTime(8, 30), Qt::UTC));
        QVERIFY(readOne(api::createUser({}), wholeRow()));
    }

    void toleratesWhatTheContractSaysIsNeverNull_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : { "name", "created_at", "updated_at", "metadata", "otp_required_for_login",
                                 "password_flow_enabled", "scim_access_enabled", "confirmed", "groups_count" })
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void toleratesWhatTheContractSaysIsNeverNull()
    {
        QFETCH(const QString, key);
        for (const QJsonValue &nothing : { QJsonValue(), QJsonValue(QJsonValue::Undefined) })
            QVERIFY(readOne(api::user(UserId { 7 }), with(wholeRow(), key, nothing)));
    }

    void refusesABrokenId()
    {
        QVERIFY(failsToDecode(readOne(api::user(UserId { 7 }), with(wholeRow(), u"id"_s, u"7"_s))));
        QVERIFY(failsToDecode(readOne(api::createUser({}), with(wholeRow(), u"id"_s, QJsonValue()))));
    }

    void refusesAListThatIsNone()
    {
        const auto page = api::listUsers({}).decode({ .status = 200, .json = row(1) });
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Decode);
    }

    void keepsAnIdThatADoubleCannotHold()
    {
        const auto user
            = api::user(UserId { 9007199254740993 }).decode({ .status = 200, .json = row(9007199254740993) });
        QVERIFY(user);
        QCOMPARE(number(user->id), 9007199254740993);
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
