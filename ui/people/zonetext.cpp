// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/zonetext.h"

#include "app/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace zonetext {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ZoneText)
};

// The place whose zone counts; empty where it is the organization's.
QString placeName(const Records &records, const Scope &scope)
{
    const Place *place = nullptr;
    if (scope.type == ScopeType::Place) {
        place = records.places.find(PlaceId { scope.id });
    } else if (scope.type == ScopeType::Group) {
        const Group *group = records.groups.find(GroupId { scope.id });
        place = group && group->place ? records.places.find(*group->place) : nullptr;
    }
    return place && !place->timeZone.isEmpty() ? place->name : QString();
}

// "America/New_York": its city. Empty for UTC and its like.
QString city(const QTimeZone &zone)
{
    const QString id = QString::fromUtf8(zone.id());
    return id.contains(u'/') ? id.section(u'/', -1).replace(u'_', u' ') : QString();
}

} // namespace

QString day(const QDateTime &moment, const QTimeZone &zone)
{
    return timetext::day(moment, zone);
}

QString dayAndTime(const QDateTime &moment, const QTimeZone &zone)
{
    // The C locale's short form has seconds.
    const QTime time = moment.toTimeZone(zone).time();
    const QString clock = QLocale().language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                                             : QLocale().toString(time, QLocale::ShortFormat);
    return day(moment, zone) + u", "_s + clock;
}

QString where(const Records &records, const Scope &scope)
{
    const QString place = placeName(records, scope);
    //: Which time counts for a date: %1 is a place, as in "Until 31 Mar 2027 in Hamburg."
    return place.isEmpty() ? timeOf(records, scope) : Words::tr("in %1").arg(place);
}

QString timeOf(const Records &records, const Scope &scope)
{
    const QString place = placeName(records, scope);
    const QString name = place.isEmpty() ? city(records.zoneOf(scope)) : place;
    //: A time zone: %1 is a place or a city, as in "Berlin time"
    return name.isEmpty() ? u"UTC"_s : Words::tr("%1 time").arg(name);
}

} // namespace zonetext
