// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/world.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

std::pair<int, qint64> assignee(AssigneeType type, qint64 id)
{
    return { int(type), id };
}

std::pair<int, qint64> scope(ScopeType type, qint64 id)
{
    return { int(type), id };
}

void derive(User &user)
{
    user.sortName = user.name.toCaseFolded();
    user.searched = QString(user.email % u'\n' % user.name % u'\n' % user.notes.value_or(QString())).toCaseFolded();
}

//! One order of GET /users; whoever stands alike follows by id.
class Order {
public:
    explicit Order(const QString &sort)
        : m_reversed(sort.startsWith(u'-'))
    {
        const QStringView field = QStringView(sort).sliced(m_reversed ? 1 : 0);
        m_field = field == u"name" ? Name : field == u"unlock" ? Unlock : field == u"access_enabled" ? Access : Id;
    }

    bool operator()(const User *left, const User *right) const
    {
        return m_reversed ? isBefore(*right, *left) : isBefore(*left, *right);
    }

private:
    enum Field { Id, Name, Unlock, Access };

    bool isBefore(const User &left, const User &right) const
    {
        if (m_field == Name)
            return std::tie(left.sortName, left.id) < std::tie(right.sortName, right.id);
        if (m_field == Unlock)
            return std::tie(left.lastAccessed, left.id) < std::tie(right.lastAccessed, right.id);
        if (m_field == Access)
            return std::tie(left.accessEnabled, left.id) < std::tie(right.accessEnabled, right.id);
        return left.id < right.id;
    }

    bool m_reversed;
    Field m_field = Id;
};

void insertInOrder(QList<const User *> &people, const QString &sort, const User &user)
{
    people.insert(std::lower_bound(people.begin(), people.end(), &user, Order(sort)), &user);
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
    derive(user);
    const qint64 id = user.id;
    User &added = users.insert_or_assign(users.end(), id, std::move(user))->second;
    for (auto people = m_sorted.begin(); people != m_sorted.end(); ++people)
        insertInOrder(*people, people.key(), added);
    return added;
}

void World::personChanged(User &user)
{
    derive(user);
    for (auto people = m_sorted.begin(); people != m_sorted.end(); ++people) {
        people->removeOne(&user);
        insertInOrder(*people, people.key(), user);
    }
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
    for (QList<const User *> &people : m_sorted)
        people.removeOne(&found->second);
    users.erase(found);
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

bool World::has(AssigneeType type, qint64 id) const
{
    return type == AssigneeType::User ? users.contains(id)
        : type == AssigneeType::Team  ? teams.contains(id)
                                      : guests.contains(id);
}

bool World::has(ScopeType type, qint64 id) const
{
    return type == ScopeType::Organization ? id == organizationId
        : type == ScopeType::Place         ? places.contains(id)
                                           : groups.contains(id);
}

RoleAssignment &World::addRight(RoleAssignment right)
{
    if (right.id == 0)
        right.id = nextId();
    m_byAssignee[assignee(right.assigneeType, right.assigneeId)].append(right.id);
    m_byScope[scope(right.scopeType, right.scopeId)].append(right.id);
    count(right, 1);
    const qint64 id = right.id;
    return rights.insert_or_assign(rights.end(), id, std::move(right))->second;
}

void World::removeRight(qint64 id)
{
    const auto found = rights.find(id);
    if (found == rights.end())
        return;
    m_byAssignee[assignee(found->second.assigneeType, found->second.assigneeId)].removeOne(id);
    m_byScope[scope(found->second.scopeType, found->second.scopeId)].removeOne(id);
    count(found->second, -1);
    rights.erase(found);
}

void World::count(const RoleAssignment &right, int more)
{
    if (right.scopeType == ScopeType::Group && right.assigneeType == AssigneeType::User)
        m_peopleOn[right.scopeId] += more;
}

void World::removeRightsOf(AssigneeType type, qint64 id)
{
    for (const qint64 right : m_byAssignee.value(assignee(type, id)))
        removeRight(right);
}

void World::removeRightsOn(ScopeType type, qint64 id)
{
    for (const qint64 right : m_byScope.value(scope(type, id)))
        removeRight(right);
}

QList<const RoleAssignment *> World::rightsOf(AssigneeType type, qint64 id) const
{
    return found(m_byAssignee.value(assignee(type, id)));
}

QList<const RoleAssignment *> World::rightsOn(ScopeType type, qint64 id) const
{
    return found(m_byScope.value(scope(type, id)));
}

QList<const RoleAssignment *> World::found(const QList<qint64> &ids) const
{
    QList<const RoleAssignment *> list;
    list.reserve(ids.size());
    for (const qint64 id : ids)
        list.append(&rights.at(id));
    return list;
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
    const auto own = m_byAssignee.constFind(assignee(AssigneeType::User, userId));
    if (own == m_byAssignee.constEnd())
        return level;
    for (const qint64 right : *own)
        if (const Role *held = role(rights.at(right).roleId))
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

const QList<const User *> &World::sortedUsers(const QString &order)
{
    QList<const User *> &people = m_sorted[order];
    if (!people.isEmpty())
        return people;
    people.reserve(qsizetype(users.size()));
    for (const auto &entry : users)
        people.append(&entry.second);
    sort(people, order);
    return people;
}

void World::sort(QList<const User *> &people, const QString &order)
{
    std::sort(people.begin(), people.end(), Order(order));
}

void World::forgetListings()
{
    peopleFound.forget();
    rightsFound.forget();
    membershipsFound.forget();
}

} // namespace simulator
