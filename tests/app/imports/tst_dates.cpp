// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/dates.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using imports::DateOrder;
using imports::DateReading;
using imports::When;

Q_DECLARE_METATYPE(imports::DateReading::Kind)

//! Dates as people write them.
class TestDates final : public QObject {
    Q_OBJECT
private slots:
    void readsADay_data();
    void readsADay();
    void readsATime_data();
    void readsATime();
    void saysWhenItCouldBeTwoDays_data();
    void saysWhenItCouldBeTwoDays();
    void refusesWhatIsNoDay_data();
    void refusesWhatIsNoDay();
    void meansTheWholeDayInItsZone();
    void readsEveryDayHoweverItIsWritten();
    void learnsFromDaysBeyondTwelve();
};

void TestDates::readsADay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto all = [](const QDate &day, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text) << day;
    };
    all({ 2026, 3, 31 },
        { "2026-03-31",
          "20260331",
          "2026/3/31",
          "2026.03.31",
          " 31.03.2026 ",
          "31.3.26",
          "31/03/2026",
          "3/31/2026",
          "31-03-2026",
          "3/31/26",
          "31. März 2026",
          "31. Maerz 2026",
          "31 March 2026",
          "31st of March, 2026",
          "March 31, 2026",
          "Mar 31 2026",
          "31-Mar-2026",
          "31-mar-26",
          "31 mars 2026",
          "31 de marzo de 2026",
          "Tuesday, 31 March 2026",
          "Dienstag, den 31.03.2026",
          "mardi 31 mars 2026",
          "martes, 31 de marzo de 2026",
          "2026 March 31",
          "31 mrz. 2026" });
    all({ 2026, 8, 1 }, { "1er août 2026", "1. August 2026", "1 de agosto de 2026", "01.08.2026", "Aug 1st, 2026" });
    all({ 2026, 5, 5 }, { "5/5/2026", "05-05-2026" });
    all({ 2024, 2, 29 }, { "29.2.2024" });
    all({ 1999, 12, 31 }, { "31.12.99" });
}

void TestDates::readsADay()
{
    QFETCH(const QString, text);
    const auto reading = imports::readDate(text);
    QCOMPARE(reading.kind, DateReading::Read);
    QTEST(reading.when.day, "day");
    QVERIFY(!reading.when.time.isValid());
    QVERIFY(!reading.other.isValid());
}

void TestDates::readsATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QTimeZone berlin("Europe/Berlin");
    const auto at = [](int hours, int minutes, int seconds) {
        return QDateTime(QDate(2026, 3, 31), QTime(hours, minutes, seconds), Qt::UTC);
    };
    QTest::newRow("UTC") << u"2026-03-31T09:05:07Z"_s << at(9, 5, 7);
    QTest::newRow("fraction") << u"2026-03-31T09:05:07.123Z"_s << at(9, 5, 7);
    QTest::newRow("offset") << u"2026-03-31T09:05:07+02:00"_s << at(7, 5, 7);
    QTest::newRow("west") << u"2026-03-31 09:05 -0530"_s << at(14, 35, 0);
    QTest::newRow("here") << u"31.03.2026 09:05"_s << at(7, 5, 0);
    QTest::newRow("afternoon") << u"3/31/2026, 9:05 PM"_s << at(19, 5, 0);
    QTest::newRow("noon") << u"31/3/2026 12:00 p.m."_s << at(10, 0, 0);
    QTest::newRow("after midnight") << u"March 31, 2026 12:30 am"_s
                                    << QDateTime(QDate(2026, 3, 30), QTime(22, 30), Qt::UTC);
}

void TestDates::readsATime()
{
    QFETCH(const QString, text);
    const auto reading = imports::readDate(text);
    QCOMPARE(reading.kind, DateReading::Read);
    QTEST(reading.when.begin(QTimeZone("Europe/Berlin")), "moment");
    QTEST(reading.when.end(QTimeZone("Europe/Berlin")), "moment");
}

void TestDates::saysWhenItCouldBeTwoDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("slashes") << u"3/4/2026"_s;
    QTest::newRow("dashes") << u"03-04-2026"_s;
    QTest::newRow("two digits") << u"3/4/26"_s;
    QTest::newRow("weekday") << u"Fri 3/4/2026"_s;
}

void TestDates::saysWhenItCouldBeTwoDays()
{
    QFETCH(const QString, text);
    const QDate dayFirst(2026, 4, 3);
    const QDate monthFirst(2026, 3, 4);
    const auto unknown = imports::readDate(text);
    QCOMPARE(unknown.kind, DateReading::TwoWays);
    QCOMPARE(unknown.when.day, dayFirst);
    QCOMPARE(unknown.other, monthFirst);
    const auto british = imports::readDate(text, DateOrder::DayFirst);
    QCOMPARE(british.kind, DateReading::Read);
    QCOMPARE(british.when.day, dayFirst);
    QCOMPARE(british.other, monthFirst);
    const auto american = imports::readDate(text, DateOrder::MonthFirst);
    QCOMPARE(american.kind, DateReading::Read);
    QCOMPARE(american.when.day, monthFirst);
    QCOMPARE(american.other, dayFirst);
}

