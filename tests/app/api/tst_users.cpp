// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/users.h"

#include <QTest>

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
