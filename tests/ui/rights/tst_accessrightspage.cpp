// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessrightsmodel.h"
#include "tests/ui/rights/pagedesk.h"
#include "ui/people/detailspanel.h"
#include "ui/rights/accessrightspage.h"
#include "ui/rights/rightactions.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Condition::Kind;

//! The Access rights page in front of a simulator.
class tst_AccessRightsPage : public QObject {
    Q_OBJECT
private slots:
    void listsEveryRightWithItsHolderAndScope();
    void filtersCombine();
    void findsByPersonGroupAndPlace();
    void removesARightOnlyAfterHoldingItBack();
    void leavesOnesOwnRoleAlone();
    void takesNewDates();
    void saysThatNewDatesWereIgnored();
    void showsWhoGetsATeamsRight();
    void showsTheRightsOfThePersonWhoHoldsOne();
    void saysThatATeamsRightIsStillThere();
    void saysThatNothingMatches();
    void saysThatRightsCouldNotBeLoaded();
    void saysThatTheRoleDoesNotIncludeRights();

private:
    static QString cell(const PageDesk &desk, AccessRightId right, int column, int role = Qt::DisplayRole);
    static void chooseLastDay(const QDate &day);
};

QString tst_AccessRightsPage::cell(const PageDesk &desk, AccessRightId right, int column, int role)
{
    const auto &model = desk.page->model();
    return model.index(model.rowOfId(number(right)), column).data(role).toString();
}

void tst_AccessRightsPage::listsEveryRightWithItsHolderAndScope()
{
    PageDesk desk;
    const UserId person { desk.person(u"Adaeze Aa"_s) };
    desk.open();
    const auto own = desk.give(assigneeOf(person), scopeOf(desk.groupNamed(u"Workshop"_s)), { { u"notify"_s, true } });
    const auto team = desk.give(assigneeOf(desk.teamNamed(u"Sales"_s)), scopeOf(desk.groupNamed(u"Workshop"_s)));
    desk.open();
    desk.show<AccessRightsPage>();
    QTRY_COMPARE(desk.page->model().rowCount(), desk.directory.count(Directory::Part::AccessRights));
    QCOMPARE(desk.shown<QLabel>("pageTitle")->text(), u"Access rights"_s);
    QTRY_COMPARE(desk.shown<QLabel>("pageCount")->text(), QLocale().toString(desk.page->model().rowCount()));
    QCOMPARE(cell(desk, own, AccessRightsModel::WhoColumn), u"Adaeze Aa"_s);
    QCOMPARE(cell(desk, own, AccessRightsModel::RoleColumn), u"Door access"_s);
    QCOMPARE(cell(desk, own, AccessRightsModel::ScopeColumn), u"Workshop, Hamburg"_s);
    QCOMPARE(cell(desk, own, AccessRightsModel::NotifiedColumn), u"Yes"_s);
    QCOMPARE(cell(desk, team, AccessRightsModel::WhoColumn), u"Sales"_s);
    QCOMPARE(cell(desk, team, AccessRightsModel::WhoColumn, roles::Suffix), u"Team"_s);
    QVERIFY(desk.said("rightsStrip").contains(u"access rights"_s) || desk.shown<QWidget>("rightsStrip"));
}

void tst_AccessRightsPage::filtersCombine()
{
    PageDesk desk;
    const UserId person { desk.person(u"Adaeze Aa"_s) };
    desk.open();
    const auto soon = QDateTime::currentDateTimeUtc().addDays(3).toString(Qt::ISODate);
    const auto wanted = desk.give(assigneeOf(person), scopeOf(desk.groupNamed(u"Workshop"_s)),
                                  { { u"role_id"_s, u"group_manager"_s }, { u"valid_until"_s, soon } });
    (void)desk.give(assigneeOf(person), scopeOf(desk.groupNamed(u"All staff"_s)), { { u"valid_until"_s, soon } });
    desk.open();
    desk.show<AccessRightsPage>();
    const auto &model = desk.page->model();
    QTRY_VERIFY(model.rowCount() > 0);
    desk.press("chipGroups");
    desk.press("chipExpiring");
    const int both = model.rowCount();
    QVERIFY(both >= 2 && both < desk.directory.count(Directory::Part::AccessRights));
    desk.page->narrowTo({ { Kind::Scope, u"3"_s },
                          { Kind::ExpiringWithin, u"7"_s },
                          { Kind::Role, u"group_manager"_s },
                          { Kind::Group, QString::number(number(desk.groupNamed(u"Workshop"_s))) } },
                        u"adaeze"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAtRow(0), number(wanted));
    QVERIFY(cell(desk, wanted, AccessRightsModel::UntilColumn, roles::Suffix).startsWith(u"in "_s));
}

