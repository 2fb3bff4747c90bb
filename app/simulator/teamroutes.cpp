// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

Answer listTeams(Context &context)
{
    const auto ids = wantedIds(context);
    QList<const Team *> found;
    if (context.query.value(u"scope"_s) != "place"_L1)
        for (const auto &[id, team] : context.world.teams)
            if ((!ids || ids->contains(id)) && mentions(context.query.value(u"query"_s), { team.name }))
                found.append(&team);
    const QString sort = context.query.value(u"sort"_s);
    if (sort.endsWith("name"_L1))
        std::stable_sort(found.begin(), found.end(), [](const Team *left, const Team *right) {
            return left->name.compare(right->name, Qt::CaseInsensitive) < 0;
        });
    if (sort.startsWith(u'-'))
        std::reverse(found.begin(), found.end());
    return pageOf(context, found, [](const Team *team) { return teamJson(*team); });
}

QString wantedName(const Context &context)
{
    return wrapped(context, u"team"_s).value_or(QJsonObject()).value(u"name"_s).toString().trimmed();
}

Answer createTeam(Context &context)
{
    const QString name = wantedName(context);
    if (name.isEmpty())
        return invalid(u"name"_s, u"can't be blank"_s);
    const Team team {
        .id = context.world.nextId(), .name = name, .created = context.world.now(), .updated = context.world.now()
    };
    context.world.teams.emplace(team.id, team);
    return ok(teamJson(team));
}

Answer readTeam(Context &context)
{
    const auto found = context.world.teams.find(context.id());
    return found == context.world.teams.end() ? noRecord(u"Team"_s) : ok(teamJson(found->second));
}

Answer updateTeam(Context &context)
{
    const auto found = context.world.teams.find(context.id());
    if (found == context.world.teams.end())
        return noRecord(u"Team"_s);
    if (const QString name = wantedName(context); !name.isEmpty())
        found->second.name = name;
    found->second.updated = context.world.now();
    return noContent();
}

Answer removeTeam(Context &context)
{
    const qint64 id = context.id();
    if (context.world.teams.erase(id) == 0)
        return noRecord(u"Team"_s);
    context.world.removeRightsOf(AssigneeType::Team, id);
    std::erase_if(context.world.memberships, [id](const auto &entry) { return entry.second.teamId == id; });
    return noContent();
}

Answer listMemberships(Context &context)
{
    if (context.query.contains(u"member_id"_s) && !context.query.contains(u"member_type"_s))
        return badRequest(u"member_id needs member_type."_s);
    const auto ids = wantedIds(context);
    const auto team = idParameter(context, u"team_id"_s);
    const auto member = idParameter(context, u"member_id"_s);
    const auto type = assigneeTypeOf(context.query.value(u"member_type"_s));
    const auto found = context.world.membershipsFound.of(filterOf(context), [&] {
        QList<const TeamMembership *> memberships;
        for (const auto &[id, each] : context.world.memberships)
            if ((!ids || ids->contains(id)) && (!team || each.teamId == *team) && (!member || each.memberId == *member)
                && (!type || each.memberType == *type))
                memberships.append(&each);
        return memberships;
    });
    return pageOf(context, found, [&](const TeamMembership *each) { return teamMembershipJson(context.world, *each); });
}

Answer createMembership(Context &context)
{
    World &world = context.world;
    const QJsonObject fields = wrapped(context, u"team_membership"_s).value_or(QJsonObject());
    const auto type = assigneeTypeOf(fields.value(u"member_type"_s).toString());
    const qint64 memberId = fields.value(u"member_id"_s).toInteger();
    const qint64 teamId = fields.value(u"team_id"_s).toInteger();
    if (!type || *type == AssigneeType::Team)
        return invalid(u"member_type"_s, u"is not included in the list"_s);
    if (*type == AssigneeType::User ? !world.users.contains(memberId) : !world.guests.contains(memberId))
        return invalid(u"member"_s, u"must exist"_s);
    if (!world.teams.contains(teamId))
        return invalid(u"team"_s, u"must exist"_s);
    if (std::any_of(world.memberships.begin(), world.memberships.end(), [&](const auto &entry) {
            return entry.second.teamId == teamId && entry.second.memberType == *type
                && entry.second.memberId == memberId;
        }))
        return invalid(u"member"_s, u"has already been taken"_s);
    const TeamMembership membership {
        .id = world.nextId(), .teamId = teamId, .memberType = *type, .memberId = memberId, .created = world.now()
    };
    world.memberships.emplace(membership.id, membership);
    return ok(teamMembershipJson(world, membership));
}

Answer readMembership(Context &context)
{
    const auto found = context.world.memberships.find(context.id());
    return found == context.world.memberships.end() ? noRecord(u"Team membership"_s)
                                                    : ok(teamMembershipJson(context.world, found->second));
}

Answer removeMembership(Context &context)
{
    return context.world.memberships.erase(context.id()) == 0 ? noRecord(u"Team membership"_s) : noContent();
}

} // namespace

QList<Route> teamRoutes()
{
    return { { "GET"_L1, "/teams"_L1, listTeams, "teams_read"_L1 },
             { "POST"_L1, "/teams"_L1, createTeam, "teams_write"_L1 },
             { "GET"_L1, "/teams/{id}"_L1, readTeam, "teams_read"_L1 },
             { "PATCH"_L1, "/teams/{id}"_L1, updateTeam, "teams_write"_L1 },
             { "DELETE"_L1, "/teams/{id}"_L1, removeTeam, "teams_write"_L1 },
             { "GET"_L1, "/team_memberships"_L1, listMemberships, "team_memberships_read"_L1 },
             { "POST"_L1, "/team_memberships"_L1, createMembership, "team_memberships_write"_L1 },
             { "GET"_L1, "/team_memberships/{id}"_L1, readMembership, "team_memberships_read"_L1 },
             { "DELETE"_L1, "/team_memberships/{id}"_L1, removeMembership, "team_memberships_write"_L1 } };
}

} // namespace simulator
