// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/ui/users/usersdesk.h"
#include "ui/shared/chip.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! In the middle of the check cell.
QPoint tickOf(const QTableView &table, int row)
{
    return table.visualRect(table.model()->index(row, UsersModel::TickColumn)).center();
}

void clickTick(const UsersDesk &desk, int row, Qt::KeyboardModifiers with = {})
{
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, with, tickOf(desk.table(), row));
}

} // namespace

//! What a list page does beside showing rows: ticks, views, columns, further filters, folding chips.
class TestUsersTable final : public QObject {
    Q_OBJECT

private slots:
    void ticksByClickShiftAndSpace()
    {
        UsersDesk desk;
        desk.open();
        clickTick(desk, 1);
        QCOMPARE(desk.said("selectedCount"), u"1 selected"_s);
        QVERIFY(!desk.page->current()); // a tick opens nobody
        clickTick(desk, 4, Qt::ShiftModifier);
        QCOMPARE(desk.said("selectedCount"), u"4 selected"_s);
        desk.table().setFocus();
        desk.table().setCurrentIndex(desk.model().index(7, UsersModel::NameColumn));
        QTest::keyClick(&desk.table(), Qt::Key_Space);
        QCOMPARE(desk.said("selectedCount"), u"5 selected"_s);
        desk.press("clearSelection");
        QVERIFY(!desk.shown<QWidget>("selectionBar"));
    }

    void clearingTheSelectionLeavesTheFocusInTheTable()
    {
        UsersDesk desk;
        desk.open();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        clickTick(desk, 1);
        auto *clear = desk.button("clearSelection");
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(!desk.shown<QWidget>("selectionBar"));
        QVERIFY(desk.table().hasFocus());
    }

