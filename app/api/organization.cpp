// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/organization.h"

#include "app/api/decode.h"
#include "app/api/parameters.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

template <StrongId Id>
QString pathOf(const QString &list, Id id)
{
    return list + u'/' + QString::number(number(id));
}

} // namespace

Request<Organization> currentOrganization()
{
    return { .path = u"/organization"_s, .decode = &decodeOne<Organization, organizationFrom> };
}

Request<Page<Role>> roles()
{
    return { .path = u"/roles"_s, .decode = &decodePage<Role, roleFrom> };
}

Request<Page<Group>> listGroups(int offset)
{
    QUrlQuery query = paging(rowsPerPage, offset);
    query.addQueryItem(u"sort"_s, u"name"_s);
    return { .path = u"/groups"_s, .query = query, .decode = &decodePage<Group, groupFrom> };
}

Request<Group> group(GroupId id)
{
    return { .path = pathOf(u"/groups"_s, id), .decode = &decodeOne<Group, groupFrom> };
}

Request<Page<Place>> listPlaces(int offset)
{
    return { .path = u"/places"_s, .query = paging(rowsPerPage, offset), .decode = &decodePage<Place, placeFrom> };
}

Request<Place> place(PlaceId id)
{
    return { .path = pathOf(u"/places"_s, id), .decode = &decodeOne<Place, placeFrom> };
}

Request<Page<Team>> listTeams(int offset)
{
    QUrlQuery query = paging(rowsPerPage, offset);
    query.addQueryItem(u"sort"_s, u"name"_s);
    return { .path = u"/teams"_s, .query = query, .decode = &decodePage<Team, teamFrom> };
}

Request<Team> team(TeamId id)
{
    return { .path = pathOf(u"/teams"_s, id), .decode = &decodeOne<Team, teamFrom> };
}

Request<Page<Guest>> listGuests(int offset)
{
    return { .path = u"/guests"_s, .query = paging(rowsPerPage, offset), .decode = &decodePage<Guest, guestFrom> };
}

Request<Guest> guest(GuestId id)
{
    return { .path = pathOf(u"/guests"_s, id), .decode = &decodeOne<Guest, guestFrom> };
}

Request<Page<TeamMembership>> listTeamMemberships(std::optional<TeamId> team, int offset)
{
    QUrlQuery query = paging(rowsPerPage, offset);
    addId(query, u"team_id"_s, team);
    return { .path = u"/team_memberships"_s,
             .query = query,
             .decode = &decodePage<TeamMembership, teamMembershipFrom> };
}

Request<Page<TeamMembership>> teamMembershipsOf(UserId user)
{
    QUrlQuery query = paging(rowsPerPage, 0);
    query.addQueryItem(u"member_type"_s, u"User"_s);
    addId(query, u"member_id"_s, std::optional(user));
    return { .path = u"/team_memberships"_s,
             .query = query,
             .decode = &decodePage<TeamMembership, teamMembershipFrom> };
}

Request<TeamMembership> teamMembership(TeamMembershipId id)
{
    return { .path = pathOf(u"/team_memberships"_s, id), .decode = &decodeOne<TeamMembership, teamMembershipFrom> };
}

} // namespace api
