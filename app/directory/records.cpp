// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/records.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype mostSharedObjects = 500;

template <typename Rows, typename... Indexes>
Merged mergeInto(Rows &rows, typename Rows::Row row, Indexes &...indexes)
{
    const auto id = idOf(row);
    if (const int position = rows.positionOf(id); position >= 0)
        (indexes.prepare(rows, position, row), ...);
    const auto merged = rows.merge(id, std::move(row));
    if (merged != Merged::Same)
        (indexes.add(rows, rows.positionOf(id)), ...);
    return merged;
}

template <typename Rows, typename... Indexes>
bool removeFrom(Rows &rows, typename Rows::Id id, Indexes &...indexes)
{
    if (const int position = rows.positionOf(id); position >= 0)
        (indexes.drop(rows, position), ...);
    return rows.remove(id);
}

// Statuses that the person's own switches decide, whatever they hold.
bool isDecided(AccessStatus status)
{
    return status != AccessStatus::Active;
}

} // namespace

SharedText Records::shared(const SharedText &text)
{
    if (text.isEmpty())
        return {};
    return *m_texts.insert(text);
}

QString Records::addressOf(const Person &person)
{
    return person.user.email.toLower();
}

// A department, a flag: many say the same, some 250 bytes each. Where everybody's differs, looking is in vain.
QJsonObject Records::shared(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return m_objects.size() < mostSharedObjects ? *m_objects.insert(object) : object;
}

Merged Records::merge(const User &user)
{
    const auto *known = people.find(user.id);
    if (known && known->user == user)
        return Merged::Same;
    Person person = known ? *known : Person {};
    person.user = user;
    person.user.metadata = shared(user.metadata);
    person.status = accessStatus(user);
    const auto merged = mergeInto(people, std::move(person), m_peopleByAddress);
    if (const auto *member = memberOf(user.id); member && merged == Merged::New)
        m_strangers.remove(member->id);
    return merged;
}

Merged Records::merge(const Member &member, const QString &name, const QString &email)
{
    Member row = member;
    row.roleId = shared(row.roleId);
    if (!people.find(row.user))
        m_strangers.insert(row.id, { name, email });
    return mergeInto(members, std::move(row), m_membersByUser);
}

// What the directory knows under its id needs no name of its own.
AccessRight Records::trimmed(AccessRight right)
{
    right.roleId = shared(right.roleId);
    const auto &[type, id] = right.assignee;
    const bool isKnown = (type == AssigneeType::User && people.find(UserId { id }))
        || (type == AssigneeType::Team && teams.find(TeamId { id }))
        || (type == AssigneeType::Guest && guests.find(GuestId { id }));
    right.assigneeName = isKnown ? SharedText() : shared(right.assigneeName);
    const auto scope = right.scope;
    const bool isListed = (scope.type == ScopeType::Group && groups.find(GroupId { scope.id }))
        || (scope.type == ScopeType::Place && places.find(PlaceId { scope.id }));
    right.scopeName = isListed ? SharedText() : shared(right.scopeName);
    return right;
}

Merged Records::merge(AccessRight right)
{
    return mergeInto(rights, trimmed(std::move(right)), m_rightsByAssignee, m_rightsByScope);
}

Merged Records::merge(const TeamMembership &membership)
{
    return mergeInto(memberships, membership, m_membershipsByMember, m_membershipsByTeam);
}

bool Records::remove(UserId id)
{
    const auto *person = people.find(id);
    if (!person)
        return false;
    // Their rights may outlive them here for a while: shown under the name they had.
    for (const auto position : rightsOf(assigneeOf(id)))
        rights.edit(position).assigneeName = person->displayName();
    if (const auto *member = memberOf(id))
        m_strangers.insert(member->id, { person->displayName(), person->user.email });
    return removeFrom(people, id, m_peopleByAddress);
}

bool Records::remove(MemberId id)
{
    m_strangers.remove(id);
    return removeFrom(members, id, m_membersByUser);
}

bool Records::remove(AccessRightId id)
{
    return removeFrom(rights, id, m_rightsByAssignee, m_rightsByScope);
}

bool Records::remove(TeamMembershipId id)
{
    return removeFrom(memberships, id, m_membershipsByMember, m_membershipsByTeam);
}

