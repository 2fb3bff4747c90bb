// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/organization.h"
#include "tests/app/api/decoding.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject organizationRow()
{
    return objectOf(R"({ "id": 1, "resource_type": "Organization", "name": "Example", "domain": "example",
        "logo": null, "address": null, "description": null, "device_logins_expire_after": null, "places_count": 3,
        "scim_enabled": true, "sso_flow_enabled": false, "sso_expiration_override_enabled": false,
        "sso_expiration_override": null, "metadata": null, "time_zone": "Europe/Berlin",
        "web_authentication_api_enabled": false, "apple_pass_enabled": false, "created_at": "2020-01-01T00:00:00Z",
        "updated_at": "2020-01-01T00:00:00Z", "user_id": 2, "transfer_to_id": null, "image": null, "color": null })");
}

QJsonObject groupRow()
{
    return objectOf(R"({ "id": 21, "resource_type": "Group", "name": "Lab", "description": null,
        "created_at": "2020-01-01T00:00:00Z", "updated_at": "2020-01-01T00:00:00Z",
        "geofence_restriction_enabled": false, "geofence_restriction_radius": 150,
        "primary_device_restriction_enabled": false, "managed_device_restriction_enabled": false,
        "reader_restriction_enabled": false, "time_restriction_enabled": false,
        "tap_to_access_restriction_enabled": false, "login_enabled": true, "users_count": 12, "locks_count": 3,
        "elevator_stops_count": 1, "place_id": 4, "time_restriction_time_zone": null, "members_count": 12 })");
}

QJsonObject placeRow()
{
    return objectOf(R"({ "id": 4, "resource_type": "Place", "name": "Toronto", "description": null,
        "created_at": "2020-01-01T00:00:00Z", "updated_at": "2020-01-01T00:00:00Z", "latitude": null,
        "longitude": 8.5, "address": "1 King St", "image": null, "time_zone": "America/Toronto",
        "tz_time_zone": "America/Toronto", "locks_count": 9, "integrations_count": 0, "locked_down": false,
        "locked_down_since": null, "occupancy_rate": null, "organization_id": 1,
        "organization": { "id": 1, "resource_type": "Organization", "name": "Example", "domain": "example" },
        "color": null, "logo": null, "user_id": null, "members_count": 0 })");
}

QJsonObject roleRow()
{
    return objectOf(R"({ "id": "group_basic", "resource_type": "Role", "applies_to": "Group", "name": "Door access",
        "description": null, "custom": false, "permissions": { "users_read": false, "locks_read": true },
        "custom_role_id": null })");
}

QJsonObject teamRow()
{
    return objectOf(R"({ "id": 5, "resource_type": "Team", "name": "Research", "created_at": "2020-01-01T00:00:00Z",
        "updated_at": "2020-01-01T00:00:00Z" })");
}

QJsonObject guestRow()
{
    return objectOf(R"({ "id": 6, "resource_type": "Guest", "name": "Vera", "email": null, "phone_number": null,
        "created_at": "2020-01-01T00:00:00Z", "updated_at": "2020-01-01T00:00:00Z" })");
}

QJsonObject membershipRow()
{
    return objectOf(R"({ "id": 51, "resource_type": "TeamMembership", "created_at": "2020-01-01T00:00:00Z",
        "updated_at": "2020-01-01T00:00:00Z", "team_id": 5,
        "team": { "id": 5, "resource_type": "Team", "name": "Research" }, "member_type": "User", "member_id": 7,
        "member": { "id": 7, "resource_type": "User", "name": "Ann", "email": "ann@example.com" } })");
}

} // namespace

//! The organization, its roles, groups, places, teams and guests as values.
class TestOrganization final : public QObject {
    Q_OBJECT
private slots:
    void asksForListsInTheLargestPages();
    void asksForOneOfEach();
    void asksForTeamMembershipsByTeamAndByPerson();
    void readsTheOrganization();
    void readsRolesWithoutPages();
    void readsAGroup();
    void readsAPlace();
    void readsTeamsAndGuests();
    void readsAMembershipOfAPersonAndOfAGuest();
    void keepsKindsItDoesNotKnow();
    void toleratesWhatTheContractSaysIsNeverNull();
    void refusesBrokenIds();
    void countsWhatItCannotRead();
};