void tst_AccessRightsPage::findsByPersonGroupAndPlace()
{
    PageDesk desk;
    (void)desk.openWithRight(u"Adaeze Aa"_s, u"Bureau de Montréal"_s);
    desk.show<AccessRightsPage>();
    desk.page->narrowTo({}, u"ADAEZE bureau montreal"_s);
    QTRY_COMPARE(desk.page->model().rowCount(), 1);
}

void tst_AccessRightsPage::removesARightOnlyAfterHoldingItBack()
{
    PageDesk desk;
    const auto right = desk.openWithRight(u"Adaeze Aa"_s, u"Workshop"_s);
    auto &page = desk.show<AccessRightsPage>();
    page.setCurrent(number(right));
    desk.kisi.simulator.clearLog();
    page.actions().remove()->trigger();
    QVERIFY(desk.held.isHolding());
    QVERIFY(desk.shown<QWidget>("toast"));
    QVERIFY(!page.actions().remove()->isEnabled());
    desk.held.cancel();
    QVERIFY(page.actions().remove()->isEnabled());
    QCOMPARE(desk.writes(), 0);
    page.actions().remove()->trigger();
    desk.held.release();
    QTRY_VERIFY(!desk.directory.records().rights.find(right));
    QCOMPARE(desk.kisi.simulator.roleAssignment(number(right)), QJsonObject());
    QTRY_COMPARE(page.model().rowOfId(number(right)), -1);
    QCOMPARE(desk.writes(), 1);
}

void tst_AccessRightsPage::leavesOnesOwnRoleAlone()
{
    PageDesk desk;
    desk.open();
    auto &page = desk.show<AccessRightsPage>();
    const auto &rights = desk.directory.records().rights;
    const auto own = std::find_if(rights.begin(), rights.end(), [&](const AccessRight &right) {
        return right.assignee.is(desk.session.account().user.id) && right.scope.type == ScopeType::Organization;
    });
    page.setCurrent(number(own->id));
    QTRY_VERIFY(page.actions().right());
    QVERIFY(!page.actions().remove()->isEnabled());
    QVERIFY(!page.actions().remove()->toolTip().isEmpty());
}

// In the dialog that is open: a last day, then Save.
void tst_AccessRightsPage::chooseLastDay(const QDate &day)
{
    auto *dialog = qobject_cast<QWidget *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    for (auto *never : dialog->findChildren<QCheckBox *>()) {
        if (never->objectName() == "untilNone"_L1)
            never->setChecked(false);
    }
    for (auto *field : dialog->findChildren<QDateEdit *>()) {
        if (field->objectName() == "untilDay"_L1)
            field->setDate(day);
    }
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"accessRightSave"_s), Qt::LeftButton);
}