void TestDates::refusesWhatIsNoDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateReading::Kind>("kind");
    const auto all = [](DateReading::Kind kind, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("%s", *text ? text : "nothing") << QString::fromUtf8(text) << kind;
    };
    all(DateReading::Empty, { "", "  " });
    all(DateReading::Never, { "never", "Nie", "jamais", "nunca", "unbefristet", "illimité", "-", "–" });
    all(DateReading::NoSuchDay,
        { "31.02.2026", "29.2.2026", "2026-13-01", "13/13/2026", "0.1.2026", "30 February 2026", "1.1.0001",
          "03.25.2026" });
    all(DateReading::NotADate,
        { "soon",
          "31",
          "31.3.",
          "46082",
          "2026",
          "26-03-01",
          "1/2",
          "1/2/3/2026",
          "31.3/2026",
          "31 März",
          "tomorrow",
          "2026-03-31T",
          "2026-03-31 25:00",
          "2026-03-31 9:5:99",
          "12:00",
          "2026-03-31 13:00 pm",
          "31;3;2026",
          "1 March April 2026",
          "202603311",
          "1e3.3.2026",
          "3 31 2026 x",
          "\xF0\x9F\x99\x82",
          "=1/2/2026" });
}

void TestDates::refusesWhatIsNoDay()
{
    QFETCH(const QString, text);
    const auto reading = imports::readDate(text);
    QTEST(reading.kind, "kind");
    QVERIFY(!reading.when.isValid());
}

void TestDates::meansTheWholeDayInItsZone()
{
    const auto when = imports::readDate(u"31.3.2026"_s).when;
    const QTimeZone zone("Europe/Berlin");
    QCOMPARE(when.begin(zone), QDateTime(QDate(2026, 3, 30), QTime(22, 0), Qt::UTC));
    QCOMPARE(when.end(zone), QDateTime(QDate(2026, 3, 31), QTime(21, 59, 59), Qt::UTC));
    QVERIFY(!When().begin(zone).isValid());
    QVERIFY(!When().end(zone).isValid());
}

void TestDates::readsEveryDayHoweverItIsWritten()
{
    struct Way {
        QString format;
        DateOrder order;
        QLocale locale;
    };
    const QLocale english(QLocale::English);
    const QList<Way> ways { { u"yyyy-MM-dd"_s, DateOrder::Unknown, english },
                            { u"yyyyMMdd"_s, DateOrder::Unknown, english },
                            { u"d.M.yyyy"_s, DateOrder::Unknown, english },
                            { u"d/M/yyyy"_s, DateOrder::DayFirst, english },
                            { u"M/d/yy"_s, DateOrder::MonthFirst, english },
                            { u"dddd, d MMMM yyyy"_s, DateOrder::Unknown, english },
                            { u"MMM d, yyyy"_s, DateOrder::Unknown, english },
                            { u"d. MMMM yyyy"_s, DateOrder::Unknown, QLocale(QLocale::German) },
                            { u"dddd, d. MMM yyyy"_s, DateOrder::Unknown, QLocale(QLocale::German) },
                            { u"dddd d MMMM yyyy"_s, DateOrder::Unknown, QLocale(QLocale::French) },
                            { u"d MMM yyyy"_s, DateOrder::Unknown, QLocale(QLocale::French) },
                            { u"d 'de' MMMM 'de' yyyy"_s, DateOrder::Unknown, QLocale(QLocale::Spanish) },
                            { u"d MMM yyyy"_s, DateOrder::Unknown, QLocale(QLocale::Spanish) } };
    QRandomGenerator chance(3);
    for (int round = 0; round < 3000; ++round) {
        const auto day = QDate(2000, 1, 1).addDays(chance.bounded(80 * 365));
        const Way &way = ways.at(chance.bounded(int(ways.size())));
        const auto text = way.locale.toString(day, way.format);
        const auto reading = imports::readDate(text, way.order);
        QVERIFY2(reading.kind == DateReading::Read && reading.when.day == day, qPrintable(text));
    }
}

void TestDates::learnsFromDaysBeyondTwelve()
{
    imports::DateOrders orders;
    QCOMPARE(orders.told(), DateOrder::Unknown);
    for (const auto &text : { u"1/2/2026"_s, u"no date"_s, u"2026-03-31"_s, u"31.3.2026"_s, u"31 March 2026"_s })
        orders.note(text);
    QCOMPARE(orders.told(), DateOrder::Unknown);
    orders.note(u"31-3-2026"_s);
    QCOMPARE(orders.told(), DateOrder::DayFirst);
    orders.note(u"3/31/2026"_s);
    QCOMPARE(orders.told(), DateOrder::Unknown);
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
