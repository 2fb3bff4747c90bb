// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/accessrights.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject groupRight()
{
    return objectOf(R"({ "id": 71, "resource_type": "RoleAssignment", "role_id": "group_basic", "notify": true,
        "applies_to_type": "Group", "applies_to_id": 21,
        "applies_to": { "id": 21, "resource_type": "Group", "name": "Lab" },
        "assignee_type": "User", "assignee_id": 7,
        "assignee": { "id": 7, "resource_type": "User", "name": "Ann", "email": "ann@example.com" },
        "created_by_type": "User", "created_by_id": 3, "user_id": 7, "assignee_team_id": null, "guest_id": null,
        "issued_by_id": 3, "type": "group", "scope": "group", "group_id": 21,
        "valid_from": "2026-03-28T23:00:00.000Z", "valid_until": null,
        "created_at": "2026-01-01T10:00:00Z", "updated_at": "2026-01-01T10:00:00Z" })");
}

QJsonObject organizationRight()
{
    return objectOf(R"({ "id": 72, "resource_type": "RoleAssignment", "role_id": "organization_owner", "notify": false,
        "applies_to_type": "Organization", "applies_to_id": 1,
        "applies_to": { "id": 1, "resource_type": "Organization", "name": "Example", "domain": "example" },
        "assignee_type": "User", "assignee_id": 7,
        "assignee": { "id": 7, "resource_type": "User", "name": "Ann", "email": "ann@example.com" },
        "created_by_type": "App", "created_by_id": 9, "user_id": 7, "assignee_team_id": null, "guest_id": null,
        "issued_by_id": null, "type": "organization", "scope": "organization", "organization_id": 1,
        "created_at": "2026-01-01T10:00:00Z", "updated_at": "2026-01-01T10:00:00Z" })");
}

AccessRight rightFrom(const QJsonObject &object)
{
    const auto right = readOne(api::accessRight(AccessRightId { 71 }), object);
    return right ? *right : AccessRight {};
}

} // namespace

//! The /role_assignments endpoints as values.
class TestAccessRights final : public QObject {
    Q_OBJECT
private slots:
    void asksForTheLargestPage();
    void asksByHolderScopeAndRole();
    void asksForThePlainOrderWithoutASort();
    void readsOneRight();
    void changesRoleAndDates_data();
    void changesRoleAndDates();
    void removesARight();
    void readsARightOnAGroup();
    void readsARightOnTheOrganization();
    void keepsKindsItDoesNotKnowWithTheirNames();
    void callsWhatHasNoNameByItsKind();
    void keepsARightWhoseHolderIsGone();
    void keepsAnIdThatADoubleCannotHold();
    void refusesABrokenOne_data();
    void refusesABrokenOne();
    void readsAPageAndCountsWhatItCannotRead();
};

void TestAccessRights::asksForTheLargestPage()
{
    const auto request = api::listAccessRights({ .offset = 500 });
    QVERIFY(isPlainGet(request, u"/role_assignments"_s));
    QCOMPARE(textOf(request.query), u"limit=250&offset=500"_s);
}

void TestAccessRights::asksByHolderScopeAndRole()
{
    const auto request = api::listAccessRights({ .assignee = assigneeOf(TeamId { 5 }),
                                                 .scope = scopeOf(GroupId { 21 }),
                                                 .roleId = u"group_basic"_s,
                                                 .sort = u"-user.name"_s });
    const QUrlQuery &query = request.query;
    QCOMPARE(query.queryItemValue(u"assignee_type"_s), u"Team"_s);
    QCOMPARE(query.queryItemValue(u"assignee_id"_s), u"5"_s);
    QCOMPARE(query.queryItemValue(u"applies_to_type"_s), u"Group"_s);
    QCOMPARE(query.queryItemValue(u"applies_to_id"_s), u"21"_s);
    QCOMPARE(query.queryItemValue(u"role_id"_s), u"group_basic"_s);
    QCOMPARE(query.queryItemValue(u"sort"_s), u"-user.name"_s);
    QCOMPARE(textOf(api::accessRightsOf(UserId { 7 }).query), u"limit=250&offset=0&assignee_type=User&assignee_id=7"_s);
}

