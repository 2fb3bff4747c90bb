// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"

#include "app/models/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = Condition::Kind;
using Part = Directory::Part;

namespace {

QString groupsText(const Person &person)
{
    return person.groups.join(u", "_s);
}

bool isSuspended(AccessStatus status)
{
    return status == AccessStatus::Suspended || status == AccessStatus::SuspendedByDirectory
        || status == AccessStatus::SuspendedByBoth;
}

} // namespace

UsersModel::UsersModel(const Directory &directory, QObject *parent)
    : DirectoryModel(directory, Part::Users, parent)
{
    start({ {}, // the tick
            { tr("Name") },
            { tr("Email") },
            { tr("Status"), tr("Whether they get in, and what keeps them out") },
            { tr("Groups") },
            { tr("Role"), tr("The role that reaches furthest") },
            { tr("Last seen") },
            //: Heading of a column: the day on which somebody was added
            { tr("Added") } });
}

const Person *UsersModel::personAt(int row) const
{
    const int position = positionAt(row);
    return position < 0 ? nullptr : &records().people.at(position);
}

// What a person shows is derived for them; only who holds a role or a right somewhere is asked of the rights.
bool UsersModel::dependsOn(Part part) const
{
    const bool isAsked = std::any_of(offered().begin(), offered().end(), [](const Condition &condition) {
        return condition.kind == Kind::Role || condition.kind == Kind::Group || condition.kind == Kind::Place;
    });
    return isAsked && (part == Part::AccessRights || part == Part::TeamMemberships || part == Part::Groups);
}

int UsersModel::rowsToRead() const
{
    return sourceSize() + records().rights.size();
}

qint64 UsersModel::idAt(int position) const
{
    return number(records().people.at(position).user.id);
}

int UsersModel::positionOf(qint64 id) const
{
    return records().people.positionOf(UserId { id });
}

QVariant UsersModel::cell(int position, int column, int role) const
{
    const auto &person = records().people.at(position);
    switch (role) {
    case Qt::DisplayRole:
        return text(person, column);
    case Qt::ToolTipRole:
        if (column == LastSeenColumn)
            return timetext::exact(person.user.lastAccessedAt);
        if (column == GroupsColumn && !person.groups.isEmpty())
            return groupsText(person);
        return column == AddedColumn ? QVariant(timetext::exact(person.user.createdAt)) : QVariant();
    case roles::Status:
        return int(person.status);
    case roles::Parts:
        return column == GroupsColumn ? QVariant(person.groups) : QVariant();
    case roles::Muted:
        return (column == LastSeenColumn && !person.user.lastAccessedAt.isValid())
            || (column == GroupsColumn && person.groups.isEmpty());
    default:
        return {};
    }
}

QString UsersModel::text(const Person &person, int column) const
{
    switch (column) {
    case NameColumn:
        return person.displayName();
    case EmailColumn:
        return person.user.email;
    case StatusColumn:
        return statusText(person.status);
    case GroupsColumn:
        return person.groups.isEmpty() && records().knowsRights ? tr("None") : groupsText(person);
    case RoleColumn:
        return person.role;
    case LastSeenColumn:
        return timetext::ago(person.user.lastAccessedAt, QDateTime::currentDateTimeUtc());
    case AddedColumn:
        return timetext::month(person.user.createdAt);
    default:
        return {};
    }
}

SortValue UsersModel::sortValue(int position, int column) const
{
    const auto &person = records().people.at(position);
    switch (column) {
    case EmailColumn:
        return { .text = person.user.email };
    case StatusColumn:
        return { int(person.status), person.displayName() };
    case GroupsColumn:
        return { .text = groupsText(person) + u'\t' + person.displayName() };
    case RoleColumn:
        return { .text = person.role.text() + u'\t' + person.displayName() };
    case LastSeenColumn:
        return { sortedTime(person.user.lastAccessedAt), person.displayName() };
    case AddedColumn:
        return { sortedTime(person.user.createdAt), person.displayName() };
    default:
        return { .text = person.displayName() };
    }
}

QString UsersModel::searchTextOf(int position) const
{
    const auto &person = records().people.at(position);
    const auto &user = person.user;
    return user.name + u'\n' + user.email + u'\n' + groupsText(person) + u'\n' + person.role.text() + u'\n'
        + user.notes.text();
}

size_t UsersModel::fingerprint(int position) const
{
    const auto &[user, status, rights, expiry, groups, role] = records().people.at(position);
    return qHashMulti(0, user.name, user.email, groups, role, user.notes, int(status), rights, sortedTime(expiry),
                      sortedTime(user.lastAccessedAt), sortedTime(user.createdAt), records().knowsRights);
}

