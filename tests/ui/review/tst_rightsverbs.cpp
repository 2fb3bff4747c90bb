// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/review/reviewdesk.h"
#include "ui/review/reviewmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString manager = u"group_manager"_s;

void choose(const ReviewDesk &desk, const char *box, const QString &text)
{
    auto *combo = desk.shown<QComboBox>(box);
    QVERIFY2(combo, box);
    const int at = combo->findText(text, Qt::MatchStartsWith);
    QVERIFY2(at >= 0, qPrintable(text));
    combo->setCurrentIndex(at);
}

QStringList offered(const ReviewDesk &desk)
{
    const auto *combo = desk.shown<QComboBox>("whichOne");
    QStringList texts;
    for (int at = 0; combo && at < combo->count(); ++at)
        texts.append(combo->itemText(at));
    return texts;
}

QString until(const ReviewDesk &desk, AccessRightId right)
{
    return desk.kisi.simulator.roleAssignment(number(right)).value("valid_until"_L1).toString().left(19);
}

void trigger(const ReviewDesk &desk, const char *name)
{
    auto *action = desk.window->findChild<QAction *>(QLatin1String(name));
    QVERIFY2(action && action->isEnabled(), name);
    action->trigger();
}

} // namespace

//! Removing and dating many rights, through the Users page.
class TestRightsVerbs final : public QObject {
    Q_OBJECT

private slots:
    void removesOnlyTheRightsOfARole()
    {
        ReviewDesk desk;
        desk.open();
        const auto basic = desk.give(0, u"Workshop"_s);
        const auto managing = desk.give(1, u"Workshop"_s, { { u"role_id"_s, manager } });
        desk.give(1, u"All staff"_s);
        desk.press("removeRightsTicked");
        QCOMPARE(desk.said("chosenRights"), u"3 access rights of 2 people"_s);
        QVERIFY(!desk.shown<QComboBox>("whichOne"));
        choose(desk, "whichRights", u"Only those with one role"_s);
        QCOMPARE(offered(desk), QStringList({ u"Door access (2)"_s, u"Group manager (1)"_s }));
        choose(desk, "whichOne", u"Group manager"_s);
        QCOMPARE(desk.said("chosenRights"), u"1 access rights of 1 people"_s);
        desk.press("removeRightsReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"1 will change"_s);
        QCOMPARE(desk.writes(), 0);
        desk.pressIn("apply");
        QTRY_VERIFY(desk.kisi.simulator.roleAssignment(number(managing)).isEmpty());
        QCOMPARE(desk.writes(), 1);
        QVERIFY(!desk.kisi.simulator.roleAssignment(number(basic)).isEmpty());
    }

    void removesOnlyTheRightsOnAScope()
    {
        ReviewDesk desk;
        desk.open();
        desk.give(0, u"Workshop"_s);
        desk.give(1, u"Workshop"_s);
        const auto other = desk.give(1, u"All staff"_s);
        desk.press("removeRightsTicked");
        choose(desk, "whichRights", u"Only those on one scope"_s);
        QCOMPARE(offered(desk).size(), 2);
        choose(desk, "whichOne", u"Workshop, Hamburg (2)"_s);
        desk.press("removeRightsReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Remove 2 access rights"_s);
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"2 access rights removed"_s);
        QCOMPARE(desk.rightsOf(0), QList<qint64>());
        QCOMPARE(desk.rightsOf(1), QList { number(other) });
    }

    void givesEveryRightADayThatEndsWhereItIs()
    {
        ReviewDesk desk;
        desk.open();
        const auto hamburg = desk.give(0, u"Workshop"_s);
        const auto montreal = desk.give(1, u"Bureau de Montréal"_s);
        trigger(desk, "untilTicked");
        desk.shown<QDateEdit>("untilDay")->setDate({ 2027, 3, 31 });
        desk.press("untilReview");
        QTRY_VERIFY(desk.dialog());
        const auto *rows = desk.shown<QTableView>("reviewTable", desk.dialog());
        QCOMPARE(rows->model()->index(1, ReviewModel::ChangeColumn).data().toString(),
                 u"from never expires to until 31 Mar 2027, Workshop, Hamburg"_s);
        QCOMPARE(desk.writes(), 0);
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"2 access rights changed"_s);
        QCOMPARE(until(desk, hamburg), u"2027-03-31T21:59:59"_s);
        QCOMPARE(until(desk, montreal), u"2027-04-01T03:59:59"_s);

