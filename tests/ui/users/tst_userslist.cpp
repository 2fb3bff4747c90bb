// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/support/rawserver.h"
#include "tests/ui/users/usersdesk.h"
#include "ui/shared/loadingrows.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString amara = u"Amara Okonkwo"_s;
const QString amaraEmail = u"a.okonkwo@example.com"_s;
const QJsonObject forbidden { { u"error"_s, u"Forbidden"_s }, { u"code"_s, u"000403"_s } };

//! What the simulator never sends.
void list(RawServer &server, const QByteArray &rows, const QByteArray &range)
{
    server.otherwise = [=](const Heard &) { return Deed::answer(200, rows, "X-Collection-Range: " + range + "\r\n"); };
}

} // namespace

class TestUsersList final : public QObject {
    Q_OBJECT

private slots:
    void saysHowManyAndHowFresh()
    {
        UsersDesk desk;
        desk.open();
        const int people = desk.table().model()->rowCount();
        QTRY_COMPARE(desk.shown<QLabel>("pageCount")->text(), QString::number(people));
        const auto strip = desk.shown<QWidget>("usersStrip")->findChildren<QLabel *>();
        QVERIFY(std::any_of(strip.begin(), strip.end(), [&](const QLabel *label) {
            return label->text().startsWith(u"%1 people, as of "_s.arg(people));
        }));
    }

