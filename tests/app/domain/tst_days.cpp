// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/days.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

QDate date(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

//! Days as people mean them, in UTC as they are stored, over both clock changes.
class TestDays : public QObject {
    Q_OBJECT
private slots:
    void lastsFromMidnightToTheLastSecond_data();
    void lastsFromMidnightToTheLastSecond();
    void knowsADayFromAChosenTime();
    void everyDayBeginsWhereTheDayBeforeEnds_data();
    void everyDayBeginsWhereTheDayBeforeEnds();
    void ignoresPartsOfASecond();
    void takesTheLongerDayWhenTheClockShowsMidnightTwice();
    void aDayThatAZoneSkippedHasNoLength();
    void nothingFollowsFromNothing();
};

void TestDays::lastsFromMidnightToTheLastSecond_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const char *zone, const char *day, const char *from, const char *until) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(day) << QString::fromLatin1(from)
                            << QString::fromLatin1(until);
    };
    row("UTC", "UTC", "2026-06-01", "2026-06-01T00:00:00Z", "2026-06-01T23:59:59Z");
    row("Berlin, winter", "Europe/Berlin", "2026-01-15", "2026-01-14T23:00:00Z", "2026-01-15T22:59:59Z");
    row("Berlin, 23 hours", "Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z");
    row("Berlin, 25 hours", "Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z");
    row("Toronto, 23 hours", "America/Toronto", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T03:59:59Z");
    row("Toronto, 25 hours", "America/Toronto", "2026-11-01", "2026-11-01T04:00:00Z", "2026-11-02T04:59:59Z");
    row("Singapore, as Europe changes", "Asia/Singapore", "2026-03-29", "2026-03-28T16:00:00Z", "2026-03-29T15:59:59Z");
    row("Singapore, as America changes back", "Asia/Singapore", "2026-11-01", "2026-10-31T16:00:00Z",
        "2026-11-01T15:59:59Z");
    row("Sao Paulo, no midnight", "America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", "2018-11-05T01:59:59Z");
    row("Sao Paulo, before no midnight", "America/Sao_Paulo", "2018-11-03", "2018-11-03T03:00:00Z",
        "2018-11-04T02:59:59Z");
    row("Sao Paulo, 23:59:59 twice", "America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00Z", "2018-02-18T02:59:59Z");
    row("Sao Paulo, after 23:59:59 twice", "America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z",
        "2018-02-19T02:59:59Z");
    row("Cairo, no midnight", "Africa/Cairo", "2014-05-16", "2014-05-15T22:00:00Z", "2014-05-16T20:59:59Z");
    row("Azores, one hour behind", "Atlantic/Azores", "2026-03-29", "2026-03-29T01:00:00Z", "2026-03-29T23:59:59Z");
    row("Lord Howe, half an hour", "Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z", "2026-04-05T13:29:59Z");
    row("after the tables end", "Europe/Berlin", "2061-07-01", "2061-06-30T22:00:00Z", "2061-07-01T21:59:59Z");
}

void TestDays::lastsFromMidnightToTheLastSecond()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, day);
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    const QTimeZone place(zone.toLatin1());
    QVERIFY(place.isValid());
    QCOMPARE(startOfDay(date(day), place), utc(from));
    QCOMPARE(endOfDay(date(day), place), utc(until));
    QCOMPARE(startOfDay(date(day), place).timeSpec(), Qt::UTC);
    QCOMPARE(endOfDay(date(day), place).timeSpec(), Qt::UTC);
}

void TestDays::knowsADayFromAChosenTime()
{
    const QTimeZone berlin("Europe/Berlin");
    QCOMPARE(dayIn(utc(u"2026-03-28T23:00:00Z"_s), berlin), date(u"2026-03-29"_s));
    QCOMPARE(dayIn(utc(u"2026-03-28T22:59:59Z"_s), berlin), date(u"2026-03-28"_s));
    QVERIFY(isStartOfDay(utc(u"2026-03-28T23:00:00Z"_s), berlin));
    QVERIFY(!isStartOfDay(utc(u"2026-03-29T00:00:00Z"_s), berlin));
    QVERIFY(isEndOfDay(utc(u"2026-03-29T21:59:59Z"_s), berlin));
    QVERIFY(!isEndOfDay(utc(u"2026-03-29T22:00:00Z"_s), berlin));
    QVERIFY(!isEndOfDay(utc(u"2026-03-29T16:30:00Z"_s), berlin));
}

void TestDays::everyDayBeginsWhereTheDayBeforeEnds_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         { "Europe/Berlin", "America/Toronto", "Asia/Singapore", "Asia/Beirut", "America/Santiago", "America/Havana",
           "Asia/Kolkata", "Pacific/Chatham", "America/Godthab", "Africa/Casablanca" })
        QTest::newRow(zone) << QByteArray(zone);
}

void TestDays::everyDayBeginsWhereTheDayBeforeEnds()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    for (QDate day(2015, 1, 1); day.year() < 2028; day = day.addDays(1)) {
        const QDateTime start = startOfDay(day, place);
        const QDateTime end = endOfDay(day, place);
        const QByteArray name = day.toString(Qt::ISODate).toLatin1();
        QVERIFY2(end.addSecs(1) == startOfDay(day.addDays(1), place), name.constData());
        QVERIFY2(dayIn(start, place) == day && dayIn(end, place) == day, name.constData());
        QVERIFY2(dayIn(start.addSecs(-1), place) < day, name.constData());
        QVERIFY2(isStartOfDay(start, place) && isEndOfDay(end, place), name.constData());
    }
}

void TestDays::ignoresPartsOfASecond()
{
    const QTimeZone toronto("America/Toronto");
    const QDateTime almostOver = QDateTime::fromString(u"2026-11-02T04:59:59.999Z"_s, Qt::ISODateWithMs);
    QVERIFY(isEndOfDay(almostOver, toronto));
    QCOMPARE(dayIn(almostOver, toronto), date(u"2026-11-01"_s));
}

void TestDays::takesTheLongerDayWhenTheClockShowsMidnightTwice()
{
    const QTimeZone newfoundland("America/St_Johns"); // until 2011 the clock went from 00:01 back to 23:01
    QCOMPARE(startOfDay(date(u"2010-11-07"_s), newfoundland), utc(u"2010-11-07T02:30:00Z"_s));
    QCOMPARE(endOfDay(date(u"2010-11-06"_s), newfoundland), utc(u"2010-11-07T03:29:59Z"_s));
}

void TestDays::aDayThatAZoneSkippedHasNoLength()
{
    const QTimeZone samoa("Pacific/Apia");
    const QDate skipped = date(u"2011-12-30"_s);
    QCOMPARE(startOfDay(skipped, samoa), startOfDay(skipped.addDays(1), samoa));
    QCOMPARE(endOfDay(skipped, samoa), endOfDay(skipped.addDays(-1), samoa));
}

void TestDays::nothingFollowsFromNothing()
{
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(!startOfDay({}, berlin).isValid());
    QVERIFY(!endOfDay({}, berlin).isValid());
    QVERIFY(!startOfDay(date(u"2026-01-01"_s), QTimeZone()).isValid());
    QVERIFY(!dayIn({}, berlin).isValid());
    QVERIFY(!isStartOfDay({}, berlin));
    QVERIFY(!isEndOfDay({}, berlin));
}

QTEST_GUILESS_MAIN(TestDays)
#include "tst_days.moc"