void TestAccessRights::asksForThePlainOrderWithoutASort()
{
    QVERIFY(!api::listAccessRights({}).query.hasQueryItem(u"sort"_s));
    QVERIFY(!api::listAccessRights({}).query.hasQueryItem(u"role_id"_s));
}

void TestAccessRights::readsOneRight()
{
    QVERIFY(isPlainGet(api::accessRight(AccessRightId { 71 }), u"/role_assignments/71"_s));
}

void TestAccessRights::changesRoleAndDates_data()
{
    using Change = api::AccessRightChange;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QJsonObject>("fields");
    const QDateTime from(QDate(2026, 3, 29), QTime(0, 0), Qt::OffsetFromUTC, 3600);
    const QDateTime until(QDate(2026, 3, 29), QTime(21, 59, 59), Qt::UTC);
    QTest::newRow("role") << Change { .roleId = u"group_manager"_s }
                          << QJsonObject { { u"role_id"_s, u"group_manager"_s } };
    QTest::newRow("dates") << Change { .dates = Change::Dates { from, until } }
                           << QJsonObject { { u"valid_from"_s, u"2026-03-28T23:00:00Z"_s },
                                            { u"valid_until"_s, u"2026-03-29T21:59:59Z"_s } };
    QTest::newRow("no dates any more") << Change { .dates = Change::Dates {} }
                                       << QJsonObject { { u"valid_from"_s, QJsonValue() },
                                                        { u"valid_until"_s, QJsonValue() } };
}

void TestAccessRights::changesRoleAndDates()
{
    QFETCH(const api::AccessRightChange, change);
    QFETCH(const QJsonObject, fields);
    const auto request = api::updateAccessRight(AccessRightId { 71 }, change);
    QCOMPARE(request.verb, Verb::Patch);
    QCOMPARE(request.path, u"/role_assignments/71"_s);
    QVERIFY(request.query.isEmpty());
    QCOMPARE(request.body, QJsonObject({ { u"role_assignment"_s, fields } }));
    QVERIFY(request.decode({ .status = 204 }));
}

void TestAccessRights::removesARight()
{
    const auto request = api::deleteAccessRight(AccessRightId { 71 });
    QCOMPARE(request.verb, Verb::Delete);
    QCOMPARE(request.path, u"/role_assignments/71"_s);
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.decode({ .status = 204 }));
}