    void theHeadsTickMeansEveryoneWhoMatches()
    {
        UsersDesk desk({ .users = 240, .requestsPerSecond = 0 });
        desk.open();
        auto *head = desk.table().horizontalHeader()->viewport();
        const auto sorted = desk.settings.sort(u"users"_s);
        QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(18, 16));
        QCOMPARE(desk.model().ticked().size(), desk.model().rowCount());
        QCOMPARE(desk.settings.sort(u"users"_s), sorted);
        QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(18, 16));
        QVERIFY(desk.model().ticked().isEmpty());
    }

    void ticksOutliveTheFilterWhichSaysHowManyItHides()
    {
        UsersDesk desk;
        desk.person(u"Zoë Zorn"_s, u"zoe@example.com"_s);
        desk.open();
        for (const int row : { 0, 1, 2 })
            clickTick(desk, row);
        desk.search(u"zorn"_s);
        QCOMPARE(desk.model().rowCount(), 1);
        QCOMPARE(desk.said("selectedCount"), u"3 selected"_s);
        QCOMPARE(desk.said("hiddenTicks"), u"3 of them are hidden by the filters."_s);
        desk.press("selectAllMatching");
        QCOMPARE(desk.said("selectedCount"), u"4 selected"_s);
        desk.press("showHidden");
        QVERIFY(desk.said("hiddenTicks").isEmpty());
        QCOMPARE(desk.model().ticked().size(), 4);
        QVERIFY(desk.page->findChild<QLineEdit *>(u"search"_s)->text().isEmpty());
    }

    void ticksOutliveARefresh()
    {
        UsersDesk desk;
        desk.open();
        clickTick(desk, 3);
        const auto ticked = desk.model().ticked();
        desk.person(u"Aaa First"_s, u"aaa@example.com"_s);
        desk.page->refresh();
        QTRY_VERIFY(desk.column(UsersModel::NameColumn).contains(u"Aaa First"_s));
        QCOMPARE(desk.model().ticked(), ticked);
    }

    void keepsViewsOverAStart()
    {
        UsersDesk desk;
        desk.open();
        desk.shown<FilterChip>("chipSuspended")->click();
        desk.search(u"a"_s);
        desk.table().sortByColumn(UsersModel::EmailColumn, Qt::DescendingOrder);
        const auto rows = desk.column(UsersModel::NameColumn);
        desk.press("views");
        auto *name = desk.shown<QLineEdit>("viewName");
        QVERIFY(name);
        QTest::keyClicks(name, u"Gone"_s);
        QTest::keyClick(name, Qt::Key_Return);

        desk.settings.save();
        desk.reopen();
        QTRY_VERIFY(desk.table().isVisible());
        desk.table().sortByColumn(UsersModel::NameColumn, Qt::AscendingOrder);
        desk.press("views");
        desk.press("view0");
        QTRY_COMPARE(desk.column(UsersModel::NameColumn), rows);
        QVERIFY(desk.shown<FilterChip>("chipSuspended")->isChecked());
        QCOMPARE(desk.page->findChild<QLineEdit *>(u"search"_s)->text(), u"a"_s);

        desk.press("views");
        desk.press("viewRemove0");
        QVERIFY(desk.settings.listViews(u"users"_s).isEmpty());
    }

    void columnsComeBackAsTheyWereLeft()
    {
        UsersDesk desk;
        desk.open();
        desk.press("columns");
        auto *groups = desk.shown<QCheckBox>(qPrintable(u"column%1"_s.arg(UsersModel::GroupsColumn)));
        QVERIFY(groups);
        groups->click();
        desk.shown<QWidget>("columnsPopover")->close();
        auto *head = desk.table().horizontalHeader();
        head->moveSection(head->visualIndex(UsersModel::StatusColumn), head->visualIndex(UsersModel::EmailColumn));
        QVERIFY(head->isSectionHidden(UsersModel::GroupsColumn));
        desk.reopen();
        head = desk.table().horizontalHeader();
        QTRY_VERIFY(desk.table().isVisible());
        QTRY_VERIFY(desk.shown<QAbstractButton>("columns"));
        QVERIFY(head->isSectionHidden(UsersModel::GroupsColumn));
        QVERIFY(head->visualIndex(UsersModel::StatusColumn) < head->visualIndex(UsersModel::EmailColumn));

        desk.press("columns");
        desk.press("resetColumns");
        QVERIFY(head->visualIndex(UsersModel::StatusColumn) > head->visualIndex(UsersModel::EmailColumn));
        QVERIFY(!head->isSectionHidden(UsersModel::GroupsColumn));
        QCOMPARE(head->visualIndex(UsersModel::TickColumn), 0);
    }

    // On a move the view may lay itself out at once, and the columns stood as before.
    void aMovedColumnStaysThoughTheTableIsLaidOut()
    {
        UsersDesk desk;
        desk.open();
        auto *head = desk.table().horizontalHeader();
        {
            const QSignalBlocker untold(head); // so that the view takes the new height only with the move
            head->setMinimumHeight(head->height() + 8);
        }
        head->moveSection(head->visualIndex(UsersModel::StatusColumn), head->visualIndex(UsersModel::EmailColumn));
        QVERIFY(head->visualIndex(UsersModel::StatusColumn) < head->visualIndex(UsersModel::EmailColumn));
        desk.resize(1300, 800);
        QVERIFY(head->visualIndex(UsersModel::StatusColumn) < head->visualIndex(UsersModel::EmailColumn));
    }

    void furtherFiltersByKeyboard()
    {
        UsersDesk desk;
        desk.person(u"Zoë Zorn"_s, u"zoe@example.com"_s);
        desk.open();
        auto *chip = desk.shown<FilterChip>("chipFilter");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        auto *field = desk.shown<QLineEdit>("filterSearch");
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"never seen"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!desk.shown<QWidget>("filterPopover"));
        auto *asked = desk.shown<FilterChip>("chip neverSeen");
        QVERIFY(asked);
        QVERIFY(asked->isChecked());
        QVERIFY(desk.column(UsersModel::NameColumn).contains(u"Zoë Zorn"_s));
        for (const QString &seen : desk.column(UsersModel::LastSeenColumn))
            QCOMPARE(seen, u"Never"_s);
        desk.press("clearChips");
        QVERIFY(!desk.shown<FilterChip>("chip neverSeen"));
        QVERIFY(desk.model().asked().isEmpty());
    }

    void chipsWithoutRoomFoldIntoTheLast()
    {
        UsersDesk desk;
        desk.open();
        QVERIFY(!desk.shown<FilterChip>("chipMore"));
        desk.resize(900, 700);
        QTRY_VERIFY(desk.shown<FilterChip>("chipMore"));
        QVERIFY(!desk.shown<FilterChip>("chipNotSeen"));
        const auto *page = desk.page;
        for (const auto *chip : page->findChildren<FilterChip *>()) {
            if (chip->isVisible())
                QVERIFY(page->rect().contains(QRect(chip->mapTo(page, QPoint()), chip->size())));
        }
        desk.press("chipMore");
        auto *notSeen = desk.shown<FilterChip>("chipNotSeen");
        QVERIFY(notSeen);
        notSeen->click();
        // On, it says why rows are missing, so it stays where others fold.
        QTRY_VERIFY(desk.shown<FilterChip>("chipNotSeen"));
        QVERIFY(desk.shown<FilterChip>("chipNotSeen")->isChecked());
    }

    void aPageNobodySeesHoldsNoRows()
    {
        UsersDesk desk;
        desk.open();
        const int people = desk.model().rowCount();
        desk.table().setCurrentIndex(desk.model().index(5, UsersModel::NameColumn));
        const auto current = desk.page->current();
        QVERIFY(current);
        desk.page->hide();
        QCOMPARE(desk.model().rowCount(), 0);
        desk.page->show();
        QCOMPARE(desk.model().rowCount(), people);
        QCOMPARE(desk.page->current(), current);
        QCOMPARE(desk.table().currentIndex().row(), 5);
    }
};

QTEST_MAIN(TestUsersTable)
#include "tst_userstable.moc"
