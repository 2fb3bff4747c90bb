// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessrightsmodel.h"

#include "app/models/timetext.h"
#include "app/models/usersmodel.h"

#include <limits>

using Kind = Condition::Kind;
using Part = Directory::Part;
using roles::Urgency;

namespace {

constexpr int soonDays = 14;

bool endsWithin(const AccessRight &right, const QDateTime &now, qint64 days)
{
    return right.validUntil.isValid() && right.validUntil > now && right.validUntil <= now.addDays(days);
}

// As the days are counted where the right holds.
qint64 daysToTheLast(const AccessRight &right, const QDateTime &now, const Records &records)
{
    const auto zone = records.zoneOf(right.scope);
    return now.toTimeZone(zone).date().daysTo(right.validUntil.toTimeZone(zone).date());
}

// Kisi gives dates to groups' rights only; should another have one, it is shown.
bool mayHaveDates(const AccessRight &right)
{
    return right.hasDates() || right.validFrom.isValid() || right.validUntil.isValid();
}

} // namespace

AccessRightsModel::AccessRightsModel(const Directory &directory, QObject *parent)
    : DirectoryModel(directory, Part::AccessRights, parent)
{
    start({ {}, // the tick
            { tr("Who") },
            { tr("Access right") },
            //: Heading of a column: the group, place or organization that an access right is for
            { tr("Scope") },
            //: Heading of a column: the first day of an access right
            { tr("From"), tr("In the time zone of each place") },
            //: Heading of a column: the last day of an access right
            { tr("Until"), tr("In the time zone of each place") },
            //: Heading of a column: who gave an access right
            { tr("Given by") },
            //: Heading of a column: whether Kisi sent an email about an access right
            { tr("Notified") } });
}

const AccessRight *AccessRightsModel::rightAt(int row) const
{
    const int position = positionAt(row);
    return position < 0 ? nullptr : &records().rights.at(position);
}

bool AccessRightsModel::dependsOn(Part part) const
{
    return part == Part::Users || part == Part::Teams || part == Part::Guests || part == Part::Groups
        || part == Part::Places || part == Part::Roles;
}

qint64 AccessRightsModel::idAt(int position) const
{
    return number(records().rights.at(position).id);
}

int AccessRightsModel::positionOf(qint64 id) const
{
    return records().rights.positionOf(AccessRightId { id });
}

QVariant AccessRightsModel::cell(int position, int column, int role) const
{
    const auto &right = records().rights.at(position);
    switch (role) {
    case Qt::DisplayRole:
        return text(right, column);
    case Qt::ToolTipRole:
        return toolTip(right, column);
    case roles::Kind:
        if (column == WhoColumn)
            return int(right.assignee.type);
        return column == ScopeColumn ? QVariant(int(right.scope.type)) : QVariant();
    case roles::Suffix:
        return suffix(right, column);
    case roles::Tone:
        return int(tone(right, column));
    case roles::Muted:
        return isMuted(right, column);
    default:
        return {};
    }
}

QString AccessRightsModel::text(const AccessRight &right, int column) const
{
    switch (column) {
    case WhoColumn:
        return records().assigneeName(right);
    case RoleColumn:
        return records().roleName(right.roleId);
    case ScopeColumn:
        return records().scopeName(right);
    case FromColumn:
        if (right.validFrom.isValid())
            return timetext::day(right.validFrom, records().zoneOf(right.scope));
        return mayHaveDates(right) ? tr("Always", "a right without a first day") : tr("No dates");
    case UntilColumn:
        if (right.validUntil.isValid())
            return timetext::day(right.validUntil, records().zoneOf(right.scope));
        return mayHaveDates(right) ? tr("Never", "a right that never ends") : tr("No dates");
    case GivenByColumn:
        return giverName(right);
    case NotifiedColumn:
        return right.notify ? tr("Yes") : tr("No");
    default:
        return {};
    }
}

QString AccessRightsModel::giverName(const AccessRight &right) const
{
    if (!right.givenBy)
        return {};
    const auto *person = records().people.find(*right.givenBy);
    return person ? person->displayName() : tr("Unknown");
}

