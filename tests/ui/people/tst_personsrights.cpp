// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/peopledesk.h"
#include "ui/people/accessrightdialog.h"
#include "ui/people/counttabs.h"
#include "ui/people/rightcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QTimeEdit>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString lab = u"Calibration lab"_s; // in Hamburg
const QTimeZone berlin("Europe/Berlin");

QString endOnServer(const PeopleDesk &desk, AccessRightId id)
{
    return desk.kisi.simulator.roleAssignment(number(id)).value("valid_until"_L1).toString();
}

} // namespace

class TestPersonsRights final : public QObject {
    Q_OBJECT

private slots:
    void countsAndListsThem()
    {
        PeopleDesk desk;
        desk.open();
        auto &tabs = *desk.shown<CountTabs>("detailsTabs");
        QCOMPARE(tabs.count(DetailsPanel::AccessRightsTab), 0);
        QVERIFY(desk.said("detailsWhy").startsWith(u"Cannot get in: no access rights"_s));
        desk.give(lab);
        QCOMPARE(tabs.count(DetailsPanel::AccessRightsTab), 1);
        QCOMPARE(tabs.accessibleTabName(DetailsPanel::AccessRightsTab), u"Access rights 1"_s);
        QVERIFY(desk.said("detailsWhy").startsWith(u"Can get in: "_s));
        QVERIFY(desk.panel->accessibleDescription().startsWith(u"Can get in: "_s));
        desk.showTab(DetailsPanel::AccessRightsTab);
        QVERIFY(desk.said("rightCard").startsWith(u"Calibration lab, Hamburg\nDoor access\nNever expires."_s));
    }

