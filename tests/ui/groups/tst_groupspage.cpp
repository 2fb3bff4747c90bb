// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/groupsmodel.h"
#include "tests/ui/rights/pagedesk.h"
#include "ui/groups/groupspage.h"
#include "ui/people/counttabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

using namespace Qt::StringLiterals;

//! The Groups page in front of a simulator.
class tst_GroupsPage : public QObject {
    Q_OBJECT
private slots:
    void listsEveryGroupWithItsNumbers();
    void narrowsToAPlaceAndToTheOrganization();
    void tellsWhoGetsInDirectlyAndThroughATeam();
    void countsWhatKisiCountsBesideWhatIsKnown();
    void saysThatNobodyHasARole();
    void leadsToAPersonByClickAndByEnter();
    void followsARightThatIsTakenAway();
    void saysThatGroupsCouldNotBeLoaded();
    void saysThatTheRoleDoesNotIncludeGroups();

private:
    static QStringList names(const PageDesk &desk, const char *view);
};

QStringList tst_GroupsPage::names(const PageDesk &desk, const char *view)
{
    QStringList found;
    if (const auto *list = desk.shown<QListView>(view)) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            found.append(list->model()->index(row, 0).data().toString());
    }
    return found;
}

void tst_GroupsPage::listsEveryGroupWithItsNumbers()
{
    PageDesk desk;
    desk.open();
    desk.show<GroupsPage>();
    QTRY_COMPARE(desk.page->model().rowCount(), 12);
    QCOMPARE(desk.shown<QLabel>("pageTitle")->text(), u"Groups"_s);
    const int row = desk.page->model().rowOfId(number(desk.groupNamed(u"Server room"_s)));
    const auto cell = [&](int column) { return desk.page->model().index(row, column).data().toString(); };
    QCOMPARE(cell(GroupsModel::NameColumn), u"Server room"_s);
    QCOMPARE(cell(GroupsModel::PlaceColumn), u"Hamburg"_s);
    QCOMPARE(cell(GroupsModel::DescriptionColumn), u"Two-person rule: ask Facilities first."_s);
    QVERIFY(cell(GroupsModel::DoorsColumn).toInt() > 0);
    auto &table = *desk.shown<QTableView>("groupsTable");
    QVERIFY(table.isColumnHidden(GroupsModel::TickColumn));
}

void tst_GroupsPage::narrowsToAPlaceAndToTheOrganization()
{
    PageDesk desk;
    desk.open();
    desk.show<GroupsPage>();
    QTRY_COMPARE(desk.page->model().rowCount(), 12);
    desk.press("chipOrganization");
    QTRY_COMPARE(desk.page->model().rowCount(), 4);
    const auto &places = desk.directory.records().places;
    const auto hamburg
        = std::find_if(places.begin(), places.end(), [](const Place &place) { return place.name == "Hamburg"_L1; });
    desk.page->narrowTo({ { Condition::Kind::Place, QString::number(number(hamburg->id)) } });
    QTRY_COMPARE(desk.page->model().rowCount(), 4);
    QVERIFY(desk.column(GroupsModel::NameColumn).contains(u"Workshop"_s));
    desk.page->narrowTo({}, u"montreal"_s);
    QTRY_COMPARE(desk.page->model().rowCount(), 2);
}

void tst_GroupsPage::tellsWhoGetsInDirectlyAndThroughATeam()
{
    PageDesk desk;
    const UserId direct { desk.person(u"Adaeze Aa"_s) };
    const UserId member { desk.person(u"Abel Ab"_s) };
    desk.open();
    const GroupId group { desk.group(u"Vault"_s) };
    desk.join(member, desk.teamNamed(u"Sales"_s));
    (void)desk.give(assigneeOf(direct), scopeOf(group));
    (void)desk.give(assigneeOf(desk.teamNamed(u"Sales"_s)), scopeOf(group));
    desk.open();
    desk.show<GroupsPage>();
    desk.page->setCurrent(number(group));
    QTRY_VERIFY(names(desk, "groupPeopleListView").contains(u"Adaeze Aa"_s));
    QVERIFY(names(desk, "groupPeopleListView").contains(u"Abel Ab"_s));
    QCOMPARE(desk.shown<QLabel>("groupName")->text(), u"Vault"_s);
    auto *tabs = desk.shown<CountTabs>("groupTabs");
    QCOMPARE(tabs->count(1), std::optional(1));
    tabs->setCurrentIndex(1);
    QCOMPARE(names(desk, "groupTeamsListView"), QStringList { u"Sales"_s });
    QCOMPARE(tabs->count(0), std::optional(desk.directory.records().peopleOn(scopeOf(group)).size()));
}