void Records::clear()
{
    *this = Records();
}

const Person *Records::findByEmail(const QString &email) const
{
    const int position = m_peopleByAddress.find(people, email.toLower());
    return position < 0 ? nullptr : &people.at(position);
}

const Member *Records::memberOf(UserId user) const
{
    const int position = m_membersByUser.find(members, user);
    return position < 0 ? nullptr : &members.at(position);
}

std::vector<int> Records::rightsOf(const Assignee &assignee) const
{
    return m_rightsByAssignee.findAll(rights, assignee);
}

std::vector<int> Records::rightsOn(const Scope &scope) const
{
    return m_rightsByScope.findAll(rights, scope);
}

QList<TeamId> Records::teamsOf(const Assignee &member) const
{
    QList<TeamId> result;
    for (const auto position : m_membershipsByMember.findAll(memberships, member))
        result.append(memberships.at(position).team);
    return result;
}

QList<Assignee> Records::membersOf(TeamId team) const
{
    QList<Assignee> result;
    for (const auto position : m_membershipsByTeam.findAll(memberships, team))
        result.append(memberships.at(position).member);
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
    QString whole = group.name + u", " + place->name;
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

// A role on a group is access to its doors; a role on more opens doors only where it says so. What is not listed may:
// nobody is told on a guess that they stay outside.
bool Records::opensDoors(const AccessRight &right) const
{
    if (right.scope.type == ScopeType::Group) {
        const auto *group = groups.find(GroupId { right.scope.id });
        return !group || group->hasDoors();
    }
    const auto role = roles.constFind(right.roleId);
    return role == roles.constEnd() || role->permissions.contains(QStringLiteral("locks_unlock"));
}

AccessStatus Records::statusThrough(const QList<Path> &paths, const QDateTime &now) const
{
    if (paths.isEmpty())
        return AccessStatus::NoRights;
    bool isOver = false;
    bool isComing = false;
    for (const auto &path : paths) {
        if (!opensDoors(*path.right))
            continue;
        const auto validity = path.right->validity(now);
        if (validity == Validity::Valid)
            return AccessStatus::Active;
        isOver = isOver || validity == Validity::Expired;
        isComing = isComing || validity == Validity::NotYet;
    }
    if (isComing)
        return AccessStatus::NotYet;
    return isOver ? AccessStatus::Expired : AccessStatus::NoDoors;
}

AccessStatus Records::statusOf(const User &user, const QDateTime &now) const
{
    const auto status = accessStatus(user);
    return knowsRights && !isDecided(status) ? statusThrough(pathsOf(assigneeOf(user.id)), now) : status;
}

QStringList Records::groupNames(const QList<Path> &paths)
{
    QStringList names;
    for (const auto &path : paths) {
        const auto &scope = path.right->scope;
        const auto *group = scope.type == ScopeType::Group ? groups.find(GroupId { scope.id }) : nullptr;
        if (group && !names.contains(group->name))
            names.append(group->name);
    }
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names.isEmpty() ? names : *m_nameLists.insert(names);
}

SharedText Records::furthestRole(const QList<Path> &paths)
{
    const AccessRight *furthest = nullptr;
    const auto reach = [this](const AccessRight &right) {
        static constexpr std::array ranks { 0, 3, 2, 1 }; // as in ScopeType
        const auto role = roles.constFind(right.roleId);
        const auto permissions = role == roles.constEnd() ? 0 : role->permissions.size();
        return std::pair(ranks.at(size_t(right.scope.type)), permissions);
    };
    for (const auto &path : paths) {
        if (!furthest || reach(*path.right) > reach(*furthest))
            furthest = path.right;
    }
    return furthest ? shared(roleName(furthest->roleId)) : SharedText();
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
        person.groups = groupNames(paths);
        person.role = furthestRole(paths);
    }
    if (person == before)
        return false;
    people.edit(position) = std::move(person);
    return true;
}

QDateTime Records::nextBoundary(const QDateTime &now, int first, int last) const
{
    QDateTime next;
    for (int position = first; position < last; ++position) {
        const auto &right = rights.at(position);
        for (const auto &moment : { right.validFrom, right.validUntil }) {
            if (moment.isValid() && moment > now && (!next.isValid() || moment < next))
                next = moment;
        }
    }
    return next;
}
