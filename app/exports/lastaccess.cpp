// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/lastaccess.h"

#include "app/exports/csv.h"
#include "app/models/usersmodel.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace exports {

namespace {

//! The words of the file.
class LastAccess {
    Q_DECLARE_TR_FUNCTIONS(LastAccess)
public:
    static Row titles() { return { tr("Name"), tr("Email"), tr("Status"), tr("Last seen") }; }
    static Row row(const Person &person)
    {
        return { person.user.name, person.user.email, statusText(person.status), Cell::of(person.user.lastAccessedAt) };
    }
    static Row unknownUser(UserId id)
    {
        return { tr("Unknown user %1").arg(number(id)), QString(), QString(), QString() };
    }
    // When they were last seen, only their person says.
    static Row unlisted(const Records &records, const Member &member)
    {
        const User switches { .accessEnabled = member.accessEnabled, .scimAccessEnabled = member.scimAccessEnabled };
        return { records.memberName(member), records.memberEmail(member), statusText(accessStatus(switches)),
                 QString() };
    }
    static Row unknownMember(MemberId id)
    {
        return { tr("Unknown member %1").arg(number(id)), QString(), QString(), QString() };
    }
};

template <typename Id>
QList<Id> ordered(const QSet<Id> &ids)
{
    QList<Id> list = ids.values();
    std::sort(list.begin(), list.end());
    return list;
}

QByteArray fileOf(std::vector<const Person *> people, const QList<Row> &unknown)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, const Person *>> sorted;
    sorted.reserve(people.size());
    for (const Person *person : people)
        sorted.emplace_back(order.sortKey(person->displayName()), person);
    std::sort(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        const int difference = left.first.compare(right.first);
        return difference != 0 ? difference < 0 : number(left.second->user.id) < number(right.second->user.id);
    });
    QList<Row> rows { LastAccess::titles() };
    for (const auto &[key, person] : sorted)
        rows.append(LastAccess::row(*person));
    return csv(rows + unknown);
}

} // namespace

QByteArray lastAccess(const Records &records)
{
    std::vector<const Person *> people;
    for (const Person &person : records.people)
        people.push_back(&person);
    return fileOf(people, {});
}

QByteArray lastAccess(const Records &records, const QSet<UserId> &people)
{
    std::vector<const Person *> found;
    QList<Row> unknown;
    for (const UserId id : ordered(people)) {
        if (const Person *person = records.people.find(id))
            found.push_back(person);
        else
            unknown.append(LastAccess::unknownUser(id));
    }
    return fileOf(found, unknown);
}

QByteArray lastAccess(const Records &records, const QSet<MemberId> &members)
{
    QList<Row> unknown;
    std::vector<const Person *> found;
    for (const MemberId id : ordered(members)) {
        const Member *member = records.members.find(id);
        const Person *person = member ? records.people.find(member->user) : nullptr;
        if (person)
            found.push_back(person);
        else
            unknown.append(member ? LastAccess::unlisted(records, *member) : LastAccess::unknownMember(id));
    }
    return fileOf(found, unknown);
}

} // namespace exports
