// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/timetext.h"
#include "ui/people/dayedit.h"
#include "ui/people/dayfield.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Form {
    Theme theme;
    Icons icons { theme };
    DayField field { icons, DayField::Until, QTimeZone::utc() };
    DayEdit &day = *field.findChild<DayEdit *>();
    QLineEdit &line = *day.findChild<QLineEdit *>();

    Form()
    {
        field.setMoment(QDateTime(QDate(2026, 11, 22), QTime(23, 59, 59), Qt::UTC));
        field.show();
        day.setFocus(Qt::TabFocusReason);
    }

    void type(const QString &text)
    {
        QTest::keyClick(&day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&day, text);
    }
    void leave() { QTest::keyClick(&day, Qt::Key_Return); }
    [[nodiscard]] QString shown() const { return line.text(); }
    [[nodiscard]] QString said() const { return day.accessibleDescription(); }
    [[nodiscard]] QDate taken() const { return field.moment().date(); }
};

const QDate december10(2026, 12, 10);

} // namespace

class TestDayField final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void takesTheDayThatIsTyped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is shown") << u"en_GB"_s << u"10 Dec 2026"_s;
        QTest::newRow("dots") << u"en_GB"_s << u"10.12.2026"_s;
        QTest::newRow("iso") << u"en_GB"_s << u"2026-12-10"_s;
        QTest::newRow("British") << u"en_GB"_s << u"10/12/2026"_s;
        QTest::newRow("American") << u"en_US"_s << u"12/10/2026"_s;
        QTest::newRow("American words") << u"en_US"_s << u"December 10, 2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"10. Dez. 2026"_s;
        QTest::newRow("German, in full") << u"de_DE"_s << u"10. Dezember 2026"_s;
        QTest::newRow("German digits") << u"de_DE"_s << u"10.12.26"_s;
        QTest::newRow("German, iso") << u"de_DE"_s << u"2026-12-10"_s;
        QTest::newRow("Italian") << u"it_IT"_s << QLocale(u"it_IT"_s).toString(december10, u"d MMM yyyy"_s);
    }

    void takesTheDayThatIsTyped()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QLocale::setDefault(QLocale(language));
        Form form;
        form.type(typed);
        QCOMPARE(form.shown(), typed);
        form.leave();
        QCOMPARE(form.taken(), december10);
        QCOMPARE(form.shown(), timetext::day(december10));
        QCOMPARE(form.said(), QString());
    }

    void keepsWhatIsNoDayAndSaysSo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a day alone") << u"5"_s;
        QTest::newRow("not in the calendar") << u"31.2.2027"_s;
        QTest::newRow("no year") << u"10 Dec"_s;
        QTest::newRow("a word") << u"tomorrow"_s;
        QTest::newRow("with a time") << u"10 Dec 2026 18:00"_s;
    }

    void keepsWhatIsNoDayAndSaysSo()
    {
        QFETCH(const QString, typed);
        Form form;
        form.type(typed);
        QCOMPARE(form.said(), QString());
        form.leave();
        QCOMPARE(form.shown(), typed);
        QVERIFY(form.said().contains(u"in the calendar"_s));
        QVERIFY(!form.field.takeTyped());
        form.field.hide();
        form.field.show();
        QCOMPARE(form.shown(), typed);
        QCOMPARE(form.taken(), QDate(2026, 11, 22));
    }

    void whatIsNoDayStaysWhenTheFieldIsLeft_data()
    {
        QTest::addColumn<bool>("isWindowLeft");
        QTest::newRow("for the next field") << false;
        QTest::newRow("with its window") << true;
    }

    void whatIsNoDayStaysWhenTheFieldIsLeft()
    {
        QFETCH(const bool, isWindowLeft);
        Form form;
        form.field.activateWindow();
        QTRY_VERIFY(form.day.hasFocus());
        form.type(u"31.2.2027"_s);
        QWidget other;
        if (isWindowLeft) {
            other.show();
            other.activateWindow();
            QTRY_VERIFY(!form.field.isActiveWindow());
            QCOMPARE(form.said(), QString()); // one may look something up
        } else {
            QTest::keyClick(&form.day, Qt::Key_Tab);
            QVERIFY(form.said().contains(u"in the calendar"_s));
        }
        QVERIFY(!form.day.hasFocus());
        QCOMPARE(form.shown(), u"31.2.2027"_s);
        QVERIFY(!form.field.takeTyped());
        QCOMPARE(form.shown(), u"31.2.2027"_s);
    }

    void aDigitAtTheFrontIsNotSwallowed()
    {
        Form form;
        QTest::keyClick(&form.day, Qt::Key_Home);
        QTest::keyClick(&form.day, Qt::Key_5);
        QCOMPARE(form.shown(), u"522 Nov 2026"_s);
        QVERIFY(!form.field.takeTyped());
        QTest::keyClick(&form.day, Qt::Key_Delete);
        QTest::keyClick(&form.day, Qt::Key_Delete);
        QVERIFY(form.field.takeTyped());
        QCOMPARE(form.taken(), QDate(2026, 11, 5));
        QCOMPARE(form.said(), QString());
    }

    void anEmptiedFieldIsNoDayUntilOneIsTyped()
    {
        Form form;
        for (int left = 20; left > 0; --left)
            QTest::keyClick(&form.day, Qt::Key_Backspace);
        QCOMPARE(form.shown(), QString());
        QVERIFY(!form.field.takeTyped());
        QVERIFY(!form.said().isEmpty());
        QTest::keyClicks(&form.day, u"10.12.2026"_s);
        QCOMPARE(form.said(), QString());
        QVERIFY(form.field.takeTyped());
        QCOMPARE(form.taken(), december10);
    }

    void noEndNeedsNoDay()
    {
        Form form;
        form.type(u"5"_s);
        form.leave();
        auto *none = form.field.findChild<QCheckBox *>(u"untilNone"_s);
        none->click();
        QVERIFY(form.field.takeTyped());
        QCOMPARE(form.said(), QString());
        none->click();
        QCOMPARE(form.shown(), u"5"_s);
        QVERIFY(!form.field.takeTyped());
    }

    void theCalendarsDayTakesThePlaceOfWhatWasTyped()
    {
        Form form;
        form.type(u"5"_s);
        form.leave();
        emit form.day.calendarWidget()->activated(december10);
        QCOMPARE(form.shown(), u"10 Dec 2026"_s);
        QCOMPARE(form.taken(), december10);
        QCOMPARE(form.said(), QString());
    }

    void stepsThePartWhereTheCursorStands()
    {
        Form form;
        QTest::keyClick(&form.day, Qt::Key_End);
        QTest::keyClick(&form.day, Qt::Key_Up);
        QCOMPARE(form.shown(), u"22 Nov 2027"_s);
        form.line.setCursorPosition(4);
        QTest::keyClick(&form.day, Qt::Key_Up);
        QCOMPARE(form.shown(), u"22 Dec 2027"_s);
        QCOMPARE(form.line.selectedText(), u"Dec"_s);
        QTest::keyClick(&form.day, Qt::Key_Home);
        QTest::keyClick(&form.day, Qt::Key_Down);
        QCOMPARE(form.taken(), QDate(2027, 12, 21));
    }
};

QTEST_MAIN(TestDayField)
#include "tst_dayfield.moc"
