// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/records.h"

#include <algorithm>

namespace {

template <typename Key, typename Id>
void forget(QHash<Key, QList<Id>> &index, const Key &key, Id id)
{
    const auto found = index.find(key);
    if (found == index.end())
        return;
    found->removeOne(id);
    if (found->isEmpty())
        index.erase(found);
}

template <typename Rows, typename Id>
std::vector<int> positions(const Rows &rows, const QList<Id> &ids)
{
    std::vector<int> result;
    result.reserve(size_t(ids.size()));
    for (const auto id : ids)
        result.push_back(rows.positionOf(id));
    return result;
}

// Statuses that the person's own switches decide, whatever they hold.
bool isDecided(AccessStatus status)
{
    return status != AccessStatus::Active;
}

AccessStatus statusThrough(const QList<Path> &paths, const QDateTime &now)
{
    bool isExpired = false;
    bool isComing = false;
    for (const auto &path : paths) {
        const auto validity = path.right->validity(now);
        if (validity == Validity::Valid)
            return AccessStatus::Active;
        isExpired = isExpired || validity == Validity::Expired;
        isComing = isComing || validity == Validity::NotYet;
    }
    if (isComing)
        return AccessStatus::NotYet;
    return isExpired ? AccessStatus::Expired : AccessStatus::NoRights;
}

} // namespace

QString Records::shared(const QString &text)
{
    if (text.isEmpty())
        return {};
    return *m_texts.insert(text);
}

Merged Records::merge(const User &user)
{
    const auto *known = people.find(user.id);
    if (known && known->user == user)
        return Merged::Same;
    Person person = known ? *known : Person {};
    if (known && known->user.email != user.email)
        m_byEmail.remove(known->user.email.toLower());
    person.user = user;
    person.status = accessStatus(user);
    m_byEmail.insert(user.email.toLower(), user.id);
    const auto merged = people.merge(user.id, std::move(person));
    if (merged == Merged::New)
        m_strangers.remove(m_memberByUser.value(user.id));
    return merged;
}

Merged Records::merge(const Member &member, const QString &name, const QString &email)
{
    Member row = member;
    row.roleId = shared(row.roleId);
    if (const auto *known = members.find(row.id); known && known->user != row.user)
        m_memberByUser.remove(known->user);
    const auto merged = members.merge(row.id, row);
    m_memberByUser.insert(row.user, row.id);
    if (!people.find(row.user))
        m_strangers.insert(row.id, { name, email });
    return merged;
}

// What the directory knows under its id needs no name of its own.
AccessRight Records::trimmed(AccessRight right)
{
    right.roleId = shared(right.roleId);
    const auto &[type, id] = right.assignee;
    const bool isKnown = (type == AssigneeType::User && people.find(UserId { id }))
        || (type == AssigneeType::Team && teams.find(TeamId { id }))
        || (type == AssigneeType::Guest && guests.find(GuestId { id }));
    right.assigneeName = isKnown ? QString() : shared(right.assigneeName);
    const auto scope = right.scope;
    const bool isListed = (scope.type == ScopeType::Group && groups.find(GroupId { scope.id }))
        || (scope.type == ScopeType::Place && places.find(PlaceId { scope.id }));
    right.scopeName = isListed ? QString() : shared(right.scopeName);
    return right;
}

Merged Records::merge(AccessRight right)
{
    right = trimmed(std::move(right));
    const auto id = right.id;
    if (const auto *known = rights.find(id)) {
        if (known->assignee != right.assignee)
            forget(m_rightsByAssignee, known->assignee, id);
        if (known->scope != right.scope)
            forget(m_rightsByScope, known->scope, id);
        if (known->assignee != right.assignee)
            m_rightsByAssignee[right.assignee].append(id);
        if (known->scope != right.scope)
            m_rightsByScope[right.scope].append(id);
    } else {
        m_rightsByAssignee[right.assignee].append(id);
        m_rightsByScope[right.scope].append(id);
    }
    return rights.merge(id, std::move(right));
}