void tst_GroupsPage::countsWhatKisiCountsBesideWhatIsKnown()
{
    PageDesk desk;
    const UserId holder { desk.person(u"Adaeze Aa"_s) };
    desk.open();
    const GroupId group { desk.group(u"Vault"_s) };
    (void)desk.give(assigneeOf(holder), scopeOf(group));
    const UserId former { desk.person(u"Abel Ab"_s) };
    (void)desk.give(assigneeOf(former), scopeOf(group), { { u"valid_until"_s, u"2020-01-01T00:00:00Z"_s } });
    desk.open();
    desk.show<GroupsPage>();
    desk.page->setCurrent(number(group));
    QTRY_VERIFY(desk.shown<QLabel>("groupPeople"));
    QTRY_COMPARE(names(desk, "groupPeopleListView").size(), 2);
    QCOMPARE(desk.shown<QLabel>("groupPeople")->text(), u"1 with a role now\n1 more, expired or not started"_s);
}

void tst_GroupsPage::saysThatNobodyHasARole()
{
    PageDesk desk;
    desk.open();
    const GroupId group { desk.group(u"Vault"_s) };
    desk.open();
    desk.show<GroupsPage>();
    desk.page->setCurrent(number(group));
    QTRY_COMPARE(desk.said("groupPeopleListNote"), u"Nobody has a role on this group."_s);
    QVERIFY(!desk.shown<QLineEdit>("groupPeopleListSearch"));
}

void tst_GroupsPage::leadsToAPersonByClickAndByEnter()
{
    PageDesk desk;
    desk.open();
    auto &page = desk.show<GroupsPage>();
    QSignalSpy requested(&page, &GroupsPage::personRequested);
    page.setCurrent(number(desk.groupNamed(u"All staff"_s)));
    QTRY_VERIFY(names(desk, "groupPeopleListView").contains(u"Maren Holt"_s));
    auto *search = desk.shown<QLineEdit>("groupPeopleListSearch");
    search->setFocus();
    QTest::keyClicks(search, u"maren"_s);
    QCOMPARE(names(desk, "groupPeopleListView"), QStringList { u"Maren Holt"_s });
    QTest::keyClick(search, Qt::Key_Return);
    auto *list = desk.shown<QListView>("groupPeopleListView");
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.last().constFirst().value<UserId>(), desk.session.account().user.id);
}

void tst_GroupsPage::followsARightThatIsTakenAway()
{
    PageDesk desk;
    const UserId holder { desk.person(u"Adaeze Aa"_s) };
    desk.open();
    const GroupId group { desk.group(u"Vault"_s) };
    const auto right = desk.give(assigneeOf(holder), scopeOf(group));
    desk.open();
    desk.show<GroupsPage>();
    desk.page->setCurrent(number(group));
    QTRY_COMPARE(names(desk, "groupPeopleListView"), QStringList { u"Adaeze Aa"_s });
    desk.directory.remove(right);
    QTRY_COMPARE(desk.said("groupPeopleListNote"), u"Nobody has a role on this group."_s);
}

void tst_GroupsPage::saysThatGroupsCouldNotBeLoaded()
{
    PageDesk desk;
    desk.showRefused<GroupsPage>(u"/groups"_s, 500);
    QTRY_VERIFY2(desk.said("groupsBanner").contains(u"Groups could not be loaded"_s)
                     || desk.said("groupsInstead").contains(u"Groups could not be loaded"_s),
                 qPrintable(desk.said("groupsBanner")));
}

void tst_GroupsPage::saysThatTheRoleDoesNotIncludeGroups()
{
    PageDesk desk;
    desk.showRefused<GroupsPage>(u"/groups"_s, 403);
    QTRY_VERIFY(desk.said("groupsInstead").contains(u"Your role does not include groups"_s));
}

QTEST_MAIN(tst_GroupsPage)
#include "tst_groupspage.moc"
