// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/commonfilters.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ListFilters byName(ListFilters filters)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(filters.begin(), filters.end(),
              [&collator](const ListFilter &a, const ListFilter &b) { return collator.compare(a.label, b.label) < 0; });
    return filters;
}

} // namespace

ListFilter CommonFilters::notSeenFor(int days, const QString &name)
{
    return { .name = name,
             .label = tr("Not seen for %n days", nullptr, days),
             .conditions = { { Condition::Kind::NotSeenFor, QString::number(days) } },
             .section = tr("Last seen") };
}

ListFilter CommonFilters::neverSeen()
{
    return { .label = tr("Never seen"), .conditions = { { Condition::Kind::NeverSeen } }, .section = tr("Last seen") };
}

ListFilter CommonFilters::noRights()
{
    return { .label = tr("Without any access right"),
             .conditions = { { Condition::Kind::NoRights } },
             .section = tr("Access rights") };
}

ListFilter CommonFilters::suspendedHolding()
{
    return { .label = tr("Suspended but still holding rights"),
             .conditions = { { Condition::Kind::SuspendedHolding } },
             .section = tr("Access rights") };
}

ListFilter CommonFilters::pendingFor(int days)
{
    return { .label = tr("Pending for over %n days", nullptr, days),
             .conditions = { { Condition::Kind::PendingFor, QString::number(days) } },
             .section = tr("Status") };
}

ListFilter CommonFilters::expiringWithin(int days, const QString &name)
{
    return { .name = name,
             .label = tr("Expires within %n days", nullptr, days),
             .conditions = { { Condition::Kind::ExpiringWithin, QString::number(days) } },
             .section = tr("Access rights") };
}

ListFilters CommonFilters::endingInDays()
{
    constexpr int week = 7;
    ListFilters filters;
    for (int days = 0; days <= week; ++days) {
        const QString label = days == 0 ? tr("Ends today")
            : days == 1                 ? tr("Ends tomorrow")
                                        : tr("Ends in %n days", nullptr, days);
        filters.append({ .label = label,
                         .conditions = { { Condition::Kind::EndsIn, QString::number(days) } },
                         .section = tr("Last day") });
    }
    return filters;
}

ListFilter CommonFilters::expired(const QString &name)
{
    return { .name = name,
             .label = tr("Expired"),
             .conditions = { { Condition::Kind::Expired } },
             .section = tr("Access rights") };
}

ListFilters CommonFilters::roles(const Records &records)
{
    ListFilters filters;
    for (const Role &role : records.roles) {
        filters.append({ .label = records.roleName(role.id),
                         .conditions = { { Condition::Kind::Role, role.id } },
                         .icon = u"right"_s,
                         .section = tr("Roles") });
    }
    return byName(std::move(filters));
}

ListFilters CommonFilters::groups(const Records &records)
{
    ListFilters filters;
    for (const Group &group : records.groups) {
        filters.append({ .label = records.groupName(group),
                         .conditions = { { Condition::Kind::Group, QString::number(number(group.id)) } },
                         .icon = u"group"_s,
                         .section = tr("Groups") });
    }
    return byName(std::move(filters));
}

ListFilters CommonFilters::places(const Records &records)
{
    ListFilters filters;
    for (const Place &place : records.places) {
        filters.append({ .label = place.name,
                         .conditions = { { Condition::Kind::Place, QString::number(number(place.id)) } },
                         .icon = u"place"_s,
                         .section = tr("Places") });
    }
    return byName(std::move(filters));
}