void TestOrganization::asksForListsInTheLargestPages()
{
    QVERIFY(isPlainGet(api::listGroups(250), u"/groups"_s));
    QCOMPARE(textOf(api::listGroups(250).query), u"limit=250&offset=250&sort=name"_s);
    QVERIFY(isPlainGet(api::listPlaces(0), u"/places"_s));
    QCOMPARE(textOf(api::listPlaces(0).query), u"limit=250&offset=0"_s);
    QVERIFY(isPlainGet(api::listTeams(0), u"/teams"_s));
    QCOMPARE(textOf(api::listTeams(0).query), u"limit=250&offset=0&sort=name"_s);
    QVERIFY(isPlainGet(api::listGuests(500), u"/guests"_s));
    QCOMPARE(textOf(api::listGuests(500).query), u"limit=250&offset=500"_s);
    QVERIFY(isPlainGet(api::roles(), u"/roles"_s));
    QVERIFY(api::roles().query.isEmpty());
}

void TestOrganization::asksForOneOfEach()
{
    QVERIFY(isPlainGet(api::currentOrganization(), u"/organization"_s));
    QVERIFY(isPlainGet(api::group(GroupId { 21 }), u"/groups/21"_s));
    QVERIFY(isPlainGet(api::place(PlaceId { 4 }), u"/places/4"_s));
    QVERIFY(isPlainGet(api::team(TeamId { 5 }), u"/teams/5"_s));
    QVERIFY(isPlainGet(api::guest(GuestId { 6 }), u"/guests/6"_s));
    QVERIFY(isPlainGet(api::teamMembership(TeamMembershipId { 51 }), u"/team_memberships/51"_s));
}

void TestOrganization::asksForTeamMembershipsByTeamAndByPerson()
{
    QVERIFY(isPlainGet(api::listTeamMemberships({}, 0), u"/team_memberships"_s));
    QCOMPARE(textOf(api::listTeamMemberships({}, 250).query), u"limit=250&offset=250"_s);
    QCOMPARE(textOf(api::listTeamMemberships(TeamId { 5 }, 0).query), u"limit=250&offset=0&team_id=5"_s);
    QVERIFY(isPlainGet(api::teamMembershipsOf(UserId { 7 }), u"/team_memberships"_s));
    QCOMPARE(textOf(api::teamMembershipsOf(UserId { 7 }).query), u"limit=250&offset=0&member_type=User&member_id=7"_s);
}

void TestOrganization::readsTheOrganization()
{
    const auto found = readOne(api::currentOrganization(), organizationRow());
    QVERIFY(found);
    QCOMPARE(found->id, OrganizationId { 1 });
    QCOMPARE(found->name, u"Example"_s);
    QCOMPARE(found->domain, u"example"_s);
    QCOMPARE(found->timeZone, u"Europe/Berlin"_s);
    QCOMPARE(found->owner, std::optional(UserId { 2 }));
}

void TestOrganization::readsRolesWithoutPages()
{
    const auto page = readList(api::roles(), { roleRow() });
    QVERIFY(page);
    QVERIFY(!page->total);
    const Role &role = page->rows.front();
    QCOMPARE(role.id, u"group_basic"_s);
    QCOMPARE(role.name, u"Door access"_s);
    QCOMPARE(role.description, QString());
    QCOMPARE(role.appliesTo, ScopeType::Group);
    QCOMPARE(role.permissions, QSet<QString> { u"locks_read"_s });
    QVERIFY(!role.custom);
}

void TestOrganization::readsAGroup()
{
    const auto found = readOne(api::group(GroupId { 21 }), groupRow());
    QVERIFY(found);
    QCOMPARE(*found,
             (Group { .id = GroupId { 21 },
                      .name = u"Lab"_s,
                      .place = PlaceId { 4 },
                      .users = 12,
                      .doors = 3,
                      .elevatorStops = 1 }));
    QVERIFY(!readOne(api::group(GroupId { 21 }), with(groupRow(), u"place_id"_s, QJsonValue()))->place);
}

void TestOrganization::readsAPlace()
{
    const auto found = readOne(api::place(PlaceId { 4 }), placeRow());
    QVERIFY(found);
    QCOMPARE(*found,
             (Place { .id = PlaceId { 4 },
                      .name = u"Toronto"_s,
                      .address = u"1 King St"_s,
                      .timeZone = u"America/Toronto"_s,
                      .doors = 9 }));
    QCOMPARE(readOne(api::place(PlaceId { 4 }), with(placeRow(), u"time_zone"_s, QJsonValue()))->timeZone, QString());
}

void TestOrganization::readsTeamsAndGuests()
{
    const auto team = readOne(api::team(TeamId { 5 }), teamRow());
    QVERIFY(team);
    QCOMPARE(*team, (Team { .id = TeamId { 5 }, .name = u"Research"_s }));
    const auto guest = readOne(api::guest(GuestId { 6 }), guestRow());
    QVERIFY(guest);
    QCOMPARE(*guest, (Guest { .id = GuestId { 6 }, .name = u"Vera"_s }));
}

