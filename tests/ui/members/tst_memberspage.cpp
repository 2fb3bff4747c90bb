// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/membersmodel.h"
#include "app/models/roles.h"
#include "tests/ui/members/membersdesk.h"
#include "ui/people/detailspanel.h"
#include "ui/shared/chip.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

simulator::Options withMembers(bool members, bool classic)
{
    return { .users = 30, .requestsPerSecond = 0, .classicMembers = classic, .members = members };
}

} // namespace

//! The Members page: what it lists and when, its chips, and a server that has no members.
class TestMembersPage final : public QObject {
    Q_OBJECT

private slots:
    void listsMembersOnlyOnceItIsOpened()
    {
        MembersDesk desk;
        desk.begin();
        QVERIFY(desk.sent(u"GET"_s, u"/members"_s).isEmpty());
        desk.open();
        QVERIFY(!desk.sent(u"GET"_s, u"/members"_s).isEmpty());
        QCOMPARE(desk.table().model()->rowCount(), int(desk.kisi.simulator.userIds().size()));
    }

    void showsTypesAndHowMembersUnlock()
    {
        MembersDesk desk;
        const qint64 amara = desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.open();
        desk.search(u"okonkwo"_s);
        QTRY_COMPARE(desk.column(MembersModel::NameColumn), QStringList { u"Amara Okonkwo"_s });
        // The face they have on every other page too.
        const auto *model = desk.table().model();
        QCOMPARE(model->index(0, MembersModel::NameColumn).data(roles::Person).toLongLong(), amara);
        QCOMPARE(desk.column(MembersModel::EmailColumn), QStringList { u"a.okonkwo@example.com"_s });
        QCOMPARE(desk.column(MembersModel::TypeColumn), QStringList { u"Basic"_s });
        QVERIFY(!desk.column(MembersModel::UnlocksWithColumn).constFirst().isEmpty());
        desk.search(u"maren holt"_s);
        QTRY_COMPARE(desk.column(MembersModel::TypeColumn), QStringList { u"Administrator"_s });
    }

    void offersTheTypesThatOccurAndWhatMembersCarry()
    {
        MembersDesk desk;
        desk.open();
        QTRY_VERIFY(desk.chips().contains(u"Card access off"_s));
        const QStringList chips = desk.chips();
        QCOMPARE(chips.constFirst(), u"All"_s);
        QVERIFY(chips.indexOf(u"Basic"_s) < chips.indexOf(u"Administrator"_s));
        QVERIFY(chips.indexOf(u"Administrator"_s) < chips.indexOf(u"Card access off"_s));
        QVERIFY(chips.indexOf(u"Card access off"_s) < chips.indexOf(u"Suspended"_s));
        QVERIFY(!desk.table().horizontalHeader()->isSectionHidden(MembersModel::UnlocksWithColumn));
    }

    void offersNothingOfCardsWhereMembersCarryNothingOfThem()
    {
        MembersDesk desk(withMembers(true, false));
        desk.open();
        QTest::qWait(200); // longer than chips take
        QVERIFY(desk.chips().contains(u"Basic"_s));
        QVERIFY(!desk.chips().contains(u"Card access off"_s));
        const QStringList unlocks = desk.column(MembersModel::UnlocksWithColumn);
        QCOMPARE(unlocks.count(QString()), unlocks.size());
    }

    void hasNoColumnForWhatNoMemberCarries()
    {
        const auto tick = [](int column) -> QByteArray { return QByteArray("column") + QByteArray::number(column); };
        MembersDesk desk(withMembers(true, false));
        desk.open();
        const auto *head = desk.table().horizontalHeader();
        QTRY_VERIFY(head->isSectionHidden(MembersModel::UnlocksWithColumn));
        QVERIFY(!head->isSectionHidden(MembersModel::TypeColumn));
        desk.press("columns");
        QVERIFY(desk.shown<QCheckBox>(tick(MembersModel::TypeColumn)));
        QVERIFY(!desk.shown<QCheckBox>(tick(MembersModel::UnlocksWithColumn)));
        desk.press("resetColumns");
        QVERIFY(head->isSectionHidden(MembersModel::UnlocksWithColumn));
    }

    void narrowsByTypeAndPermission()
    {
        MembersDesk desk;
        desk.open();
        const int all = desk.table().model()->rowCount();
        desk.press("chipType administrator");
        const auto types = desk.column(MembersModel::TypeColumn);
        QVERIFY(!types.isEmpty() && types.size() < all);
        QCOMPARE(types.count(u"Administrator"_s), types.size());
        desk.press("chipType basic"); // types are alternatives
        QVERIFY(desk.table().model()->rowCount() > types.size());
        desk.press("chipAll");
        QCOMPARE(desk.table().model()->rowCount(), all);
        QTRY_VERIFY(desk.shown<FilterChip>("chipCardOff"));
        desk.press("chipCardOff");
        for (const QString &unlocks : desk.column(MembersModel::UnlocksWithColumn))
            QVERIFY2(!unlocks.contains("card"_L1, Qt::CaseInsensitive), qPrintable(unlocks));
    }

    void showsThePermissionsOfTheCurrentMember()
    {
        MembersDesk desk;
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.open();
        desk.find(u"okonkwo"_s);
        QCOMPARE(desk.shown<DetailsPanel>("details")->tab(), DetailsPanel::PermissionsTab);
        QVERIFY(desk.shown<QWidget>("permissionCard"));
    }

    void showsNoClassicSwitchWhereTheServerCarriesNone()
    {
        MembersDesk desk(withMembers(true, false));
        desk.person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s);
        desk.open();
        desk.find(u"okonkwo"_s);
        QVERIFY(desk.shown<QWidget>("permissionPassword"));
        QVERIFY(!desk.shown<QWidget>("permissionCard"));
    }

    void saysThatThisServerHasNoMembers()
    {
        MembersDesk desk(withMembers(false, false));
        desk.begin();
        desk.page->show();
        QTRY_VERIFY(desk.shown<QWidget>("membersInstead"));
        QTRY_VERIFY(desk.said("membersInstead").contains(u"This Kisi no longer offers Members"_s));
        QVERIFY(!desk.shown<QPushButton>("addMember") || !desk.shown<QPushButton>("addMember")->isEnabled());
        const QSignalSpy wanted(desk.page, &MembersPage::usersRequested);
        desk.press("goToUsers");
        QCOMPARE(wanted.size(), 1);
    }

    void listsTheMembersOfTheNextAccountToo()
    {
        MembersDesk desk;
        desk.open();
        desk.session.signOut();
        desk.directory.clear();
        desk.page->hide();
        QTRY_COMPARE(desk.session.state(), Session::State::SignedOut);
        desk.session.signInWithKey(simulator::demo::owner.apiKey, false);
        QTRY_COMPARE(desk.session.state(), Session::State::SignedIn);
        desk.directory.refresh();
        desk.page->show();
        QTRY_COMPARE(desk.directory.freshness(Directory::Part::Members), Directory::Freshness::Complete);
        QTRY_VERIFY(desk.table().model()->rowCount() > 0);
    }
};

QTEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