Merged Records::merge(const TeamMembership &membership)
{
    const auto *known = memberships.find(membership.id);
    if (known && *known == membership)
        return Merged::Same;
    if (known) {
        forget(m_membershipsByMember, known->member, membership.id);
        forget(m_membershipsByTeam, known->team, membership.id);
    }
    m_membershipsByMember[membership.member].append(membership.id);
    m_membershipsByTeam[membership.team].append(membership.id);
    return memberships.merge(membership.id, membership);
}

bool Records::remove(UserId id)
{
    const auto *person = people.find(id);
    if (!person)
        return false;
    // Their rights may outlive them here for a while: shown under the name they had.
    for (const auto position : rightsOf(assigneeOf(id)))
        rights.edit(position).assigneeName = person->displayName();
    if (const auto member = m_memberByUser.constFind(id); member != m_memberByUser.constEnd())
        m_strangers.insert(*member, { person->displayName(), person->user.email });
    const auto address = m_byEmail.constFind(person->user.email.toLower());
    if (address != m_byEmail.constEnd() && *address == id) // bad data: somebody else with the same address
        m_byEmail.erase(address);
    return people.remove(id);
}

bool Records::remove(MemberId id)
{
    const auto *member = members.find(id);
    if (!member)
        return false;
    m_memberByUser.remove(member->user);
    m_strangers.remove(id);
    return members.remove(id);
}

bool Records::remove(AccessRightId id)
{
    const auto *right = rights.find(id);
    if (!right)
        return false;
    forget(m_rightsByAssignee, right->assignee, id);
    forget(m_rightsByScope, right->scope, id);
    return rights.remove(id);
}

bool Records::remove(TeamMembershipId id)
{
    const auto *membership = memberships.find(id);
    if (!membership)
        return false;
    forget(m_membershipsByMember, membership->member, id);
    forget(m_membershipsByTeam, membership->team, id);
    return memberships.remove(id);
}

void Records::clear()
{
    *this = Records();
}

const Person *Records::findByEmail(const QString &email) const
{
    const auto found = m_byEmail.constFind(email.toLower());
    return found == m_byEmail.constEnd() ? nullptr : people.find(*found);
}

const Member *Records::memberOf(UserId user) const
{
    const auto found = m_memberByUser.constFind(user);
    return found == m_memberByUser.constEnd() ? nullptr : members.find(*found);
}

std::vector<int> Records::rightsOf(const Assignee &assignee) const
{
    return positions(rights, m_rightsByAssignee.value(assignee));
}

std::vector<int> Records::rightsOn(const Scope &scope) const
{
    return positions(rights, m_rightsByScope.value(scope));
}

QList<TeamId> Records::teamsOf(const Assignee &member) const
{
    QList<TeamId> result;
    for (const auto id : m_membershipsByMember.value(member))
        result.append(memberships.find(id)->team);
    return result;
}

QList<Assignee> Records::membersOf(TeamId team) const
{
    QList<Assignee> result;
    for (const auto id : m_membershipsByTeam.value(team))
        result.append(memberships.find(id)->member);
    return result;
}

QList<Path> Records::pathsOf(const Assignee &person) const
{
    QList<Path> result;
    for (const auto position : rightsOf(person))
        result.append({ .right = &rights.at(position) });
    for (const auto team : teamsOf(person)) {
        for (const auto position : rightsOf(assigneeOf(team)))
            result.append({ .right = &rights.at(position), .team = team });
    }
    return result;
}

QSet<UserId> Records::peopleOn(const Scope &scope) const
{
    QSet<UserId> result;
    const auto add = [&result](const Assignee &assignee) {
        if (assignee.type == AssigneeType::User)
            result.insert(UserId { assignee.id });
    };
    for (const auto position : rightsOn(scope)) {
        const auto &assignee = rights.at(position).assignee;
        add(assignee);
        if (assignee.type == AssigneeType::Team)
            std::ranges::for_each(membersOf(TeamId { assignee.id }), add);
    }
    return result;
}

QString Records::assigneeName(const AccessRight &right) const
{
    const auto id = right.assignee.id;
    switch (right.assignee.type) {
    case AssigneeType::User:
        if (const auto *person = people.find(UserId { id }))
            return person->displayName();
        break;
    case AssigneeType::Team:
        if (const auto *team = teams.find(TeamId { id }))
            return team->name;
        break;
    case AssigneeType::Guest:
        if (const auto *guest = guests.find(GuestId { id }))
            return guest->name;
        break;
    case AssigneeType::Unknown:
        break;
    }
    return right.assigneeName;
}