void TestOrganization::readsAMembershipOfAPersonAndOfAGuest()
{
    const auto request = api::teamMembership(TeamMembershipId { 51 });
    const auto found = readOne(request, membershipRow());
    QVERIFY(found);
    QCOMPARE(found->id, TeamMembershipId { 51 });
    QCOMPARE(found->team, TeamId { 5 });
    QCOMPARE(found->member, assigneeOf(UserId { 7 }));
    QCOMPARE(readOne(request, with(membershipRow(), u"member_type"_s, u"Guest"_s))->member, assigneeOf(GuestId { 7 }));
}

void TestOrganization::keepsKindsItDoesNotKnow()
{
    const auto membership
        = readOne(api::teamMembership(TeamMembershipId { 51 }), with(membershipRow(), u"member_type"_s, u"Robot"_s));
    QVERIFY(membership);
    QCOMPARE(membership->member, (Assignee { AssigneeType::Unknown, 7 }));
    const auto roles = readList(api::roles(), { with(roleRow(), u"applies_to"_s, u"Elevator"_s) });
    QVERIFY(roles);
    QCOMPARE(roles->rows.front().appliesTo, ScopeType::Unknown);
    QVERIFY(readOne(api::group(GroupId { 21 }), with(groupRow(), u"added_next_year"_s, QJsonObject())));
}

void TestOrganization::toleratesWhatTheContractSaysIsNeverNull()
{
    for (const QJsonValue &nothing : { QJsonValue(), QJsonValue(QJsonValue::Undefined) }) {
        for (const QString &key : { u"name"_s, u"users_count"_s, u"locks_count"_s, u"elevator_stops_count"_s })
            QVERIFY(readOne(api::group(GroupId { 21 }), with(groupRow(), key, nothing)));
        for (const QString &key : { u"name"_s, u"address"_s, u"locks_count"_s })
            QVERIFY(readOne(api::place(PlaceId { 4 }), with(placeRow(), key, nothing)));
        QVERIFY(readOne(api::team(TeamId { 5 }), with(teamRow(), u"name"_s, nothing)));
        QVERIFY(readOne(api::guest(GuestId { 6 }), with(guestRow(), u"name"_s, nothing)));
        for (const QString &key : { u"domain"_s, u"time_zone"_s, u"user_id"_s })
            QVERIFY(readOne(api::currentOrganization(), with(organizationRow(), key, nothing)));
        for (const QString &key : { u"applies_to"_s, u"permissions"_s, u"custom"_s, u"name"_s })
            QCOMPARE(readList(api::roles(), { with(roleRow(), key, nothing) })->broken, 0);
        QVERIFY(readOne(api::teamMembership(TeamMembershipId { 51 }), with(membershipRow(), u"member_id"_s, nothing)));
    }
}

void TestOrganization::refusesBrokenIds()
{
    QVERIFY(failsToDecode(readOne(api::currentOrganization(), with(organizationRow(), u"id"_s, u"1"_s))));
    QVERIFY(failsToDecode(readOne(api::group(GroupId { 21 }), with(groupRow(), u"id"_s, QJsonValue()))));
    QVERIFY(failsToDecode(readOne(api::group(GroupId { 21 }), with(groupRow(), u"place_id"_s, u"4"_s))));
    QVERIFY(failsToDecode(readOne(api::place(PlaceId { 4 }), with(placeRow(), u"id"_s, 0))));
    QVERIFY(failsToDecode(readOne(api::team(TeamId { 5 }), with(teamRow(), u"id"_s, 5.5))));
    QVERIFY(failsToDecode(readOne(api::guest(GuestId { 6 }), with(guestRow(), u"id"_s, true))));
    const auto membership = api::teamMembership(TeamMembershipId { 51 });
    QVERIFY(failsToDecode(readOne(membership, with(membershipRow(), u"id"_s, QJsonObject()))));
    QVERIFY(failsToDecode(readOne(membership, with(membershipRow(), u"team_id"_s, QJsonValue()))));
}

void TestOrganization::countsWhatItCannotRead()
{
    const auto page = readList(api::listGroups(0), { groupRow(), QJsonValue(), QJsonArray() }, "*/0");
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->broken, 2);
    QCOMPARE(page->total, std::optional<qint64>(0));
    QCOMPARE(readList(api::roles(), { roleRow(), with(roleRow(), u"id"_s, 7) })->broken, 1);
    QCOMPARE(readList(api::listTeams(0), { teamRow(), 3 })->broken, 1);
    QCOMPARE(readList(api::listGuests(0), { guestRow(), u"x"_s })->broken, 1);
    QCOMPARE(readList(api::listPlaces(0), { placeRow(), false })->broken, 1);
    QCOMPARE(readList(api::listTeamMemberships({}, 0), { membershipRow(), 1.5 })->broken, 1);
}

QTEST_GUILESS_MAIN(TestOrganization)
#include "tst_organization.moc"
