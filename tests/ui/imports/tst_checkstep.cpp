// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/checkdesk.h"
#include "ui/imports/checkmodel.h"
#include "ui/imports/suggestionlist.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using imports::RowState;

namespace {

// Lines 2 and 3 are fine.
const QString mixed = u"email,name,groups,valid until\n"
                      "new@example.com,New,Office,\n"
                      "ann@example.com,Ann Lee,,\n"
                      "bad,X,,\n"
                      "b@example.com,B,Ofice,\n"
                      "c@example.com,C,Office,3/4/2027\n"
                      "d@example.com,D,Ofice,\n"_s;

} // namespace

//! The Check step as somebody uses it.
class TestCheckStep final : public QObject {
    Q_OBJECT

    static SuggestionList *suggestions(const CheckDesk &desk) { return desk.shown<SuggestionList>("suggestions"); }

private slots:
    void countsAndNarrows()
    {
        CheckDesk desk;
        desk.open(mixed);
        QCOMPARE(desk.said("newCount"), u"1 new"_s);
        QCOMPARE(desk.said("changedCount"), u"0 changed"_s);
        QCOMPARE(desk.said("unchangedCount"), u"1 unchanged"_s);
        QCOMPARE(desk.said("problemCount"), u"4 problems"_s);
        QVERIFY(!desk.shown<QAbstractButton>("changedCount")->isEnabled());
        desk.press("unchangedCount");
        QCOMPARE(desk.model().rowCount(), 1);
        QVERIFY(desk.shown<QAbstractButton>("unchangedCount")->isChecked());
        desk.press("newCount");
        QVERIFY(!desk.shown<QAbstractButton>("unchangedCount")->isChecked());
        QCOMPARE(desk.text(2, u"Result"_s), u"New"_s);
        desk.press("newCount");
        QCOMPARE(desk.model().rowCount(), 6);
    }

    void letsGoOfANarrowingThatHoldsNobodyAnyMore()
    {
        CheckDesk desk;
        desk.open(u"email\nbad\na@example.com\n"_s);
        desk.press("problemCount");
        desk.type(2, u"Email"_s, u"b@example.com"_s);
        QCOMPARE(desk.said("problemCount"), u"0 problems"_s);
        QCOMPARE(desk.model().rowCount(), 1); // stays where it was mended
        desk.press("problemCount");
        QCOMPARE(desk.model().rowCount(), 2);
    }

    void skipsPeopleWhoExist()
    {
        CheckDesk desk;
        desk.open(u"email,name\nann@example.com,Ann Roe\nben@example.com,Ben\n"_s);
        QSignalSpy told(desk.step, &CheckStep::updatesExistingChanged);
        QSignalSpy counts(desk.step, &CheckStep::countsChanged);
        desk.press("changedCount");
        desk.press("skipExisting");
        QCOMPARE(told, QList<QVariantList> { { false } });
        QCOMPARE(counts.size(), 1);
        QVERIFY(!desk.check().updatesExisting());
        QCOMPARE(desk.said("changedCount"), u"1 skipped"_s);
        QCOMPARE(desk.text(2, u"Result"_s), u"Skipped"_s); // still those
        desk.press("updateExisting");
        QCOMPARE(desk.said("changedCount"), u"1 changed"_s);
        QCOMPARE(desk.text(2, u"Result"_s), u"Changed"_s);
        QCOMPARE(told.size(), 2);
    }

    void beginsAtTheFirstProblem()
    {
        CheckDesk desk;
        desk.open(mixed);
        QCOMPARE(desk.standsAt(), u"4 Email"_s);
        QCOMPARE(desk.said("mendAdvice"), u"Add the @ and the part after it."_s);
    }

    void givesRowsWithWordsMoreRoom()
    {
        CheckDesk desk;
        desk.open(mixed);
        const auto height = [&desk](int line) { return desk.rows().visualRect(desk.cell(line, u"Email"_s)).height(); };
        QVERIFY(height(4) > height(2));
        QCOMPARE(height(2), height(3));
        desk.type(2, u"Groups"_s, u"Nowhere"_s, Qt::Key_F8); // stays, for it is wrong now
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QCOMPARE(height(2), height(4));
    }

    void standsAsCloseAsTheOtherTables()
    {
        CheckDesk desk;
        desk.open(mixed);
        const auto height = [&desk](int line) { return desk.rows().visualRect(desk.cell(line, u"Email"_s)).height(); };
        const int with = height(4) - height(2);
        QCOMPARE(height(2), desk.theme.rowHeight());
        desk.theme.setDensity(Theme::Density::Compact);
        QCOMPARE(height(2), desk.theme.rowHeight());
        QCOMPARE(height(4) - height(2), with);
    }

