// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/days.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace {

// What one clock reading can mean; QDateTime leaves open which of two it takes and what it makes of a skipped one.
struct Reading {
    std::optional<QDateTime> earlier;
    std::optional<QDateTime> later;
    QDateTime change; // when neither: the moment at which the clock was put forward
};

Reading read(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime local(day, time, Qt::UTC);
    std::array<int, 2> offsets { zone.offsetFromUtc(local.addDays(-1)), zone.offsetFromUtc(local.addDays(1)) };
    std::sort(offsets.begin(), offsets.end(), std::greater<>());
    Reading reading;
    for (const int offset : offsets) {
        const QDateTime moment = local.addSecs(-offset);
        if (zone.offsetFromUtc(moment) != offset)
            continue;
        if (!reading.earlier)
            reading.earlier = moment;
        reading.later = moment;
    }
    if (!reading.earlier)
        reading.change = zone.nextTransition(local.addSecs(-offsets.front())).atUtc.toUTC();
    return reading;
}

qint64 seconds(const QDateTime &moment)
{
    return moment.toSecsSinceEpoch();
}

} // namespace

QDateTime startOfDay(const QDate &day, const QTimeZone &zone)
{
    if (!day.isValid() || !zone.isValid())
        return {};
    const Reading reading = read(day, QTime(0, 0), zone);
    return reading.earlier.value_or(reading.change);
}

QDateTime endOfDay(const QDate &day, const QTimeZone &zone)
{
    if (!day.isValid() || !zone.isValid())
        return {};
    const Reading reading = read(day, QTime(23, 59, 59), zone);
    return reading.later ? *reading.later : reading.change.addSecs(-1);
}

QDate dayIn(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid() || !zone.isValid())
        return {};
    return moment.toUTC().addSecs(zone.offsetFromUtc(moment)).date();
}

bool isStartOfDay(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime start = startOfDay(dayIn(moment, zone), zone);
    return start.isValid() && seconds(moment) == seconds(start);
}

bool isEndOfDay(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime end = endOfDay(dayIn(moment, zone), zone);
    return end.isValid() && seconds(moment) == seconds(end);
}
