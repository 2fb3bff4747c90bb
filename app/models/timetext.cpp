// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace timetext {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

} // namespace

QString ago(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return Words::tr("Never");
    const auto minutes = std::max<qint64>(0, moment.secsTo(now) / 60);
    const auto days = moment.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (minutes < 1)
        return Words::tr("Just now");
    if (minutes < 60)
        return Words::tr("%n min ago", nullptr, int(minutes));
    if (days < 1 || minutes < 60 * 6)
        return Words::tr("%n h ago", nullptr, int(minutes / 60));
    if (days == 1)
        return Words::tr("Yesterday");
    return Words::tr("%n d ago", nullptr, int(days));
}

QString exact(const QDateTime &moment)
{
    if (!moment.isValid())
        return Words::tr("Never");
    return day(moment) + u", "_s + clock(moment);
}

QString exact(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid())
        return Words::tr("Never");
    const auto time = moment.toTimeZone(zone).time();
    const auto clockText = QLocale().language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                                              : QLocale().toString(time, QLocale::ShortFormat);
    return Words::tr("%1, %2 (%3)", "day, time, zone").arg(day(moment, zone), clockText, QString::fromUtf8(zone.id()));
}

QString clock(const QDateTime &moment)
{
    // The C locale's short form has seconds.
    const auto time = moment.toLocalTime().time();
    return QLocale().language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                              : QLocale().toString(time, QLocale::ShortFormat);
}

QString month(const QDateTime &moment)
{
    //: A month of a year as QDate::toString() takes it: "Nov 2026". Only order, dots and words between may change
    return moment.isValid() ? QLocale().toString(moment.toLocalTime().date(), Words::tr("MMM yyyy")) : QString();
}

QString day(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.isValid() ? day(moment.toTimeZone(zone).date()) : QString();
}

QString day(const QDateTime &moment)
{
    return moment.isValid() ? day(moment.toLocalTime().date()) : QString();
}

QString day(QDate date)
{
    return QLocale().toString(date, dayFormat());
}

QString dayFormat()
{
    //: A day as QDate::toString() takes it: "2 Jun 2022". Only order and dots may change; it is typed so, too
    return Words::tr("d MMM yyyy");
}

} // namespace timetext