void TestAccessRights::readsARightOnAGroup()
{
    const AccessRight right = rightFrom(groupRight());
    QCOMPARE(right.id, AccessRightId { 71 });
    QCOMPARE(right.roleId, u"group_basic"_s);
    QCOMPARE(right.assignee, assigneeOf(UserId { 7 }));
    QCOMPARE(right.scope, scopeOf(GroupId { 21 }));
    QCOMPARE(right.assigneeName, u"Ann"_s);
    QCOMPARE(right.scopeName, u"Lab"_s);
    QCOMPARE(right.validFrom, QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
    QVERIFY(!right.validUntil.isValid());
    QCOMPARE(right.givenBy, std::optional(UserId { 3 }));
    QVERIFY(right.notify);
}

void TestAccessRights::readsARightOnTheOrganization()
{
    const AccessRight right = rightFrom(organizationRight());
    QCOMPARE(right.scope, scopeOf(OrganizationId { 1 }));
    QVERIFY(!right.hasDates());
    QVERIFY(!right.givenBy); // an app's id is nobody's
    QCOMPARE(right.roleId, u"organization_owner"_s);
}

void TestAccessRights::keepsKindsItDoesNotKnowWithTheirNames()
{
    QJsonObject object = with(groupRight(), u"assignee_type"_s, u"Robot"_s);
    object.insert(u"assignee"_s, QJsonObject { { u"id"_s, 7 }, { u"name"_s, u"Sweeper"_s } });
    object.insert(u"applies_to_type"_s, u"Elevator"_s);
    object.insert(u"applies_to"_s, QJsonObject { { u"id"_s, 21 }, { u"name"_s, u"North lift"_s } });
    object.insert(u"role_id"_s, u"elevator_basic"_s);
    const AccessRight right = rightFrom(object);
    QCOMPARE(right.id, AccessRightId { 71 });
    QCOMPARE(right.assignee, (Assignee { AssigneeType::Unknown, 7 }));
    QCOMPARE(right.scope, (Scope { ScopeType::Unknown, 21 }));
    QCOMPARE(right.assigneeName, u"Sweeper"_s);
    QCOMPARE(right.scopeName, u"North lift"_s);
    QCOMPARE(right.roleId, u"elevator_basic"_s);
}

void TestAccessRights::callsWhatHasNoNameByItsKind()
{
    QJsonObject object = with(groupRight(), u"assignee_type"_s, u"Robot"_s);
    object.insert(u"assignee"_s, QJsonValue());
    object.remove(u"applies_to"_s);
    const AccessRight right = rightFrom(object);
    QCOMPARE(right.assigneeName, u"Robot"_s);
    QCOMPARE(right.scopeName, u"Group"_s);
}

void TestAccessRights::keepsARightWhoseHolderIsGone()
{
    QJsonObject object = with(groupRight(), u"assignee"_s, QJsonValue());
    object.insert(u"assignee_id"_s, QJsonValue());
    object.insert(u"created_by_id"_s, QJsonValue());
    const AccessRight right = rightFrom(object);
    QCOMPARE(right.id, AccessRightId { 71 });
    QCOMPARE(right.assignee, (Assignee { AssigneeType::User, 0 }));
    QVERIFY(!right.givenBy);
}

void TestAccessRights::keepsAnIdThatADoubleCannotHold()
{
    const qint64 large = 9007199254740993;
    QJsonObject object = with(groupRight(), u"id"_s, large);
    object.insert(u"assignee_id"_s, large + 2);
    object.insert(u"applies_to_id"_s, large + 4);
    const AccessRight right = rightFrom(object);
    QCOMPARE(number(right.id), large);
    QCOMPARE(right.assignee.id, large + 2);
    QCOMPARE(right.scope.id, large + 4);
    QCOMPARE(api::deleteAccessRight(right.id).path, u"/role_assignments/9007199254740993"_s);
}

void TestAccessRights::refusesABrokenOne_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("id: text") << u"id"_s << QJsonValue(u"71"_s);
    QTest::newRow("id: missing") << u"id"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("id: negative") << u"id"_s << QJsonValue(-1);
    QTest::newRow("role: null") << u"role_id"_s << QJsonValue();
    QTest::newRow("assignee type: missing") << u"assignee_type"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("assignee id: fraction") << u"assignee_id"_s << QJsonValue(7.5);
    QTest::newRow("scope id: text") << u"applies_to_id"_s << QJsonValue(u"21"_s);
    QTest::newRow("from: a day") << u"valid_from"_s << QJsonValue(u"2026-03-28"_s);
    QTest::newRow("until: words") << u"valid_until"_s << QJsonValue(u"tomorrow"_s);
}

void TestAccessRights::refusesABrokenOne()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const auto right = readOne(api::accessRight(AccessRightId { 71 }), with(groupRight(), key, value));
    QVERIFY(failsToDecode(right));
    QVERIFY2(right.error().message.startsWith(key + u" is not"_s), qPrintable(right.error().message));
}

void TestAccessRights::readsAPageAndCountsWhatItCannotRead()
{
    const QJsonArray rows { groupRight(), with(groupRight(), u"id"_s, QJsonValue()), organizationRight() };
    const auto page = readList(api::listAccessRights({}), rows, "0-249/3");
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->broken, 1);
    QCOMPARE(page->received, 3);
    QCOMPARE(page->total, std::optional<qint64>(3));
    QVERIFY(failsToDecode(api::listAccessRights({}).decode({ .status = 200, .json = groupRight() })));
}

QTEST_GUILESS_MAIN(TestAccessRights)
#include "tst_accessrights.moc"
