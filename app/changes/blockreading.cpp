// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/blockreading.h"

#include "app/changes/effect.h"

namespace {

UserId idIn(const User &user)
{
    return user.id;
}
MemberId idIn(const api::MemberRow &row)
{
    return row.member.id;
}
AccessRightId idIn(const AccessRight &right)
{
    return right.id;
}

template <typename Id>
void appendOnce(QList<Id> &ids, Id id)
{
    if (!ids.contains(id))
        ids.append(id);
}

} // namespace

BlockReading::BlockReading(Client &client, Directory &directory)
    : m_client(client)
    , m_directory(directory)
{
}

void BlockReading::read(const QList<Change> &rows, Done done)
{
    cancel();
    m_done = std::move(done);
    m_readPeople.clear();
    m_readMembers.clear();
    m_readRights.clear();
    m_readHolders.clear();
    for (const auto &change : rows)
        collect(change);
    m_holdings.removeIf([this](const Holding &holding) { return isLongList(holding); });
    next();
}

void BlockReading::cancel()
{
    m_call.cancel();
    m_done = {};
    m_people.clear();
    m_members.clear();
    m_rights.clear();
    m_singlePeople.clear();
    m_singleMembers.clear();
    m_singleRights.clear();
    m_holdings.clear();
}

void BlockReading::collect(const Change &change)
{
    if (const auto *give = std::get_if<GiveAccessRight>(&change.wish))
        return collectGiven(give->right);
    if (effect::isCreation(change.wish))
        return; // looked for by address, row by row
    const auto subject = effect::subject(change.wish);
    const auto companion = effect::companion(change);
    if (change.before && (subject == Subject::Person || companion == Subject::Person))
        appendOnce(m_people, change.before->id);
    if (change.member && (subject == Subject::Member || companion == Subject::Member))
        appendOnce(m_members, change.member->id);
    if (change.right && subject == Subject::Right)
        appendOnce(m_rights, change.right->id);
}

void BlockReading::collectGiven(const api::NewAccessRight &right)
{
    if (right.assignee.type == AssigneeType::Unknown)
        return; // nobody yet
    const auto known = std::find_if(m_holdings.begin(), m_holdings.end(), [&](const Holding &holding) {
        return holding.scope == right.scope && holding.roleId == right.roleId;
    });
    if (known == m_holdings.end())
        m_holdings.append({ .scope = right.scope, .roleId = right.roleId, .assignees = { right.assignee } });
    else
        known->assignees.append(right.assignee);
}

// More pages than people: each is then looked at right before their own row.
bool BlockReading::isLongList(const Holding &holding) const
{
    const auto known = m_directory.records().rightsOn(holding.scope).size();
    return known / api::accessRightsPerPage >= size_t(holding.assignees.size());
}

void BlockReading::next()
{
    if (!m_people.isEmpty())
        readPeople();
    else if (!m_members.isEmpty())
        readMembers();
    else if (!m_rights.isEmpty())
        readRights();
    else if (!m_singlePeople.isEmpty())
        readSingle(m_singlePeople, api::user(m_singlePeople.constLast()));
    else if (!m_singleMembers.isEmpty())
        readSingle(m_singleMembers, api::member(m_singleMembers.constLast()));
    else if (!m_singleRights.isEmpty())
        readSingle(m_singleRights, api::accessRight(m_singleRights.constLast()));
    else if (!m_holdings.isEmpty())
        readHolding();
    else if (m_done)
        std::exchange(m_done, {})({});
}

void BlockReading::readPeople()
{
    if (m_takesIds && m_people.size() > 1)
        return readList(m_people, api::usersById(m_people));
    m_singlePeople += std::exchange(m_people, {});
    next();
}

void BlockReading::readMembers()
{
    if (m_takesIds && m_members.size() > 1)
        return readList(m_members, api::membersById(m_members));
    m_singleMembers += std::exchange(m_members, {});
    next();
}

void BlockReading::readRights()
{
    if (m_takesIds && m_rights.size() > 1)
        return readList(m_rights, api::accessRightsById(m_rights));
    m_singleRights += std::exchange(m_rights, {});
    next();
}

template <typename T>
void BlockReading::send(const Request<T> &request, std::function<void(const Result<T> &)> then)
{
    m_call = m_client.send<T>(request, Lane::Bulk, [this, then = std::move(then)](const Result<T> &answer) {
        // Not found is an answer too; whoever reads one by one takes it as such.
        if (answer || answer.error().kind == Error::NotFound)
            return then(answer);
        if (m_done)
            std::exchange(m_done, {})(answer.error());
    });
}

template <typename Id, typename Row>
void BlockReading::readList(QList<Id> &ids, const Request<Page<Row>> &request)
{
    const auto asked = std::exchange(ids, {});
    send<Page<Row>>(request, [this, asked](const Result<Page<Row>> &page) {
        if (page)
            settle(asked, *page);
        next();
    });
}

// The contract names no separator for `ids`: only an answer with no other rows shows that it was understood, and
// what is not in it is asked for once more by itself before it counts as gone.
template <typename Id, typename Row>
void BlockReading::settle(const QList<Id> &asked, const Page<Row> &page)
{
    QSet<Id> seen;
    for (const auto &row : page.rows) {
        if (!asked.contains(idIn(row))) {
            m_takesIds = false;
            continue;
        }
        seen.insert(idIn(row));
        keep(row);
    }
    QList<Id> unseen;
    for (const auto id : asked) {
        if (!seen.contains(id))
            unseen.append(id);
    }
    if constexpr (std::is_same_v<Id, UserId>) {
        m_readPeople += seen;
        m_singlePeople += unseen;
    } else if constexpr (std::is_same_v<Id, MemberId>) {
        m_readMembers += seen;
        m_singleMembers += unseen;
    } else {
        m_readRights += seen;
        m_singleRights += unseen;
    }
}

template <typename Id, typename Row>
void BlockReading::readSingle(QList<Id> &ids, const Request<Row> &request)
{
    send<Row>(request, [this, id = ids.takeLast()](const Result<Row> &row) {
        if (row)
            keep(*row);
        else
            m_directory.remove(id);
        if constexpr (std::is_same_v<Id, UserId>)
            m_readPeople.insert(id);
        else if constexpr (std::is_same_v<Id, MemberId>)
            m_readMembers.insert(id);
        else
            m_readRights.insert(id);
        next();
    });
}

void BlockReading::readHolding()
{
    const auto holding = m_holdings.constLast();
    send<Page<AccessRight>>(
        api::listAccessRights({ .scope = holding.scope, .roleId = holding.roleId, .offset = holding.offset }),
        [this](const Result<Page<AccessRight>> &page) {
            auto &current = m_holdings.last();
            if (page) {
                for (const auto &right : page->rows)
                    keep(right);
                current.offset += page->received;
            }
            if (page && page->received == api::accessRightsPerPage)
                return next(); // there is another page of it
            for (const auto &assignee : std::as_const(current.assignees))
                m_readHolders.insert(assignee);
            m_holdings.removeLast();
            next();
        });
}

bool BlockReading::hasRead(const Change &change) const
{
    if (const auto *give = std::get_if<GiveAccessRight>(&change.wish))
        return m_readHolders.contains(give->right.assignee);
    switch (effect::subject(change.wish)) {
    case Subject::Person:
        return change.before && m_readPeople.contains(change.before->id);
    case Subject::Member:
        return change.member && m_readMembers.contains(change.member->id);
    case Subject::Login:
        return false; // read one by one
    case Subject::Right:
        break;
    }
    return change.right && m_readRights.contains(change.right->id);
}
