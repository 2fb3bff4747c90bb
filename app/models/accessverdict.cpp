// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessverdict.h"

#include <algorithm>

namespace {

int doorsOf(const Records &records, const AccessRight &right)
{
    if (right.scope.type == ScopeType::Group) {
        const Group *group = records.groups.find(GroupId(right.scope.id));
        return group ? group->doors : 0;
    }
    if (!records.roles.contains(right.roleId))
        return 0; // nobody knows
    if (right.scope.type == ScopeType::Place) {
        const Place *place = records.places.find(PlaceId(right.scope.id));
        return place ? place->doors : 0;
    }
    int doors = 0;
    if (right.scope.type == ScopeType::Organization) {
        for (const Place &place : records.places)
            doors += place.doors;
    }
    return doors;
}

PathVerdict weighed(const Records &records, const Path &path, const QDateTime &now)
{
    const AccessRight &right = *path.right;
    return { .right = right.id,
             .scope = right.scope,
             .team = path.team,
             .validity = right.validity(now),
             .opensDoors = records.opensDoors(right),
             .doors = doorsOf(records, right) };
}

// Two rights on one group, say directly and through a team, open its doors once.
void count(AccessVerdict &verdict)
{
    QSet<Scope> scopes;
    int everywhere = -1;
    for (const PathVerdict &path : std::as_const(verdict.paths)) {
        if (!path.letsIn() || scopes.contains(path.scope))
            continue;
        scopes.insert(path.scope);
        verdict.doors += path.doors;
        verdict.groups += path.scope.type == ScopeType::Group ? 1 : 0;
        if (path.scope.type == ScopeType::Organization)
            everywhere = path.doors;
    }
    if (everywhere >= 0)
        verdict.doors = everywhere; // all there are
}

AccessVerdict::Cause datesCause(const QList<PathVerdict> &paths)
{
    const auto isPast = [](const PathVerdict &path) { return path.validity == Validity::Expired; };
    const auto ended = std::count_if(paths.begin(), paths.end(), isPast);
    if (ended == paths.size())
        return AccessVerdict::Expired;
    return ended == 0 ? AccessVerdict::NotYet : AccessVerdict::ExpiredOrNotYet;
}

void setMoment(AccessVerdict &verdict, const Records &records)
{
    const bool isPast = verdict.cause == AccessVerdict::Expired;
    for (const PathVerdict &path : std::as_const(verdict.paths)) {
        const AccessRight *right = records.rights.find(path.right);
        if (!right || !path.opensDoors || (!isPast && path.validity != Validity::NotYet))
            continue;
        const QDateTime moment = isPast ? right->validUntil : right->validFrom;
        const bool isNearer = isPast ? moment > verdict.moment : moment < verdict.moment;
        if (!verdict.moment.isValid() || isNearer) {
            verdict.moment = moment;
            verdict.momentScope = path.scope;
        }
    }
}

AccessVerdict::Cause rightsCause(const AccessVerdict &verdict)
{
    if (verdict.paths.isEmpty())
        return AccessVerdict::NoRights;
    QList<PathVerdict> opening;
    std::copy_if(verdict.paths.begin(), verdict.paths.end(), std::back_inserter(opening),
                 [](const PathVerdict &path) { return path.opensDoors; });
    if (opening.isEmpty())
        return AccessVerdict::NoDoors;
    if (std::any_of(opening.begin(), opening.end(), [](const PathVerdict &path) { return path.letsIn(); }))
        return AccessVerdict::NoObstacle;
    return datesCause(opening);
}

AccessVerdict::Cause switchesCause(const User &user)
{
    switch (accessStatus(user)) {
    case AccessStatus::Suspended:
        return AccessVerdict::Suspended;
    case AccessStatus::SuspendedByDirectory:
        return AccessVerdict::SuspendedByDirectory;
    case AccessStatus::SuspendedByBoth:
        return AccessVerdict::SuspendedByBoth;
    case AccessStatus::Pending:
        return AccessVerdict::Pending;
    default:
        return AccessVerdict::NoObstacle;
    }
}

} // namespace

AccessVerdict accessVerdict(const Records &records, const Person &person, const QDateTime &now)
{
    AccessVerdict verdict { .knowsRights = records.knowsRights };
    for (const Path &path : records.pathsOf(assigneeOf(person.user.id)))
        verdict.paths.append(weighed(records, path, now));
    count(verdict);
    const auto rights = records.knowsRights ? rightsCause(verdict) : AccessVerdict::Unknown;
    const auto switches = switchesCause(person.user);
    verdict.cause = switches == AccessVerdict::NoObstacle ? rights : switches;
    verdict.canGetIn = verdict.cause == AccessVerdict::NoObstacle;
    if (verdict.cause == AccessVerdict::Expired || verdict.cause == AccessVerdict::NotYet
        || verdict.cause == AccessVerdict::ExpiredOrNotYet)
        setMoment(verdict, records);
    return verdict;
}