        trigger(desk, "untilTicked");
        desk.shown<QCheckBox>("untilNone")->setChecked(true);
        QVERIFY(!desk.shown<QDateEdit>("untilDay")->isEnabled());
        choose(desk, "whichRights", u"Only those on one group"_s);
        choose(desk, "whichOne", u"Workshop"_s);
        desk.press("untilReview");
        desk.pressIn("apply");
        QTRY_COMPARE(until(desk, hamburg), QString());
        QCOMPARE(until(desk, montreal), u"2027-04-01T03:59:59"_s);
    }

    void aDayThatIsNoneHoldsTheReviewBack()
    {
        ReviewDesk desk;
        desk.open();
        desk.give(0, u"Workshop"_s);
        trigger(desk, "untilTicked");
        auto *day = desk.shown<QDateEdit>("untilDay");
        day->window()->activateWindow();
        day->setFocus();
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day, u"31.6."_s);
        desk.button("untilReview")->setFocus();
        desk.press("untilReview");
        QVERIFY(!desk.dialog());
        QVERIFY(desk.shown<QDialog>("untilDialog"));
        QTRY_VERIFY(day->hasFocus());
        QCOMPARE(day->accessibleDescription(), u"Type a day that is in the calendar."_s);
        QCOMPARE(desk.writes(), 0);
        QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day, u"30.6.2031"_s);
        desk.press("untilReview");
        QTRY_VERIFY(desk.dialog());
    }

    void refusesADayBeforeARightBegins()
    {
        ReviewDesk desk;
        desk.open();
        desk.give(0, u"Workshop"_s, { { u"valid_from"_s, u"2031-05-01T00:00:00Z"_s } });
        trigger(desk, "untilTicked");
        desk.shown<QDateEdit>("untilDay")->setDate({ 2030, 1, 1 });
        desk.press("untilReview");
        QVERIFY(!desk.dialog());
        const auto labels = desk.shown<QDialog>("untilDialog")->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"1 of these access rights begin only later."_s);
        }));
        desk.shown<QDateEdit>("untilDay")->setDate({ 2032, 1, 1 });
        desk.press("untilReview");
        QTRY_VERIFY(desk.dialog());
    }

    void offersToRemoveAndGiveAgainWhereTheDatesWereKept()
    {
        ReviewDesk desk(1s, { .patchDates = simulator::PatchDates::Ignore });
        desk.open();
        const auto first = desk.give(0, u"Workshop"_s);
        desk.give(1, u"Workshop"_s);
        trigger(desk, "untilTicked");
        desk.shown<QDateEdit>("untilDay")->setDate({ 2027, 3, 31 });
        desk.press("untilReview");
        desk.pressIn("apply");
        QTRY_VERIFY(desk.said("keptDates").startsWith(u"Kisi kept the old dates of 2 access rights"_s));
        QCOMPARE(until(desk, first), QString());

        desk.press("giveAgain");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Remove 2 access rights and give them again"_s);
        QCOMPARE(desk.said("willChangeCount"), u"4 will change"_s);
        desk.untick(u"Review Two"_s); // the first of the two steps: both go
        QCOMPARE(desk.said("willChangeCount"), u"2 will change"_s);
        desk.pressIn("apply");
        QTRY_VERIFY(desk.kisi.simulator.roleAssignment(number(first)).isEmpty());
        QTRY_COMPARE(desk.rightsOf(0).size(), 1);
        QCOMPARE(until(desk, AccessRightId { desk.rightsOf(0).first() }), u"2027-03-31T21:59:59"_s);
        QCOMPARE(until(desk, AccessRightId { desk.rightsOf(1).first() }), QString());
        QTRY_VERIFY(!desk.changes.isRunning());
        QVERIFY(!desk.shown<QWidget>("keptDates"));

        desk.undo();
        QTRY_VERIFY(!desk.changes.isRunning());
        QCOMPARE(desk.rightsOf(0).size(), 1);
        QCOMPARE(until(desk, AccessRightId { desk.rightsOf(0).first() }), QString());
    }

    void copiesAColleagueWithoutTouchingTheDatesOfWhoHasItAlready()
    {
        ReviewDesk desk;
        desk.open();
        const auto dated = desk.give(0, u"Workshop"_s, { { u"valid_until"_s, u"2031-03-31T21:59:59Z"_s } });
        desk.give(1, u"Workshop"_s);
        desk.press("shareTicked");
        QTRY_VERIFY(desk.shown<QDialog>("shareDialog"));
        desk.press("accessLikeColleague");
        auto *search = desk.shown<QLineEdit>("colleagueSearch");
        QTest::keyClicks(search, u"review.two"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(desk.shown<QCheckBox>("colleagueRight"));
        desk.press("shareReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"2 will change"_s);
        desk.pressIn("apply");
        QTRY_COMPARE(desk.rightsOf(2).size(), 1);
        QTRY_COMPARE(desk.rightsOf(3).size(), 1);
        QCOMPARE(desk.rightsOf(0).size(), 1);
        QCOMPARE(until(desk, dated), u"2031-03-31T21:59:59"_s);
    }

    void offersNoDatesWhereNobodyHoldsARightToAGroup()
    {
        ReviewDesk desk;
        desk.open();
        trigger(desk, "untilTicked");
        QTRY_COMPARE(desk.said("toast"), u"Nobody among the selected holds an access right to a group directly."_s);
        QVERIFY(!desk.shown<QDialog>("untilDialog"));
    }
};

QTEST_MAIN(TestRightsVerbs)
#include "tst_rightsverbs.moc"