QString Records::scopeName(const AccessRight &right) const
{
    const auto id = right.scope.id;
    if (right.scope.type == ScopeType::Group) {
        if (const auto *group = groups.find(GroupId { id }))
            return groupName(*group);
    } else if (right.scope.type == ScopeType::Place) {
        if (const auto *place = places.find(PlaceId { id }))
            return place->name;
    }
    return right.scopeName;
}

QString Records::groupName(const Group &group) const
{
    const auto *place = group.place ? places.find(*group.place) : nullptr;
    if (!place)
        return group.name;
    const QString whole = group.name + u", " + place->name;
    return whole;
}

QString Records::memberName(const Member &member) const
{
    const auto *person = people.find(member.user);
    return person ? person->displayName() : m_strangers.value(member.id).name;
}

QString Records::memberEmail(const Member &member) const
{
    const auto *person = people.find(member.user);
    return person ? person->user.email : m_strangers.value(member.id).email;
}

QString Records::roleName(const QString &roleId) const
{
    const auto role = roles.constFind(roleId);
    return role == roles.constEnd() || role->name.isEmpty() ? roleId : role->name;
}

QTimeZone Records::zoneOf(const Scope &scope) const
{
    const Place *place = nullptr;
    if (scope.type == ScopeType::Place)
        place = places.find(PlaceId { scope.id });
    const auto *group = scope.type == ScopeType::Group ? groups.find(GroupId { scope.id }) : nullptr;
    if (group && group->place)
        place = places.find(*group->place);
    for (const auto &name : { place ? place->timeZone : QString(), organization.timeZone }) {
        const QTimeZone zone(name.toUtf8());
        if (!name.isEmpty() && zone.isValid())
            return zone;
    }
    return QTimeZone::utc();
}

QString Records::groupsText(const QList<Path> &paths)
{
    QStringList names;
    for (const auto &path : paths) {
        const auto &scope = path.right->scope;
        const auto *group = scope.type == ScopeType::Group ? groups.find(GroupId { scope.id }) : nullptr;
        if (group && !names.contains(group->name))
            names.append(group->name);
    }
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return shared(names.join(QStringLiteral(", ")));
}

QString Records::furthestRole(const QList<Path> &paths)
{
    const AccessRight *furthest = nullptr;
    const auto reach = [this](const AccessRight &right) {
        static constexpr int ranks[] = { 0, 3, 2, 1 }; // as in ScopeType
        const auto role = roles.constFind(right.roleId);
        const auto permissions = role == roles.constEnd() ? 0 : role->permissions.size();
        return std::pair(ranks[size_t(right.scope.type)], permissions);
    };
    for (const auto &path : paths) {
        if (!furthest || reach(*path.right) > reach(*furthest))
            furthest = path.right;
    }
    return furthest ? shared(roleName(furthest->roleId)) : QString();
}

bool Records::derive(int position, const QDateTime &now)
{
    Person person = people.at(position);
    const auto before = person;
    person.status = accessStatus(person.user);
    if (knowsRights) {
        const auto paths = pathsOf(assigneeOf(person.user.id));
        if (!isDecided(person.status))
            person.status = statusThrough(paths, now);
        person.rights = int(paths.size());
        person.nextExpiry = {};
        for (const auto &path : paths) {
            const auto &until = path.right->validUntil;
            if (until.isValid() && until > now && (!person.nextExpiry.isValid() || until < person.nextExpiry))
                person.nextExpiry = until;
        }
        person.groups = groupsText(paths);
        person.role = furthestRole(paths);
    }
    if (person == before)
        return false;
    people.edit(position) = std::move(person);
    return true;
}

QDateTime Records::nextBoundary(const QDateTime &now) const
{
    QDateTime next;
    for (const auto &right : rights) {
        for (const auto &moment : { right.validFrom, right.validUntil }) {
            if (moment.isValid() && moment > now && (!next.isValid() || moment < next))
                next = moment;
        }
    }
    return next;
}