bool UsersModel::holds(const Question &question, int position, const QDateTime &now) const
{
    const auto &person = records().people.at(position);
    switch (question.kind()) {
    case Kind::Status:
        return isStatus(question, person.status);
    case Kind::NotSeenFor:
    case Kind::NeverSeen:
        return isUnseen(question, person.user.lastAccessedAt, now);
    case Kind::NoRights:
        return person.rights == 0 && records().knowsRights;
    case Kind::Expired:
        return person.status == AccessStatus::Expired;
    case Kind::SuspendedHolding:
        return person.rights > 0 && isSuspended(person.status);
    case Kind::PendingFor:
        return person.status == AccessStatus::Pending && person.user.createdAt.isValid()
            && person.user.createdAt < now.addDays(-question.number);
    case Kind::ExpiringWithin:
        return person.nextExpiry.isValid() && person.nextExpiry > now
            && person.nextExpiry <= now.addDays(question.number);
    case Kind::Role:
    case Kind::Group:
    case Kind::Place:
        return holdsRight(person, question);
    default:
        return false;
    }
}

bool UsersModel::holdsRight(const Person &person, const Question &question) const
{
    if (person.rights == 0 && records().knowsRights)
        return false;
    const auto isMeant = [&](const AccessRight &right) {
        if (question.kind() == Kind::Role)
            return right.roleId == question.condition.value;
        if (question.kind() == Kind::Group)
            return right.scope == scopeOf(GroupId { question.number });
        const auto *group
            = right.scope.type == ScopeType::Group ? records().groups.find(GroupId { right.scope.id }) : nullptr;
        return right.scope == scopeOf(PlaceId { question.number })
            || (group && group->place == PlaceId { question.number });
    };
    const auto paths = records().pathsOf(assigneeOf(person.user.id));
    return std::any_of(paths.begin(), paths.end(), [&](const Path &path) { return isMeant(*path.right); });
}

// One look into the index a condition instead of one a person.
std::optional<std::vector<int>> UsersModel::allThatHold(const Question &question) const
{
    std::vector<int> positions;
    const auto &all = records().rights;
    const auto addOn = [&](const Scope &scope) {
        for (const int right : records().rightsOn(scope))
            addHolders(all.at(right).assignee, positions);
    };
    switch (question.kind()) {
    case Kind::Group:
        addOn(scopeOf(GroupId { question.number }));
        return positions;
    case Kind::Place:
        addOn(scopeOf(PlaceId { question.number }));
        for (const auto &group : records().groups) {
            if (group.place == PlaceId { question.number })
                addOn(scopeOf(group.id));
        }
        return positions;
    case Kind::Role:
        for (const auto &right : all) {
            if (right.roleId == question.condition.value)
                addHolders(right.assignee, positions);
        }
        return positions;
    default:
        return {};
    }
}

void UsersModel::addHolders(const Assignee &assignee, std::vector<int> &positions) const
{
    const auto add = [&](const Assignee &holder) {
        if (holder.type == AssigneeType::User)
            positions.push_back(records().people.positionOf(UserId { holder.id }));
    };
    add(assignee);
    if (assignee.type == AssigneeType::Team)
        std::ranges::for_each(records().membersOf(TeamId { assignee.id }), add);
}

QString statusText(AccessStatus status)
{
    switch (status) {
    case AccessStatus::Active:
        return UsersModel::tr("Active");
    case AccessStatus::Suspended:
        return UsersModel::tr("Suspended");
    case AccessStatus::SuspendedByDirectory:
        return UsersModel::tr("Suspended by directory");
    case AccessStatus::SuspendedByBoth:
        return UsersModel::tr("Suspended by both");
    case AccessStatus::Pending:
        return UsersModel::tr("Pending");
    case AccessStatus::NoRights:
        return UsersModel::tr("No access rights");
    case AccessStatus::Expired:
        return UsersModel::tr("Expired");
    case AccessStatus::NotYet:
        return UsersModel::tr("Not started");
    case AccessStatus::NoDoors:
        return UsersModel::tr("No doors", "status of somebody whose rights open none");
    }
    return {};
}

QStringList statusTexts()
{
    QStringList texts;
    std::transform(accessStatuses.begin(), accessStatuses.end(), std::back_inserter(texts), &statusText);
    return texts;
}

bool isStatus(const Question &question, AccessStatus status)
{
    if (status == AccessStatus::SuspendedByBoth && question.number == int(AccessStatus::SuspendedByDirectory))
        return true;
    return question.number == int(status);
}

bool isUnseen(const Question &question, const QDateTime &lastSeen, const QDateTime &now)
{
    if (question.kind() == Kind::NeverSeen)
        return !lastSeen.isValid();
    return lastSeen.isValid() && lastSeen < now.addDays(-question.number);
}

qint64 sortedTime(const QDateTime &moment)
{
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}