QString AccessRightsModel::suffix(const AccessRight &right, int column) const
{
    if (column == WhoColumn) {
        if (right.assignee.type == AssigneeType::Team)
            return tr("Team");
        return right.assignee.type == AssigneeType::Guest ? tr("Guest") : QString();
    }
    const auto urgency = tone(right, column);
    if (urgency == Urgency::None)
        return {};
    if (column == FromColumn)
        return tr("not started");
    if (urgency == Urgency::Over)
        return tr("expired");
    const auto days = int(daysToTheLast(right, QDateTime::currentDateTimeUtc(), records()));
    if (days < 1)
        return tr("today");
    return days == 1 ? tr("tomorrow") : tr("in %n days", nullptr, days);
}

Urgency AccessRightsModel::tone(const AccessRight &right, int column) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto validity = right.validity(now);
    if (column == FromColumn)
        return validity == Validity::NotYet ? Urgency::Soon : Urgency::None;
    if (column != UntilColumn)
        return Urgency::None;
    if (validity == Validity::Expired)
        return Urgency::Over;
    return endsWithin(right, now, soonDays) ? Urgency::Soon : Urgency::None;
}

QString AccessRightsModel::toolTip(const AccessRight &right, int column) const
{
    const auto &moment = column == FromColumn ? right.validFrom : right.validUntil;
    if ((column != FromColumn && column != UntilColumn) || !moment.isValid())
        return {};
    return timetext::exact(moment, records().zoneOf(right.scope));
}

bool AccessRightsModel::isMuted(const AccessRight &right, int column) const
{
    switch (column) {
    case FromColumn:
        return !right.validFrom.isValid();
    case UntilColumn:
        return !right.validUntil.isValid();
    case GivenByColumn:
        return right.givenBy && !records().people.find(*right.givenBy);
    default:
        return false;
    }
}

SortValue AccessRightsModel::sortValue(int position, int column) const
{
    const auto &right = records().rights.at(position);
    const auto who = records().assigneeName(right);
    switch (column) {
    case FromColumn:
        return { sortedTime(right.validFrom), who };
    case UntilColumn:
        return { right.validUntil.isValid() ? right.validUntil.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(),
                 who };
    case NotifiedColumn:
        return { right.notify ? 0 : 1, who };
    case WhoColumn:
        return { .text = who };
    default:
        return { .text = text(right, column) + u'\t' + who };
    }
}

QString AccessRightsModel::searchTextOf(int position) const
{
    const auto &right = records().rights.at(position);
    QString email;
    if (right.assignee.type == AssigneeType::User) {
        const auto *person = records().people.find(UserId { right.assignee.id });
        email = person ? person->user.email : QString();
    }
    return records().assigneeName(right) + u'\n' + email + u'\n' + records().scopeName(right) + u'\n'
        + records().roleName(right.roleId) + u'\n' + giverName(right);
}

size_t AccessRightsModel::fingerprint(int position) const
{
    const auto &right = records().rights.at(position);
    const auto *place = placeOf(right);
    return qHashMulti(0, searchTextOf(position), right.roleId, right.assignee, right.scope, int(right.notify),
                      sortedTime(right.validFrom), sortedTime(right.validUntil), place ? number(place->id) : 0,
                      place ? place->timeZone : QString());
}

const Place *AccessRightsModel::placeOf(const AccessRight &right) const
{
    if (right.scope.type == ScopeType::Place)
        return records().places.find(PlaceId { right.scope.id });
    const auto *group
        = right.scope.type == ScopeType::Group ? records().groups.find(GroupId { right.scope.id }) : nullptr;
    return group && group->place ? records().places.find(*group->place) : nullptr;
}

bool AccessRightsModel::holds(const Question &question, int position, const QDateTime &now) const
{
    const auto &right = records().rights.at(position);
    switch (question.kind()) {
    case Kind::Role:
        return right.roleId == question.condition.value;
    case Kind::Group:
        return right.scope == scopeOf(GroupId { question.number });
    case Kind::Place: {
        const auto *place = placeOf(right);
        return right.scope == scopeOf(PlaceId { question.number })
            || (place && place->id == PlaceId { question.number });
    }
    case Kind::Scope:
        return int(right.scope.type) == question.number;
    case Kind::Assignee:
        return right.assignee == question.assignee;
    case Kind::ExpiringWithin:
        return endsWithin(right, now, question.number);
    case Kind::Expired:
        return right.validity(now) == Validity::Expired;
    case Kind::EndsIn:
        // Asked of all rights: zones are looked up for few of them.
        return endsWithin(right, now, question.number + 2) && daysToTheLast(right, now, records()) == question.number;
    default:
        return false;
    }
}
