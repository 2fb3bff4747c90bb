// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/members.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject row()
{
    return objectOf(R"({ "id": 881, "resource_type": "Member", "name": "Ann", "image": null,
        "password_flow_enabled": true, "access_enabled": true, "scim_access_enabled": false,
        "last_accessed_at": null, "created_at": "2026-01-01T10:00:00Z", "updated_at": "2026-01-01T10:00:00Z",
        "role_id": "basic", "notes": null, "metadata": {}, "organization_id": 1, "user_id": 7,
        "user": { "id": 7, "resource_type": "User", "name": "Ann", "email": "ann@example.com",
                  "otp_required_for_login": false },
        "place_id": null, "shares_count": 2, "confirmed": true })");
}

QJsonObject classicRow()
{
    QJsonObject object = row();
    object.insert(u"card_enabled"_s, false);
    object.insert(u"link_enabled"_s, true);
    object.insert(u"login_enabled"_s, true);
    object.insert(u"card_activation_required"_s, true);
    return object;
}

Result<api::MemberRow> read(const QJsonObject &object)
{
    return readOne(api::member(MemberId { 881 }), object);
}

} // namespace

//! The deprecated /members endpoints as values.
class TestMembers final : public QObject {
    Q_OBJECT
private slots:
    void asksForTheLargestPage();
    void findsTheMemberOfAPerson();
    void findsAMemberByAddress();
    void addsAMemberAsTheGuideDoes();
    void changesOnePermissionAtATime_data();
    void changesOnePermissionAtATime();
    void removesAMember();
    void readsAMemberAndWhoItIs();
    void readsClassicPermissionsOnlyWhereTheyAre();
    void toleratesWhatTheContractSaysIsNeverNull_data();
    void toleratesWhatTheContractSaysIsNeverNull();
    void keepsARoleItDoesNotKnow();
    void refusesABrokenOne_data();
    void refusesABrokenOne();
    void readsAPageAndCountsWhatItCannotRead();
};

void TestMembers::asksForTheLargestPage()
{
    const auto request
        = api::listMembers({ .text = u"a+b"_s, .sort = u"-unlock"_s, .group = GroupId { 21 }, .offset = 100 });
    QVERIFY(isPlainGet(request, u"/members"_s));
    QCOMPARE(textOf(request.query), u"limit=100&offset=100&sort=-unlock&query=a%2Bb&group_id=21"_s);
    QCOMPARE(textOf(api::listMembers({ .place = PlaceId { 4 } }).query), u"limit=100&offset=0&place_id=4"_s);
}

void TestMembers::findsTheMemberOfAPerson()
{
    const auto request = api::memberOf(UserId { 7 });
    QVERIFY(isPlainGet(request, u"/members"_s));
    QCOMPARE(textOf(request.query), u"user_id=7"_s);
    QVERIFY(isPlainGet(api::member(MemberId { 881 }), u"/members/881"_s));
}

void TestMembers::findsAMemberByAddress()
{
    const auto request = api::findMember(u"sam+kisi@example.com"_s);
    QVERIFY(isPlainGet(request, u"/members"_s));
    QVERIFY(textOf(request.query).contains(u"query=sam%2Bkisi%40example.com"_s));
}

void TestMembers::addsAMemberAsTheGuideDoes()
{
    const auto request = api::createMember({ .email = u"user@example.com"_s });
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.path, u"/members"_s);
    QJsonObject fields { { u"email"_s, u"user@example.com"_s },
                         { u"card_enabled"_s, true },
                         { u"password_flow_enabled"_s, true } };
    QCOMPARE(request.body, QJsonObject({ { u"member"_s, fields } }));
    fields.insert(u"name"_s, u"Ann"_s);
    fields.insert(u"card_enabled"_s, false);
    const api::NewMember named { .email = u"user@example.com"_s, .name = u"Ann"_s, .cardEnabled = false };
    QCOMPARE(api::createMember(named).body, QJsonObject({ { u"member"_s, fields } }));
    QVERIFY(readOne(request, row()));
}

void TestMembers::changesOnePermissionAtATime_data()
{
    QTest::addColumn<MemberPermission>("permission");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("value");
    QTest::newRow("password") << MemberPermission::Password << false << u"password_flow_enabled"_s << false;
    QTest::newRow("link") << MemberPermission::Link << true << u"link_enabled"_s << true;
    QTest::newRow("app") << MemberPermission::App << false << u"login_enabled"_s << false;
    QTest::newRow("card") << MemberPermission::Card << true << u"card_enabled"_s << true;
    QTest::newRow("without activation") << MemberPermission::CardWithoutActivation << true
                                        << u"card_activation_required"_s << false;
}

