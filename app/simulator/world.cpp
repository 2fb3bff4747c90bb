// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/world.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

std::pair<int, qint64> assignee(AssigneeType type, qint64 id)
{
    return { int(type), id };
}

void sortByName(QList<const User *> &people)
{
    QList<std::pair<QString, const User *>> named;
    for (const User *user : std::as_const(people))
        named.emplace_back(user->name.toCaseFolded(), user);
    std::stable_sort(named.begin(), named.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    std::transform(named.begin(), named.end(), people.begin(), [](const auto &entry) { return entry.second; });
}

} // namespace

World::World(std::optional<QDateTime> now)
    : m_offset(now ? now->toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch() : 0)
{
}

Moment World::now() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offset;
}

User &World::addUser(User user)
{
    if (user.id == 0)
        user.id = nextId();
    if (user.memberId == 0)
        user.memberId = nextMemberId();
    m_byEmail.insert(user.email, user.id);
    m_byMember.insert(user.memberId, user.id);
    peopleChanged();
    const qint64 id = user.id;
    return users.insert_or_assign(users.end(), id, std::move(user))->second;
}

void World::removeUser(qint64 id)
{
    const auto found = users.find(id);
    if (found == users.end())
        return;
    m_byEmail.remove(found->second.email);
    m_byMember.remove(found->second.memberId);
    removeRightsOf(AssigneeType::User, id);
    std::erase_if(memberships, [id](const auto &entry) {
        return entry.second.memberType == AssigneeType::User && entry.second.memberId == id;
    });
    std::erase_if(logins, [&](const auto &entry) {
        if (entry.second.userId == id)
            m_bySecret.remove(entry.second.secret);
        return entry.second.userId == id;
    });
    credentials.remove(id);
    users.erase(found);
    peopleChanged();
}

void World::changeEmail(User &user, const QString &email)
{
    m_byEmail.remove(user.email);
    user.email = email;
    m_byEmail.insert(email, user.id);
}

const User *World::userByEmail(const QString &email) const
{
    const auto found = m_byEmail.constFind(email.trimmed().toLower());
    return found == m_byEmail.constEnd() ? nullptr : &users.at(*found);
}

User *World::userByMember(qint64 memberId)
{
    const auto found = m_byMember.constFind(memberId);
    return found == m_byMember.constEnd() ? nullptr : &users.at(*found);
}

RoleAssignment &World::addRight(RoleAssignment right)
{
    if (right.id == 0)
        right.id = nextId();
    m_byAssignee[assignee(right.assigneeType, right.assigneeId)].append(right.id);
    const qint64 id = right.id;
    return rights.insert_or_assign(rights.end(), id, std::move(right))->second;
}

void World::removeRight(qint64 id)
{
    const auto found = rights.find(id);
    if (found == rights.end())
        return;
    m_byAssignee[assignee(found->second.assigneeType, found->second.assigneeId)].removeOne(id);
    rights.erase(found);
}

void World::removeRightsOf(AssigneeType type, qint64 id)
{
    for (const qint64 right : m_byAssignee.take(assignee(type, id)))
        rights.erase(right);
}

void World::removeRightsOn(ScopeType type, qint64 id)
{
    QList<qint64> doomed;
    for (const auto &[rightId, right] : rights)
        if (right.scopeType == type && right.scopeId == id)
            doomed.append(rightId);
    for (const qint64 right : doomed)
        removeRight(right);
}

QList<const RoleAssignment *> World::rightsOf(AssigneeType type, qint64 id) const
{
    QList<const RoleAssignment *> found;
    for (const qint64 right : m_byAssignee.value(assignee(type, id)))
        found.append(&rights.at(right));
    return found;
}

int World::groupsCountOf(qint64 userId) const
{
    const auto own = m_byAssignee.constFind(assignee(AssigneeType::User, userId));
    if (own == m_byAssignee.constEnd())
        return 0;
    return int(std::count_if(own->begin(), own->end(),
                             [this](qint64 id) { return rights.at(id).scopeType == ScopeType::Group; }));
}

Login &World::addLogin(Login login)
{
    if (login.id == 0)
        login.id = nextId();
    if (!login.secret.isEmpty())
        m_bySecret.insert(login.secret, login.id);
    const qint64 id = login.id;
    return logins.insert_or_assign(logins.end(), id, std::move(login))->second;
}

Login *World::loginBySecret(const QString &secret)
{
    const auto found = m_bySecret.constFind(secret);
    return found == m_bySecret.constEnd() ? nullptr : &logins.at(*found);
}

void World::removeLogin(qint64 id)
{
    const auto found = logins.find(id);
    if (found == logins.end())
        return;
    m_bySecret.remove(found->second.secret);
    logins.erase(found);
}

const Role *World::role(const QString &id) const
{
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const Role &each) { return each.id == id; });
    return found == roles.end() ? nullptr : &*found;
}

int World::levelOf(qint64 userId) const
{
    int level = 0;
    for (const RoleAssignment *right : rightsOf(AssigneeType::User, userId))
        if (const Role *held = role(right->roleId))
            level = std::max(level, held->level);
    return level;
}

bool World::may(qint64 userId, const QString &permission) const
{
    const auto own = rightsOf(AssigneeType::User, userId);
    return std::any_of(own.begin(), own.end(), [&](const auto *right) {
        const Role *held = role(right->roleId);
        return held && held->permissions.value(permission).toBool();
    });
}

QList<const User *> World::sortedUsers(const QString &order)
{
    QList<const User *> &people = m_sorted[order];
    if (!people.isEmpty())
        return people;
    people.reserve(qsizetype(users.size()));
    for (const auto &entry : users)
        people.append(&entry.second);
    const auto sortBy = [&](auto field) {
        std::stable_sort(people.begin(), people.end(),
                         [&](const User *left, const User *right) { return field(*left) < field(*right); });
    };
    if (order.endsWith("name"_L1))
        sortByName(people);
    else if (order.endsWith("unlock"_L1))
        sortBy([](const User &user) { return user.lastAccessed.value_or(0); });
    else if (order.endsWith("access_enabled"_L1))
        sortBy([](const User &user) { return user.accessEnabled; });
    if (order.startsWith(u'-'))
        std::reverse(people.begin(), people.end());
    return people;
}

} // namespace simulator