void tst_AccessRightsPage::takesNewDates()
{
    PageDesk desk;
    const auto right = desk.openWithRight(u"Adaeze Aa"_s, u"Workshop"_s);
    auto &page = desk.show<AccessRightsPage>();
    page.setCurrent(number(right));
    page.actions().edit()->trigger();
    const QDate day(2027, 3, 31);
    QTRY_VERIFY(QApplication::activeModalWidget());
    chooseLastDay(day);
    // The whole day in Hamburg, where the clocks went forward on the 28th.
    QTRY_COMPARE(desk.kisi.simulator.roleAssignment(number(right)).value("valid_until"_L1).toString().left(19),
                 u"2027-03-31T21:59:59"_s);
    QTRY_COMPARE(cell(desk, right, AccessRightsModel::UntilColumn), QLocale().toString(day, u"d MMM yyyy"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void tst_AccessRightsPage::saysThatNewDatesWereIgnored()
{
    PageDesk desk({ .users = 30, .requestsPerSecond = 0, .patchDates = simulator::PatchDates::Ignore });
    const auto right = desk.openWithRight(u"Adaeze Aa"_s, u"Workshop"_s);
    auto &page = desk.show<AccessRightsPage>();
    page.setCurrent(number(right));
    page.actions().edit()->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    chooseLastDay(QDate(2027, 3, 31));
    const auto said = [] {
        const auto *dialog = QApplication::activeModalWidget();
        const auto *banner = dialog ? dialog->findChild<QWidget *>(u"accessRightBanner"_s) : nullptr;
        return banner ? banner->accessibleName() : QString();
    };
    QTRY_VERIFY2(said().contains(u"kept the old dates"_s), qPrintable(said()));
    QVERIFY(desk.kisi.simulator.roleAssignment(number(right)).value("valid_until"_L1).isNull());
    QCOMPARE(cell(desk, right, AccessRightsModel::UntilColumn), u"Never"_s);
}

void tst_AccessRightsPage::showsWhoGetsATeamsRight()
{
    PageDesk desk;
    const UserId person { desk.person(u"Adaeze Aa"_s) };
    desk.open();
    const TeamId team = desk.teamNamed(u"Sales"_s);
    desk.join(person, team);
    const auto right = desk.give(assigneeOf(team), scopeOf(desk.groupNamed(u"Workshop"_s)));
    desk.open();
    desk.show<AccessRightsPage>();
    desk.page->setCurrent(number(right));
    QTRY_VERIFY(desk.shown<QWidget>("holderDetails"));
    QCOMPARE(desk.shown<QLabel>("holderName")->text(), u"Sales"_s);
    const auto people = desk.directory.records().membersOf(team).size();
    const QString said = desk.said("holderWhy");
    QVERIFY2(said.contains(u"get this through the team"_s) && said.contains(QString::number(people)), qPrintable(said));
    const auto *members = desk.shown<QListView>("teamMembers");
    QCOMPARE(members->model()->rowCount(), people);
    QCOMPARE(members->model()->index(0, 0).data().toString(), u"Adaeze Aa"_s);
    QCOMPARE(desk.window->findChildren<QWidget *>(u"rightCard"_s).size(), 2);
}

void tst_AccessRightsPage::showsTheRightsOfThePersonWhoHoldsOne()
{
    PageDesk desk;
    desk.open();
    desk.show<AccessRightsPage>();
    const auto &rights = desk.directory.records().rights;
    const auto first = std::find_if(rights.begin(), rights.end(), [&](const AccessRight &right) {
        return right.assignee.is(desk.session.account().user.id);
    });
    desk.page->setCurrent(number(first->id));
    QTRY_VERIFY(desk.shown<DetailsPanel>("details"));
    QCOMPARE(int(desk.shown<DetailsPanel>("details")->tab()), int(DetailsPanel::AccessRightsTab));
    QCOMPARE(desk.shown<QLabel>("detailsName")->text(), u"Maren Holt"_s);
    QTest::keyClick(desk.shown<DetailsPanel>("details"), Qt::Key_Escape);
    QVERIFY(!desk.shown<DetailsPanel>("details"));
}

void tst_AccessRightsPage::saysThatATeamsRightIsStillThere()
{
    PageDesk desk;
    desk.open();
    const auto right = desk.give(assigneeOf(desk.teamNamed(u"Sales"_s)), scopeOf(desk.groupNamed(u"Workshop"_s)));
    desk.open();
    auto &page = desk.show<AccessRightsPage>();
    page.setCurrent(number(right));
    desk.kisi.simulator.answerNext(u"DELETE"_s, u"/role_assignments/"_s + QString::number(number(right)), 403);
    page.actions().remove()->trigger();
    desk.held.release();
    QTRY_VERIFY(desk.shown<QWidget>("holderBanner"));
    QVERIFY(!desk.said("holderBanner").isEmpty());
    QVERIFY(page.model().rowOfId(number(right)) >= 0);
}

void tst_AccessRightsPage::saysThatNothingMatches()
{
    PageDesk desk;
    desk.open();
    desk.show<AccessRightsPage>();
    desk.page->narrowTo({}, u"xylophone"_s);
    QTRY_VERIFY(desk.said("rightsInstead").contains(u"No access right matches “xylophone”"_s));
}

void tst_AccessRightsPage::saysThatRightsCouldNotBeLoaded()
{
    PageDesk desk;
    desk.showRefused<AccessRightsPage>(u"/role_assignments"_s, 500);
    QTRY_VERIFY(desk.said("rightsBanner").contains(u"Access rights could not be loaded"_s)
                || desk.said("rightsInstead").contains(u"Access rights could not be loaded"_s));
}

void tst_AccessRightsPage::saysThatTheRoleDoesNotIncludeRights()
{
    PageDesk desk;
    desk.showRefused<AccessRightsPage>(u"/role_assignments"_s, 403);
    QTRY_VERIFY(desk.said("rightsInstead").contains(u"Your role does not include access rights"_s));
}

QTEST_MAIN(tst_AccessRightsPage)
#include "tst_accessrightspage.moc"