    void changesTheLastDay()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab);
        desk.showTab(DetailsPanel::AccessRightsTab);
        desk.press("editRight");
        auto *dialog = desk.window->findChild<AccessRightDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QWidget *>(u"accessRightZone"_s));
        dialog->findChild<QCheckBox *>(u"untilNone"_s)->setChecked(false);
        dialog->findChild<QDateEdit *>(u"untilDay"_s)->setDate(QDate(2027, 3, 31));
        dialog->accept();
        // The whole day in Hamburg, where summer time has begun.
        QTRY_VERIFY(endOnServer(desk, id).startsWith(u"2027-03-31T21:59:59"_s));
        QTRY_VERIFY(
            desk.said("toast").startsWith(u"The right of Amara Okonkwo to Calibration lab, Hamburg was changed"_s));
        QTRY_VERIFY(!desk.window->findChild<AccessRightDialog *>());
        QVERIFY(desk.said("rightCard").contains(u"Until 31 Mar 2027 in Hamburg."_s));

        desk.feedback.undo();
        QTRY_VERIFY(endOnServer(desk, id).isEmpty());
    }

    void takesATimeWhereOneIsWanted()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab);
        AccessRightDialog *dialog
            = new AccessRightDialog(desk.parts(), *desk.directory.records().rights.find(id), desk.window.get());
        dialog->open();
        dialog->findChild<QCheckBox *>(u"untilNone"_s)->setChecked(false);
        dialog->findChild<QDateEdit *>(u"untilDay"_s)->setDate(QDate(2027, 1, 15));
        dialog->findChild<QCheckBox *>(u"untilTimed"_s)->setChecked(true);
        dialog->findChild<QTimeEdit *>(u"untilTime"_s)->setTime(QTime(18, 0));
        dialog->accept();
        QTRY_VERIFY(endOnServer(desk, id).startsWith(u"2027-01-15T17:00:00"_s));
    }

    void staysOpenWhereTheDatesWereNotTaken()
    {
        PeopleDesk desk({ .users = 30, .requestsPerSecond = 0, .patchDates = simulator::PatchDates::Ignore });
        desk.open();
        const auto id = desk.give(lab);
        auto *dialog
            = new AccessRightDialog(desk.parts(), *desk.directory.records().rights.find(id), desk.window.get());
        dialog->open();
        dialog->findChild<QCheckBox *>(u"untilNone"_s)->setChecked(false);
        dialog->accept();
        QTRY_VERIFY(desk.said("accessRightBanner").contains(u"kept the old dates"_s));
        QVERIFY(desk.said("accessRightBanner").contains(u"Removing the right and giving it again changes them."_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QCheckBox *>(u"untilNone"_s)->isChecked());
        QVERIFY(desk.said("toast").isEmpty());
    }

    void refusesAnEndBeforeTheBeginning()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab, QDateTime(QDate(2027, 5, 1), QTime(0, 0), berlin));
        desk.kisi.simulator.clearLog();
        auto *dialog
            = new AccessRightDialog(desk.parts(), *desk.directory.records().rights.find(id), desk.window.get());
        dialog->open();
        dialog->findChild<QCheckBox *>(u"untilNone"_s)->setChecked(false);
        dialog->findChild<QDateEdit *>(u"untilDay"_s)->setDate(QDate(2027, 4, 1));
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QDateEdit *>(u"untilDay"_s)->accessibleDescription().contains(u"before it begins"_s));
        QCOMPARE(dialog->focusWidget(), dialog->findChild<QWidget *>(u"untilDay"_s));
        QVERIFY(desk.kisi.simulator.log().isEmpty());
    }

    void aDayThatIsNoneHoldsItBack()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab);
        desk.kisi.simulator.clearLog();
        auto *dialog
            = new AccessRightDialog(desk.parts(), *desk.directory.records().rights.find(id), desk.window.get());
        dialog->open();
        dialog->activateWindow();
        dialog->findChild<QCheckBox *>(u"untilNone"_s)->setChecked(false);
        auto *day = dialog->findChild<QDateEdit *>(u"untilDay"_s);
        day->setFocus();
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day, u"5"_s);
        dialog->findChild<QWidget *>(u"accessRightSave"_s)->setFocus();
        desk.press("accessRightSave");
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(day->hasFocus());
        QCOMPARE(day->accessibleDescription(), u"Type a day that is in the calendar."_s);
        QVERIFY(desk.kisi.simulator.log().isEmpty());
        QTest::keyClicks(day, u".3.2031"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QTRY_VERIFY(endOnServer(desk, id).startsWith(u"2031-03-05T22:59:59"_s));
    }

    void savingNothingSendsNothing()
    {
        PeopleDesk desk;
        desk.open();
        // Chosen to the second by somebody else: looking at it changes nothing.
        const auto id = desk.give(lab, {}, QDateTime(QDate(2027, 5, 1), QTime(7, 30, 15), Qt::UTC));
        desk.kisi.simulator.clearLog();
        auto *dialog
            = new AccessRightDialog(desk.parts(), *desk.directory.records().rights.find(id), desk.window.get());
        dialog->open();
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QVERIFY(desk.kisi.simulator.log().isEmpty());
    }

    void changesTheRole()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab);
        auto *dialog
            = new AccessRightDialog(desk.parts(), *desk.directory.records().rights.find(id), desk.window.get());
        dialog->open();
        auto *role = dialog->findChild<QComboBox *>(u"accessRightRole"_s);
        QCOMPARE(role->count(), 2); // only those for a group
        QCOMPARE(role->currentText(), u"Door access"_s);
        role->setCurrentIndex(role->findText(u"Group manager"_s));
        dialog->accept();
        QTRY_COMPARE(desk.kisi.simulator.roleAssignment(number(id)).value("role_id"_L1).toString(), u"group_manager"_s);
    }

    void removesAfterAWhile()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab);
        desk.showTab(DetailsPanel::AccessRightsTab);
        desk.press("removeRight");
        QVERIFY(desk.shown<QWidget>("toast"));
        QVERIFY(!desk.shown<QWidget>("removeRight")->isEnabled());
        QTRY_VERIFY(desk.kisi.simulator.roleAssignment(number(id)).isEmpty());
        QTRY_COMPARE(desk.said("toast"), u"The right of Amara Okonkwo to Calibration lab, Hamburg was removed"_s);
        QTRY_VERIFY(!desk.shown<QWidget>("rightCard"));
        QVERIFY(desk.said("rightsNote").startsWith(u"No access rights"_s));
    }

    void theFocusStaysInThePanelWhileARightIsRemoved()
    {
        PeopleDesk desk;
        desk.open();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        const auto id = desk.give(lab);
        desk.showTab(DetailsPanel::AccessRightsTab);
        auto *remove = desk.shown<QAbstractButton>("removeRight");
        auto *card = desk.shown<QWidget>("rightCard");
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(!remove->isEnabled());
        QVERIFY(card->hasFocus() && card->focusPolicy() != Qt::NoFocus);
        QCOMPARE(card->accessibleDescription(), u"This right is about to be removed."_s);
        desk.press("toastAction");
        QTRY_VERIFY(remove->hasFocus());
        QCOMPARE(card->focusPolicy(), Qt::NoFocus);

        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_VERIFY(desk.kisi.simulator.roleAssignment(number(id)).isEmpty());
        QTRY_VERIFY(!desk.shown<QWidget>("rightCard"));
        QCOMPARE(QApplication::focusWidget(), desk.shown<CountTabs>("detailsTabs"));
    }

    void noKeyMeantForOneRightRemovesTheNext()
    {
        PeopleDesk desk;
        desk.open();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        const auto ids = QList { desk.give(lab), desk.give(u"All staff"_s) };
        desk.showTab(DetailsPanel::AccessRightsTab);
        auto *card = desk.shown<RightCard>("rightCard");
        const auto first = card->right();
        auto *remove = card->findChild<QAbstractButton *>(u"removeRight"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_VERIFY(desk.kisi.simulator.roleAssignment(number(first)).isEmpty());
        QTRY_VERIFY(ids.contains(card->right()) && card->right() != first && remove->isEnabled());
        QVERIFY(card->hasFocus());
    }

    void canBeStoppedFromRemoving()
    {
        PeopleDesk desk;
        desk.open();
        const auto id = desk.give(lab);
        desk.showTab(DetailsPanel::AccessRightsTab);
        desk.press("removeRight");
        desk.press("toastAction");
        QCOMPARE(desk.said("toast"), u"Amara Okonkwo keeps the access right. Nothing was removed."_s);
        QVERIFY(!desk.kisi.simulator.roleAssignment(number(id)).isEmpty());
        QTRY_VERIFY(desk.shown<QWidget>("removeRight")->isEnabled());
    }
};

QTEST_MAIN(TestPersonsRights)
#include "tst_personsrights.moc"
