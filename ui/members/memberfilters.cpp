// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/members/memberfilters.h"

#include "app/models/membersmodel.h"
#include "app/models/usersmodel.h"
#include "ui/lists/commonfilters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array permissions { MemberPermission::Password, MemberPermission::Link, MemberPermission::App,
                                   MemberPermission::Card, MemberPermission::CardWithoutActivation };

QStringList classicTypes()
{
    return { u"basic"_s, u"manager"_s, u"administrator"_s };
}

bool isCarried(const Records &records, MemberPermission permission)
{
    return std::any_of(records.members.begin(), records.members.end(),
                       [permission](const Member &member) { return member.allows(permission).has_value(); });
}

// The classic ones in the order in which they may do more, then those only this server names.
QStringList typesIn(const Records &records)
{
    QStringList occurring;
    for (const Member &member : records.members) {
        if (!member.roleId.isEmpty() && !occurring.contains(member.roleId))
            occurring.append(member.roleId);
    }
    QStringList types;
    for (const QString &type : classicTypes()) {
        if (occurring.removeOne(type))
            types.append(type);
    }
    std::sort(occurring.begin(), occurring.end(), [&records](const QString &a, const QString &b) {
        return QString::localeAwareCompare(memberTypeText(records, a), memberTypeText(records, b)) < 0;
    });
    return types + occurring;
}

Condition off(MemberPermission permission)
{
    return { Condition::Kind::PermissionOff, QString::number(int(permission)) };
}

// By a chip of its own, or by the one of which it is a part.
bool isToldOtherwise(AccessStatus status)
{
    return status == AccessStatus::Suspended || status == AccessStatus::SuspendedByBoth;
}

Condition status(AccessStatus status)
{
    return { Condition::Kind::Status, QString::number(int(status)) };
}

} // namespace

ListFilters MemberFilters::chipsToBegin(const Records &records)
{
    return chipsFor(records, classicTypes(), false);
}

ListFilters MemberFilters::chips(const Records &records)
{
    return chipsFor(records, typesIn(records), isCarried(records, MemberPermission::Card));
}

ListFilters MemberFilters::chipsFor(const Records &records, const QStringList &types, bool hasCards)
{
    ListFilters chips;
    for (const QString &type : types)
        chips.append({ .name = "chipType "_L1 + type,
                       .label = memberTypeText(records, type),
                       .conditions = { { Condition::Kind::MemberType, type } } });
    if (hasCards)
        chips.append({ .name = u"chipCardOff"_s,
                       .label = offText(MemberPermission::Card),
                       .conditions = { off(MemberPermission::Card) } });
    chips.append({ .name = u"chipSuspended"_s,
                   .label = statusText(AccessStatus::Suspended),
                   .conditions = { status(AccessStatus::Suspended) } });
    chips.append(CommonFilters::notSeenFor(90, u"chipNotSeen"_s));
    return chips;
}

QString MemberFilters::offText(MemberPermission permission)
{
    switch (permission) {
    case MemberPermission::Password:
        return tr("Password sign-in off");
    case MemberPermission::Link:
        return tr("Quick access link off");
    case MemberPermission::App:
        return tr("App access off");
    case MemberPermission::Card:
        return tr("Card access off");
    case MemberPermission::CardWithoutActivation:
        return tr("Cards need activation");
    }
    return {};
}

ListFilters MemberFilters::further(const Records &records)
{
    ListFilters filters;
    for (const MemberPermission permission : permissions) {
        if (permission != MemberPermission::Card && isCarried(records, permission))
            filters.append(
                { .label = offText(permission), .conditions = { off(permission) }, .section = tr("Permissions") });
    }
    for (const AccessStatus each : accessStatuses) {
        if (!isToldOtherwise(each))
            filters.append({ .label = statusText(each), .conditions = { status(each) }, .section = tr("Status") });
    }
    filters += { CommonFilters::notSeenFor(30), CommonFilters::notSeenFor(180), CommonFilters::neverSeen() };
    return filters;
}

bool MemberFilters::tellsTypes(const Records &records)
{
    return std::any_of(records.members.begin(), records.members.end(),
                       [](const Member &member) { return !member.roleId.isEmpty(); });
}

bool MemberFilters::tellsWays(const Records &records)
{
    return isCarried(records, MemberPermission::App) || isCarried(records, MemberPermission::Card)
        || isCarried(records, MemberPermission::Link);
}
