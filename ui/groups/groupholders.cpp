// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupholders.h"

#include "app/models/timetext.h"

#include <QCollator>

#include <algorithm>

namespace {

//! Gathers holders one way at a time.
class Collector {
public:
    Collector(const Records &records, const QDateTime &now)
        : m_records(records)
        , m_now(now)
    {
    }

    void add(const Assignee &who, const AccessRight &right, const QString &way)
    {
        GroupHolder &row = m_rows[who];
        if (row.ways.isEmpty()) {
            row.who = who;
            // Through a team the right's own name is the team's.
            row.name = m_records.assigneeName(who == right.assignee ? right : AccessRight { .assignee = who });
        }
        row.ways += row.ways.isEmpty() ? way : QString(u"; " + way);
        row.holds = row.holds || right.validity(m_now) == Validity::Valid;
    }

    [[nodiscard]] std::vector<GroupHolder> sorted(const QString &nameless) const
    {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::pair<QCollatorSortKey, GroupHolder>> keyed;
        keyed.reserve(size_t(m_rows.size()));
        for (GroupHolder row : m_rows) {
            if (row.name.isEmpty())
                row.name = nameless;
            row.folded = folded(QString(row.name + u'\n' + emailOf(row.who) + u'\n' + row.ways));
            keyed.emplace_back(collator.sortKey(row.name), std::move(row));
        }
        std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
            const int order = a.first.compare(b.first);
            return order < 0 || (order == 0 && a.second.who.id < b.second.who.id);
        });
        std::vector<GroupHolder> rows;
        rows.reserve(keyed.size());
        for (auto &[key, row] : keyed)
            rows.push_back(std::move(row));
        return rows;
    }

private:
    [[nodiscard]] QString emailOf(const Assignee &who) const
    {
        const Person *person = who.type == AssigneeType::User ? m_records.people.find(UserId { who.id }) : nullptr;
        return person ? person->user.email : QString();
    }

    const Records &m_records;
    QDateTime m_now;
    QHash<Assignee, GroupHolder> m_rows;
};

} // namespace

QString GroupHolders::way(const Records &records, const AccessRight &right, const std::optional<TeamId> &team,
                          const Clock &clock)
{
    const auto &[now, zone] = clock;
    const Team *known = team ? records.teams.find(*team) : nullptr;
    const QString role = records.roleName(right.roleId);
    QString text = team ? tr("%1, through %2").arg(role, known ? known->name : tr("a team")) : role;
    if (right.validity(now) == Validity::Expired)
        text += u", " + tr("expired %1").arg(timetext::day(right.validUntil, zone));
    else if (right.validity(now) == Validity::NotYet)
        text += u", " + tr("from %1").arg(timetext::day(right.validFrom, zone));
    else if (right.validUntil.isValid())
        text += u", " + tr("until %1").arg(timetext::day(right.validUntil, zone));
    return text;
}

GroupHolders GroupHolders::of(const Records &records, GroupId group, const QDateTime &now)
{
    const Clock clock { now, records.zoneOf(scopeOf(group)) }; // made once: a zone is read from a file
    Collector people(records, now);
    Collector teams(records, now);
    for (const int position : records.rightsOn(scopeOf(group))) {
        const AccessRight &right = records.rights.at(position);
        if (right.assignee.type != AssigneeType::Team) {
            people.add(right.assignee, right, way(records, right, {}, clock));
            continue;
        }
        const TeamId team { right.assignee.id };
        teams.add(right.assignee, right, way(records, right, {}, clock));
        const QString through = way(records, right, team, clock);
        const auto members = records.membersOf(team);
        for (const Assignee &member : members)
            people.add(member, right, through);
    }
    return { .people = people.sorted(tr("Somebody not listed")), .teams = teams.sorted(tr("A team not listed")) };
}