void TestMembers::changesOnePermissionAtATime()
{
    QFETCH(const MemberPermission, permission);
    QFETCH(const bool, allowed);
    QFETCH(const QString, field);
    QFETCH(const bool, value);
    const auto request = api::setMemberPermission(MemberId { 881 }, permission, allowed);
    QCOMPARE(request.verb, Verb::Patch);
    QCOMPARE(request.path, u"/members/881"_s);
    QCOMPARE(request.body, QJsonObject({ { u"member"_s, QJsonObject { { field, value } } } }));
    QVERIFY(request.decode({ .status = 204 }));

    Member member;
    member.set(permission, allowed);
    QCOMPARE(member.allows(permission), std::optional(allowed));
}

void TestMembers::removesAMember()
{
    const auto request = api::deleteMember(MemberId { 881 });
    QCOMPARE(request.verb, Verb::Delete);
    QCOMPARE(request.path, u"/members/881"_s);
    QVERIFY(request.body.isEmpty());
}

void TestMembers::readsAMemberAndWhoItIs()
{
    const auto found = read(row());
    QVERIFY(found);
    QCOMPARE(found->member.id, MemberId { 881 });
    QCOMPARE(found->member.user, UserId { 7 });
    QCOMPARE(found->member.roleId, u"basic"_s);
    QVERIFY(found->member.accessEnabled && !found->member.scimAccessEnabled && found->member.passwordFlowEnabled);
    QCOMPARE(found->name, u"Ann"_s);
    QCOMPARE(found->email, u"ann@example.com"_s);
}

void TestMembers::readsClassicPermissionsOnlyWhereTheyAre()
{
    const auto today = read(row());
    QVERIFY(today);
    for (const auto permission : { MemberPermission::Link, MemberPermission::App, MemberPermission::Card,
                                   MemberPermission::CardWithoutActivation })
        QVERIFY(!today->member.allows(permission));
    QCOMPARE(today->member.allows(MemberPermission::Password), std::optional(true));
    const auto classic = read(classicRow());
    QVERIFY(classic);
    QCOMPARE(classic->member.allows(MemberPermission::Card), std::optional(false));
    QCOMPARE(classic->member.allows(MemberPermission::Link), std::optional(true));
    QCOMPARE(classic->member.allows(MemberPermission::App), std::optional(true));
    QCOMPARE(classic->member.allows(MemberPermission::CardWithoutActivation), std::optional(false));
}

void TestMembers::toleratesWhatTheContractSaysIsNeverNull_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : { "name", "notes", "metadata", "user", "role_id", "created_at", "scim_access_enabled",
                             "password_flow_enabled", "confirmed", "shares_count", "organization_id" })
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestMembers::toleratesWhatTheContractSaysIsNeverNull()
{
    QFETCH(const QString, key);
    for (const QJsonValue &nothing : { QJsonValue(), QJsonValue(QJsonValue::Undefined) }) {
        const auto found = read(with(row(), key, nothing));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->member.user, UserId { 7 });
    }
}

void TestMembers::keepsARoleItDoesNotKnow()
{
    QCOMPARE(read(with(row(), u"role_id"_s, u"janitor"_s))->member.roleId, u"janitor"_s);
    QVERIFY(read(with(row(), u"added_next_year"_s, QJsonArray { 1 })));
}

void TestMembers::refusesABrokenOne_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("id: text") << u"id"_s << QJsonValue(u"881"_s);
    QTest::newRow("id: null") << u"id"_s << QJsonValue();
    QTest::newRow("user: null") << u"user_id"_s << QJsonValue();
    QTest::newRow("user: zero") << u"user_id"_s << QJsonValue(0);
    QTest::newRow("access: text") << u"access_enabled"_s << QJsonValue(u"yes"_s);
    QTest::newRow("card: number") << u"card_enabled"_s << QJsonValue(1);
}

void TestMembers::refusesABrokenOne()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const auto found = read(with(classicRow(), key, value));
    QVERIFY(failsToDecode(found));
    QVERIFY(found.error().message.startsWith(key));
}

void TestMembers::readsAPageAndCountsWhatItCannotRead()
{
    const auto page = readList(api::listMembers({}), { row(), u"nonsense"_s, classicRow() }, "0-99/3");
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->broken, 1);
    QCOMPARE(page->received, 3);
    QCOMPARE(page->total, std::optional<qint64>(3));
}

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
