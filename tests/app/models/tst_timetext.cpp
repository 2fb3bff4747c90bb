// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/timetext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

//! The words for moments.
class TestTimeText final : public QObject {
    Q_OBJECT

    const QDateTime m_now { QDate(2026, 11, 21), QTime(14, 2), Qt::LocalTime };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysHowLongAgo_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<QString>("words");
        QTest::newRow("never") << QDateTime() << u"Never"_s;
        QTest::newRow("now") << m_now.addSecs(-20) << u"Just now"_s;
        QTest::newRow("a clock that is ahead") << m_now.addSecs(90) << u"Just now"_s;
        QTest::newRow("minutes") << m_now.addSecs(-6 * 60) << u"6 min ago"_s;
        QTest::newRow("hours") << m_now.addSecs(-3 * 3600) << u"3 h ago"_s;
        QTest::newRow("this morning") << m_now.addSecs(-13 * 3600) << u"13 h ago"_s;
        QTest::newRow("yesterday") << m_now.addSecs(-20 * 3600) << u"Yesterday"_s;
        QTest::newRow("days") << m_now.addDays(-41) << u"41 d ago"_s;
    }
    void saysHowLongAgo()
    {
        QFETCH(QDateTime, moment);
        QTEST(timetext::ago(moment.toUTC(), m_now.toUTC()), "words");
    }

    void countsMinutesJustAfterMidnight()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(0, 5), Qt::LocalTime);
        QCOMPARE(timetext::ago(now.addSecs(-30 * 60), now), u"30 min ago"_s);
    }

    void givesTheExactMomentWithTheYear()
    {
        const QDateTime moment(QDate(2026, 11, 9), QTime(18, 26), Qt::LocalTime);
        QCOMPARE(timetext::exact(moment), u"9 Nov 2026, 18:26"_s);
        QCOMPARE(timetext::month(moment), u"Nov 2026"_s);
        QCOMPARE(timetext::exact({}), u"Never"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