    void showsTheFirstPageWhileTheRestLoads()
    {
        UsersDesk desk({ .users = 240, .requestsPerSecond = 0 });
        desk.openWithoutLoading();
        QVERIFY(desk.session.state() == Session::State::SignedIn);
        desk.kisi.simulator.setLatency(200ms);
        desk.directory.refresh();
        QTRY_COMPARE(desk.directory.freshness(), Directory::Freshness::Partial);
        QVERIFY(desk.table().model()->rowCount() >= 100);
        const auto says = [&] {
            const auto labels = desk.shown<QWidget>("usersStrip")->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel *label) { return label->text().startsWith(u"100 of 24"_s); });
        };
        QTRY_VERIFY(says());
        QTRY_COMPARE(desk.directory.freshness(), Directory::Freshness::Complete);
    }

    void searchesOnEachKeystroke()
    {
        UsersDesk desk;
        desk.person(u"Zoë Ökonom"_s, u"zoe@example.com"_s, { { u"notes"_s, u"fob 4711"_s } });
        desk.open();
        desk.search(u"okonom ZOE"_s);
        QCOMPARE(desk.column(UsersModel::NameColumn), QStringList { u"Zoë Ökonom"_s });
        desk.search(u"4711"_s);
        QCOMPARE(desk.column(UsersModel::NameColumn), QStringList { u"Zoë Ökonom"_s });
    }

    void saysNobodyMatchesAndClears()
    {
        UsersDesk desk;
        desk.open();
        desk.search(u"xyzzy"_s);
        QCOMPARE(desk.said("usersInstead"), u"Nobody matches “xyzzy”"_s);
        QVERIFY(!desk.table().isVisible());
        desk.press("clearSearch");
        QVERIFY(desk.table().isVisible());
        QCOMPARE(desk.page->findChild<QLineEdit *>(u"search"_s)->text(), QString());
    }

    void neverSaysNobodyWhileSomeAreMissing()
    {
        UsersDesk desk({ .users = 240, .requestsPerSecond = 0 });
        desk.person(u"Zzyzx Zweig"_s, u"zz@example.com"_s); // sorted last: on no page that is here
        desk.openWithoutLoading();
        desk.kisi.proxy->next({ .verb = "GET", .path = "/users", .nth = 2 }, FaultProxy::DelayAnswer, 1500ms);
        desk.directory.refresh();
        QTRY_COMPARE(desk.directory.freshness(), Directory::Freshness::Partial);
        desk.search(u"zzyzx"_s);
        QCOMPARE(desk.said("usersInstead"), u"No match among the 100 loaded, still looking."_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.column(UsersModel::NameColumn), QStringList { u"Zzyzx Zweig"_s }, 10'000);
    }

    void filtersByStatusWithCounts()
    {
        UsersDesk desk({ .users = 5, .requestsPerSecond = 0 });
        desk.person(amara, amaraEmail, { { u"access_enabled"_s, false } });
        desk.person(u"Chidi"_s, u"chidi@example.com"_s, { { u"scim_access_enabled"_s, false } });
        desk.open();
        auto *suspended = desk.shown<QAbstractButton>("chipSuspended");
        suspended->click();
        QVERIFY(desk.column(UsersModel::NameColumn).contains(amara));
        for (const QString &status : desk.column(UsersModel::StatusColumn))
            QCOMPARE(status, u"Suspended"_s);
        QCOMPARE(suspended->accessibleName(), u"Suspended, %1"_s.arg(desk.table().model()->rowCount()));
        desk.shown<QAbstractButton>("chipDirectory")->click();
        QVERIFY(desk.column(UsersModel::NameColumn).contains(u"Chidi"_s));
        desk.search(u"xyzzy"_s);
        QVERIFY(desk.said("usersInstead").contains(u"Suspended by directory"_s));
        desk.press("clearFilters");
        desk.press("clearSearch");
        QVERIFY(desk.shown<QAbstractButton>("chipAll")->isChecked());
    }

    void keepsPersonAndPlaceOverARefresh()
    {
        UsersDesk desk({ .users = 120, .requestsPerSecond = 0 });
        desk.open();
        desk.table().setCurrentIndex(desk.table().model()->index(60, UsersModel::NameColumn));
        const QString name = desk.table().currentIndex().data().toString();
        desk.table().verticalScrollBar()->setValue(50 * 36 + 7);
        const QString top = desk.column(UsersModel::NameColumn).at(desk.table().rowAt(0));
        desk.person(u"Aaa First"_s, u"aaa@example.com"_s);
        desk.page->refresh();
        QTRY_VERIFY(desk.column(UsersModel::NameColumn).contains(u"Aaa First"_s));
        QCOMPARE(desk.table().currentIndex().data().toString(), name);
        QCOMPARE(desk.column(UsersModel::NameColumn).at(desk.table().rowAt(0)), top);
    }

    void sortsByAnyColumnAndRemembers()
    {
        UsersDesk desk;
        desk.open();
        desk.table().sortByColumn(UsersModel::EmailColumn, Qt::DescendingOrder);
        auto emails = desk.column(UsersModel::EmailColumn);
        QVERIFY(std::is_sorted(emails.rbegin(), emails.rend(), [](const QString &a, const QString &b) {
            return a.compare(b, Qt::CaseInsensitive) < 0;
        }));
        const Settings::Sort expected { UsersModel::EmailColumn, Qt::DescendingOrder };
        QCOMPARE(desk.settings.sort(u"users"_s), expected);
    }

    void columnsLeaveWhereItIsNarrow()
    {
        UsersDesk desk;
        desk.open();
        const auto &head = *desk.table().horizontalHeader();
        QVERIFY(!head.isSectionHidden(UsersModel::AddedColumn));
        desk.resize(640, 600);
        QTRY_VERIFY(head.isSectionHidden(UsersModel::AddedColumn));
        desk.resize(360, 600);
        QVERIFY(head.isSectionHidden(UsersModel::LastSeenColumn));
        QVERIFY(!head.isSectionHidden(UsersModel::NameColumn));
        QVERIFY(!head.isSectionHidden(UsersModel::StatusColumn));
    }

    void offersToTryAgainWhenNothingLoads()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        desk.kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 503, {}, 3);
        desk.directory.refresh();
        QTRY_VERIFY(desk.said("usersInstead").startsWith(u"Users could not be loaded"_s));
        desk.press("tryAgain");
        QTRY_VERIFY(desk.table().isVisible());
        QTRY_VERIFY(desk.table().model()->rowCount() > 0);
    }

    void keepsTheRowsWhenARefreshFails()
    {
        UsersDesk desk;
        desk.open();
        const int people = desk.table().model()->rowCount();
        desk.kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 503, {}, 3);
        desk.page->refresh();
        QTRY_VERIFY(desk.said("usersBanner").startsWith(u"Users could not be refreshed"_s));
        QVERIFY(desk.said("usersBanner").contains(u"You see the people as of"_s));
        QCOMPARE(desk.table().model()->rowCount(), people);
        desk.press("tryAgain");
        QTRY_VERIFY(!desk.shown<QWidget>("usersBanner"));
    }

    void saysThatTheRightsAreMissing()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        desk.kisi.simulator.answerNext(u"GET"_s, u"/role_assignments"_s, 503, {}, 3);
        desk.directory.refresh();
        QTRY_VERIFY(desk.said("usersBanner").startsWith(u"Access rights could not be loaded"_s));
        desk.press("tryAgain");
        QTRY_VERIFY(!desk.shown<QWidget>("usersBanner"));
    }

    void saysThatTheRoleDoesNotIncludeRights()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        desk.kisi.simulator.answerNext(u"GET"_s, u"/role_assignments"_s, 403, forbidden);
        desk.directory.refresh();
        QTRY_VERIFY(desk.said("brokenRows").startsWith(u"Your role does not include access rights"_s));
        QVERIFY(!desk.shown<QWidget>("usersBanner"));
    }

    void saysThatTheRoleDoesNotIncludeUsers()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        desk.kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 403, forbidden);
        desk.directory.refresh();
        QTRY_VERIFY(desk.said("usersInstead").startsWith(u"Your role does not include users"_s));
        QVERIFY(desk.said("usersInstead").contains(desk.session.account().roleName));
    }

    void changesAreOffWhileOffline()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail);
        desk.kisi.proxy->setOffline(true);
        desk.page->refresh();
        QTRY_VERIFY(desk.said("usersBanner").startsWith(u"No connection"_s));
        QVERIFY(!desk.button("accessButton")->isEnabled());
        QCOMPARE(desk.said("accessReason"), u"No connection. Changes are off until it is back."_s);
        QCOMPARE(desk.table().model()->rowCount(), 1);

        desk.kisi.proxy->setOffline(false);
        desk.press("tryAgain");
        QTRY_VERIFY(!desk.shown<QWidget>("usersBanner"));
        QVERIFY(desk.button("accessButton")->isEnabled());
    }

    void afterTryingAgainTheFocusIsInTheTable()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail);
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.kisi.proxy->setOffline(true);
        desk.page->refresh();
        QTRY_VERIFY(desk.button("tryAgain"));
        desk.kisi.proxy->setOffline(false);
        desk.button("tryAgain")->setFocus();
        QTest::keyClick(desk.button("tryAgain"), Qt::Key_Space);
        QTRY_VERIFY(!desk.shown<QWidget>("usersBanner"));
        QVERIFY(desk.table().hasFocus());
    }

    void saysThatKisiHasSignedOut()
    {
        UsersDesk desk;
        desk.openAt(amara, amaraEmail);
        desk.kisi.simulator.revoke(simulator::demo::administrator.apiKey);
        desk.page->refresh();
        QTRY_VERIFY(desk.said("usersBanner").startsWith(u"Signed out by Kisi"_s));
        QCOMPARE(desk.said("accessReason"), u"You are signed out. Sign in to change anything."_s);
        QSignalSpy wanted(desk.page, &UsersPage::signInRequested);
        desk.press("signInAgain");
        QCOMPARE(wanted.count(), 1);
    }

    void offersTheFirstPersonWhereThereIsNone()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        RawServer server;
        list(server, "[]", "*/0");
        desk.kisi.client->setServer(server.url());
        desk.kisi.signIn();
        desk.directory.refresh();
        QTRY_VERIFY(desk.said("usersInstead").startsWith(u"No users yet"_s));
        QVERIFY(!desk.button("addUsers")); // one showing button of that name
        desk.press("addFirst");
        QTRY_VERIFY(desk.shown<QWidget>("addUsersDialog"));
    }

    void saysHowManyCouldNotBeRead()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        RawServer server;
        list(server, R"([{"id":7,"name":"Amara","email":"a@example.com","access_enabled":true},{"id":"x"},{}])",
             "0-2/3");
        desk.kisi.client->setServer(server.url());
        desk.kisi.signIn();
        desk.directory.refresh();
        QTRY_COMPARE(desk.said("brokenRows"), u"2 people could not be read and are not shown."_s);
    }

    void showsShapesOnlyWhenItTakesLong()
    {
        UsersDesk desk;
        desk.openWithoutLoading();
        desk.kisi.simulator.setLatency(600ms);
        desk.directory.refresh();
        auto *shapes = desk.page->findChild<LoadingRows *>(u"usersLoading"_s);
        QTRY_VERIFY(shapes->showsShapes());
        QTRY_VERIFY(desk.table().model()->rowCount() > 0);
        QTRY_VERIFY(!shapes->showsShapes());
    }
};

QTEST_MAIN(TestUsersList)
#include "tst_userslist.moc"