    void opensAnEditorInManyWays()
    {
        CheckDesk desk;
        desk.open(mixed);
        QVERIFY(desk.edit(4, u"Email"_s));
        QCOMPARE(desk.editor()->text(), u"bad"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QVERIFY(!desk.editor());
        QTest::keyClick(&desk.rows(), Qt::Key_F2);
        QVERIFY(desk.editor());
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QTest::keyClick(&desk.rows(), Qt::Key_Q);
        QCOMPARE(desk.editor()->text(), u"q"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QCOMPARE(desk.text(4, u"Email"_s), u"bad"_s);
        const auto place = desk.rows().visualRect(desk.cell(5, u"Groups"_s)).center();
        QTest::mouseClick(desk.rows().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(desk.editor()->text(), u"Ofice"_s);
    }

    void keepsByEnterAndGoesToTheNextProblem()
    {
        CheckDesk desk;
        desk.open(mixed);
        QSignalSpy counts(desk.step, &CheckStep::countsChanged);
        desk.type(4, u"Email"_s, u"x@example.com"_s);
        QVERIFY(!desk.editor());
        QCOMPARE(counts.size(), 1);
        QCOMPARE(desk.text(4, u"Result"_s), u"New"_s);
        QCOMPARE(desk.said("problemCount"), u"3 problems"_s);
        QCOMPARE(desk.standsAt(), u"5 Groups"_s);
        QVERIFY(desk.rows().hasFocus());
    }

    void mendsWithoutKeysAndKeepsWhatWasTyped()
    {
        CheckDesk desk;
        desk.open(mixed);
        desk.rows().setCurrentIndex(desk.cell(4, u"Email"_s));
        desk.button("mendCell")->click();
        QVERIFY(desk.editor());
        desk.editor()->setText(u"x@example.com"_s);
        desk.button("nextProblem")->click();
        QCOMPARE(desk.text(4, u"Email"_s), u"x@example.com"_s);
        QCOMPARE(desk.standsAt(), u"5 Groups"_s);
        desk.rows().setCurrentIndex(desk.cell(4, u"Result"_s));
        QVERIFY(!desk.button("mendCell")->isEnabled());
    }

    void keepsAndGoesToTheCellBeside()
    {
        CheckDesk desk;
        desk.open(mixed);
        desk.type(2, u"Email"_s, u"y@example.com"_s, Qt::Key_Tab);
        QCOMPARE(desk.standsAt(), u"2 Name"_s);
        desk.type(2, u"Name"_s, u"Y"_s, Qt::Key_Backtab);
        QCOMPARE(desk.standsAt(), u"2 Email"_s);
        QCOMPARE(desk.check().wish(0).name, u"Y"_s);
        auto *field = desk.edit(2, u"Name"_s);
        QTest::keyClicks(field, u"Z"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.standsAt(), u"2 Name"_s);
        QCOMPARE(desk.text(2, u"Name"_s), u"Z"_s);
    }

    void staysWhileWhatIsTypedIsWrong()
    {
        CheckDesk desk;
        desk.open(mixed);
        desk.type(4, u"Email"_s, u"x@"_s);
        QVERIFY(desk.editor());
        QCOMPARE(desk.check().cell(2, 0), u"x@"_s); // and yet it is not lost
        QVERIFY(desk.editor()->accessibleDescription().startsWith(u"Nothing after the @"_s));
        QTest::keyClicks(desk.editor(), u"example.com"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QVERIFY(!desk.editor());
        QCOMPARE(desk.check().state(2), RowState::New);
    }

    void keepsWhatIsTypedWhenTheFocusGoesElsewhere()
    {
        CheckDesk desk;
        desk.open(mixed);
        QTest::keyClicks(desk.edit(4, u"Email"_s), u"x@example.com"_s);
        desk.shown<QAbstractButton>("newCount")->setFocus(Qt::MouseFocusReason);
        QVERIFY(!desk.editor());
        QCOMPARE(desk.text(4, u"Email"_s), u"x@example.com"_s);
        QTest::keyClicks(desk.edit(4, u"Email"_s), u"z@example.com"_s);
        desk.rows().setCurrentIndex(desk.cell(2, u"Name"_s));
        QVERIFY(!desk.editor());
        QCOMPARE(desk.text(4, u"Email"_s), u"z@example.com"_s);
    }

    void keepsWhatIsTypedWhenRowsAreArrangedAnew()
    {
        CheckDesk desk;
        desk.open(mixed);
        QTest::keyClicks(desk.edit(4, u"Email"_s), u"x@example.com"_s);
        desk.press("problemCount"); // takes no focus by the pointer
        QVERIFY(!desk.editor());
        QCOMPARE(desk.check().cell(2, 0), u"x@example.com"_s);
        desk.press("problemCount");
        QTest::keyClicks(desk.edit(4, u"Email"_s), u"z@example.com"_s);
        auto *head = desk.window->findChild<QTableView *>(u"checkTable"_s)->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, { 20, head->height() / 2 });
        QVERIFY(!desk.editor());
        QCOMPARE(desk.check().cell(2, 0), u"z@example.com"_s);
    }

    void saysWhileTypingWhatIsWrong()
    {
        CheckDesk desk;
        desk.open(mixed);
        auto *field = desk.edit(2, u"Email"_s);
        QVERIFY(field->accessibleDescription().isEmpty());
        field->clear();
        QTest::keyClicks(field, u"c@example.com"_s);
        QVERIFY(field->accessibleDescription().isEmpty()); // its first; the later row has the mistake
        QTest::keyClick(field, Qt::Key_Backspace);
        field->clear();
        QTest::keyClicks(field, u"c@example"_s);
        QVERIFY(field->accessibleDescription().startsWith(u"Ending missing"_s));
        QCOMPARE(desk.check().cell(0, 0), u"new@example.com"_s);
        QCOMPARE(field->accessibleName(), u"Email, line 2"_s);
    }

    void offersWhatIsMeant()
    {
        CheckDesk desk;
        desk.open(mixed);
        QVERIFY(!suggestions(desk));
        auto *field = desk.edit(5, u"Groups"_s);
        QVERIFY(suggestions(desk));
        QCOMPARE(suggestions(desk)->current(), 0);
        QVERIFY(field->accessibleDescription().contains(u"Did you mean Office, Hamburg?"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.check().cell(3, 2), u"Office, Hamburg"_s);
        QVERIFY(!suggestions(desk));
    }

    void takesNoSuggestionForWhatWasTyped()
    {
        CheckDesk desk;
        desk.open(mixed);
        auto *field = desk.edit(5, u"Groups"_s);
        QTest::keyClicks(field, u"Offic"_s);
        QCOMPARE(suggestions(desk)->current(), -1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.check().cell(3, 2), u"Offic"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
    }

    void leavesTheChoiceBetweenTwoDaysToThePerson()
    {
        CheckDesk desk;
        desk.open(mixed);
        auto *field = desk.edit(6, u"Valid until"_s);
        QCOMPARE(suggestions(desk)->count(), 2);
        QCOMPARE(suggestions(desk)->current(), -1);
        QTest::keyClick(field, Qt::Key_Return); // nothing is chosen
        QCOMPARE(desk.check().cell(4, 3), u"3/4/2027"_s);
        field = desk.edit(6, u"Valid until"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(suggestions(desk)->accessibleName(), u"4 March 2027"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.check().cell(4, 3), u"2027-03-04"_s);
        QCOMPARE(desk.text(6, u"Valid until"_s), u"4 Mar 2027"_s);
    }

    void takesASuggestionByPointer()
    {
        CheckDesk desk;
        desk.open(mixed);
        QVERIFY(desk.edit(6, u"Valid until"_s));
        auto *list = suggestions(desk);
        QTest::mouseClick(list, Qt::LeftButton, {}, { 40, list->height() - 20 });
        QVERIFY(!desk.editor());
        QCOMPARE(desk.check().cell(4, 3), u"2027-03-04"_s);
        QCOMPARE(desk.standsAt(), u"6 Valid until"_s);
    }

    void goesToTheNextProblem()
    {
        CheckDesk desk;
        desk.open(mixed);
        QTest::keyClick(&desk.rows(), Qt::Key_F8);
        QCOMPARE(desk.standsAt(), u"5 Groups"_s);
        desk.press("nextProblem");
        QCOMPARE(desk.standsAt(), u"6 Valid until"_s);
        desk.press("newCount"); // none of them is shown
        desk.press("nextProblem");
        QCOMPARE(desk.model().rowCount(), 6);
        QVERIFY(desk.model().problemAt(desk.rows().currentIndex()));
    }

    void undoes()
    {
        CheckDesk desk;
        desk.open(mixed);
        QVERIFY(!desk.shown<QPushButton>("undoMend")->isEnabled());
        desk.type(4, u"Email"_s, u"x@example.com"_s);
        desk.type(2, u"Name"_s, u"Newer"_s);
        QTest::keyClick(&desk.rows(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.text(2, u"Name"_s), u"New"_s);
        QCOMPARE(desk.standsAt(), u"2 Name"_s);
        desk.press("undoMend");
        QCOMPARE(desk.text(4, u"Email"_s), u"bad"_s);
        QCOMPARE(desk.said("problemCount"), u"4 problems"_s);
        QVERIFY(!desk.shown<QPushButton>("undoMend")->isEnabled());
    }

    // The window's own Undo is about what was sent to Kisi.
    void keepsUndoToItself()
    {
        CheckDesk desk;
        desk.open(mixed);
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        desk.window->addAction(&undo);
        QSignalSpy triggered(&undo, &QAction::triggered);
        QTest::keyClick(&desk.rows(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(desk.shown<QAbstractButton>("newCount"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(triggered.isEmpty());
        desk.step->setCheck(nullptr);
        QTest::keyClick(desk.step, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(triggered.isEmpty());
    }

    void mendsOthersThatSayTheSame()
    {
        CheckDesk desk;
        desk.open(mixed);
        QVERIFY(!desk.button("mendOthers"));
        desk.type(5, u"Groups"_s, u"Everybody"_s);
        QVERIFY(desk.said("mendOffer").startsWith(u"1 other row"_s));
        desk.press("mendOthers");
        QCOMPARE(desk.text(7, u"Groups"_s), u"Everybody"_s);
        QCOMPARE(desk.said("problemCount"), u"2 problems"_s);
        QVERIFY(!desk.button("mendOthers"));
        desk.press("undoMend");
        QCOMPARE(desk.text(7, u"Groups"_s), u"Ofice"_s);
        QCOMPARE(desk.text(5, u"Groups"_s), u"Everybody"_s);
    }

    void showsOnlyRowsThatFailed()
    {
        CheckDesk desk;
        desk.open(mixed);
        desk.step->showRows({ 0, 4 });
        QCOMPARE(desk.model().rowCount(), 2);
        QCOMPARE(desk.said("onlySome"), u"Only the 2 rows that were not imported are shown."_s);
        desk.press("showAllRows");
        QCOMPARE(desk.model().rowCount(), 6);
        QVERIFY(desk.said("onlySome").isEmpty());
        desk.step->showRows({});
        QCOMPARE(desk.model().rowCount(), 0);
        QVERIFY(!desk.rows().isVisible());
        desk.press("showAllRows");
        QVERIFY(desk.rows().isVisible());
    }

    void startsOverWithAnotherFile()
    {
        CheckDesk desk;
        desk.open(mixed);
        desk.type(4, u"Email"_s, u"x@example.com"_s);
        desk.press("newCount");
        desk.step->setCheck(CheckDesk::checked(u"name,email\nZ,z@\n"_s));
        QVERIFY(!desk.shown<QPushButton>("undoMend")->isEnabled());
        QCOMPARE(desk.standsAt(), u"2 Email"_s);
        QVERIFY(!desk.shown<QAbstractButton>("newCount")->isChecked());
        desk.step->setCheck(nullptr);
        QVERIFY(!desk.step->check());
        QVERIFY(!desk.rows().isVisible());
    }

    void sortsByItsHead()
    {
        CheckDesk desk;
        desk.open(mixed);
        desk.rows().setCurrentIndex(desk.cell(6, u"Name"_s));
        auto *head = desk.window->findChild<QTableView *>(u"checkTable"_s)->horizontalHeader();
        const int section = desk.cell(2, u"Name"_s).column();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          { head->sectionViewportPosition(section) + 20, head->height() / 2 });
        QCOMPARE(desk.model().index(0, section).data().toString(), u"Ann Lee"_s);
        QCOMPARE(desk.standsAt(), u"6 Name"_s);
    }

    void isReadAloud()
    {
        CheckDesk desk;
        desk.open(mixed);
        auto *table = QAccessible::queryAccessibleInterface(&desk.rows())->tableInterface();
        QVERIFY(table);
        const auto cell = desk.cell(4, u"Email"_s);
        QCOMPARE(table->cellAt(cell.row(), cell.column())->text(QAccessible::Name), u"bad. The @ is missing"_s);
        QCOMPARE(table->columnDescription(cell.column()), u"Email"_s);
        QCOMPARE(table->cellAt(cell.row(), desk.model().resultColumn())->text(QAccessible::Name), u"Problem"_s);
    }
};

QTEST_MAIN(TestCheckStep)
#include "tst_checkstep.moc"
