// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/righttext.h"

#include "app/domain/days.h"
#include "ui/people/zonetext.h"

using namespace Qt::StringLiterals;

namespace {

QString iconOf(ScopeType type)
{
    switch (type) {
    case ScopeType::Group:
        return u"group"_s;
    case ScopeType::Place:
        return u"place"_s;
    case ScopeType::Organization:
        return u"organization"_s;
    case ScopeType::Unknown:
        break;
    }
    return u"right"_s;
}

} // namespace

// A day that is meant whole needs no clock time.
QString RightText::validity(const Records &records, const AccessRight &right, const QDateTime &now)
{
    const QTimeZone zone = records.zoneOf(right.scope);
    const QString where = zonetext::where(records, right.scope);
    const auto whole = [&zone](const QDateTime &moment, bool isWhole) {
        return isWhole ? zonetext::day(moment, zone) : zonetext::dayAndTime(moment, zone);
    };
    QString from;
    if (right.validFrom.isValid() && right.validFrom > now)
        from = whole(right.validFrom, isStartOfDay(right.validFrom, zone));
    if (!right.validUntil.isValid())
        return from.isEmpty() ? tr("Never expires.") : tr("From %1 %2, never expires.").arg(from, where);
    const QString until = whole(right.validUntil, isEndOfDay(right.validUntil, zone));
    if (right.validUntil <= now)
        //: %1 a date, %2 a place as in "in Hamburg"
        return tr("Ended %1 %2.").arg(until, where);
    return from.isEmpty() ? tr("Until %1 %2.").arg(until, where) : tr("From %1 until %2 %3.").arg(from, until, where);
}

QString RightText::given(const Records &records, const AccessRight &right)
{
    const QString notified = right.notify ? tr("Notified.") : tr("Not notified.");
    if (!right.createdAt.isValid())
        return notified;
    const QString day = zonetext::day(right.createdAt, records.zoneOf(right.scope));
    const Person *giver = right.givenBy ? records.people.find(*right.givenBy) : nullptr;
    const QString given = giver ? tr("Given %1 by %2.").arg(day, giver->displayName()) : tr("Given %1.").arg(day);
    return given + u' ' + notified;
}

QString RightText::reach(const Records &records, const AccessRight &right)
{
    if (right.scope.type == ScopeType::Group) {
        const Group *group = records.groups.find(GroupId { right.scope.id });
        return group ? tr("%n doors", nullptr, group->doors) : QString();
    }
    if (!records.opensDoors(right))
        return tr("opens no doors");
    if (!records.roles.contains(right.roleId))
        return {};
    const Place *place
        = right.scope.type == ScopeType::Place ? records.places.find(PlaceId { right.scope.id }) : nullptr;
    return place ? tr("%n doors", nullptr, place->doors) : tr("every door");
}

QString RightText::way(const Records &records, const Path &path)
{
    const AccessRight &right = *path.right;
    const Team *team = path.team ? records.teams.find(*path.team) : nullptr;
    QStringList steps { path.team ? tr("%1 (team)").arg(team ? team->name : tr("Unknown")) : tr("Directly") };
    const Group *group
        = right.scope.type == ScopeType::Group ? records.groups.find(GroupId { right.scope.id }) : nullptr;
    steps.append(group ? group->name : records.scopeName(right));
    if (const QString doors = reach(records, right); !doors.isEmpty())
        steps.append(doors);
    return steps.join(u" › "_s);
}

RightText RightText::of(const Records &records, const Path &path, const QDateTime &now)
{
    const AccessRight &right = *path.right;
    RightText text { .id = right.id,
                     .icon = iconOf(right.scope.type),
                     .title = records.scopeName(right),
                     .role = records.roleName(right.roleId),
                     .dates = validity(records, right, now) + u' ' + given(records, right),
                     .path = way(records, path),
                     .isDirect = !path.team };
    const auto validity = right.validity(now);
    if (validity == Validity::Expired) {
        text.state = tr("Expired");
        text.stateIcon = u"expired"_s;
        text.stateRole = ColorRole::Hold;
    } else if (validity == Validity::NotYet) {
        text.state = tr("Not started yet");
        text.stateIcon = u"clock"_s;
    }
    return text;
}

QString RightText::spoken() const
{
    QStringList parts { title, role };
    if (!state.isEmpty())
        parts.append(state);
    return (parts << dates << path).join(u"\n"_s);
}
