// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessrightsmodel.h"
#include "app/models/usersmodel.h"
#include "tests/support/rawserver.h"
#include "tests/ui/support/desk.h"
#include "ui/overview/barrow.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/stackedbar.h"
#include "ui/overview/statuscard.h"
#include "ui/rights/accessrightspage.h"
#include "ui/shared/chip.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/spinner.h"
#include "ui/users/userspage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using Of = CountButton::Of;

namespace {

//! The Overview in front of a simulator.
class OverviewDesk final : public Desk {
public:
    explicit OverviewDesk(const simulator::Options &options = { .users = 240, .requestsPerSecond = 0 },
                          const simulator::demo::Operator &who = simulator::demo::administrator)
        : Desk(options, who, std::chrono::seconds(60))
    {
    }

    void show()
    {
        page = new OverviewPage(parts(), [](const JournalSummary &) {
            return ChangeLine { u"Something changed"_s, u"Done"_s, u"active"_s, ColorRole::Ok };
        });
        place(page);
        showWindow(1104, 772);
    }
    void open()
    {
        signIn();
        load();
        show();
        QTRY_VERIFY(isCounted());
    }
    [[nodiscard]] bool isCounted() const
    {
        return std::all_of(page->questions().begin(), page->questions().end(),
                           [](const auto *button) { return button->isHidden() || button->count(); });
    }
    void toTheFront() const
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] CountButton *question(const char *name) const { return shown<CountButton>(name); }

    OverviewPage *page = nullptr;
};

//! A list beside it: how many rows it shows for these conditions, and in what words it says so.
template <typename Page>
class List final {
public:
    explicit List(Desk &desk)
        : m_page(desk.parts())
    {
        m_page.resize(1400, 800);
        m_page.show();
    }

    [[nodiscard]] int rows(const Conditions &conditions)
    {
        m_page.narrowTo(conditions);
        [&] { QTRY_VERIFY(!m_page.model().isReading()); }();
        return m_page.model().rowCount();
    }
    [[nodiscard]] Conditions asked() const { return m_page.model().asked(); }
    //! Of the chips that are on.
    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        const auto all = m_page.template findChildren<FilterChip *>();
        for (const auto *chip : all) {
            if (chip->isChecked() && !chip->isHidden())
                words.append(chip->label());
        }
        return words;
    }

private:
    Page m_page;
};

} // namespace

//! The numbers of the Overview, and where they lead.
class tst_Overview : public QObject {
    Q_OBJECT
private slots:
    void everyNumberIsThatOfTheListItOpens();
    void statusesAddUpToEverybody();
    void aPressAsksForTheListByMouseEnterAndSpace();
    void everyPartHasANameWithItsNumber();
    void tabReachesEveryQuestionInOrder();
    void aPartOfTheBarIsItsTile();
    void followsAChange();
    void saysHowMuchIsLoadedAndKeepsItsLayout();
    void saysThatPeopleCouldNotBeLoaded();
    void afterTryingAgainTheFocusIsOnANumber();
    void whereNothingWasLoadedTheFocusGoesToANumberToo();
    void theFocusStaysOnRefresh();
    void saysThatTheRoleDoesNotIncludeUsers();
    void saysThatRightsCouldNotBeLoaded();
    void saysThatNobodyIsThere();
    void asksForANewSignIn();
    void findsRoomInANarrowWindow();
    void notesAreReadWhole();
    void theLastChangesTellWhatTheyCameTo();
};

void tst_Overview::everyNumberIsThatOfTheListItOpens()
{
    OverviewDesk desk({ .users = 1'200, .requestsPerSecond = 0 });
    desk.open();
    List<UsersPage> users(desk);
    List<AccessRightsPage> rights(desk);
    int zeros = 0;
    for (const auto *button : desk.page->questions()) {
        if (button->isHidden())
            continue;
        const auto &[of, conditions, needsRights] = button->question();
        const auto name = button->objectName() + u' ' + button->accessibleName();
        const int shown = of == Of::People ? users.rows(conditions) : rights.rows(conditions);
        QVERIFY2(button->count() == shown, qPrintable(name + u" list: "_s + QString::number(shown)));
        const auto asked = of == Of::People ? users.asked() : rights.asked();
        QVERIFY2(asked == conditions, qPrintable(name));
        const auto chips = of == Of::People ? users.chips() : rights.chips();
        for (const auto &condition : conditions)
            QVERIFY2(!chips.contains(condition.value), qPrintable(name + chips.join(u", "_s)));
        QVERIFY2(!chips.contains(u"All"_s) || chips.size() > 1, qPrintable(name));
        zeros += shown == 0 ? 1 : 0;
    }
    QVERIFY2(zeros <= 8, qPrintable(QString::number(zeros))); // the demo has some of nearly everything
}

void tst_Overview::statusesAddUpToEverybody()
{
    OverviewDesk desk;
    desk.open();
    int all = 0;
    for (const auto *tile : desk.shown<StatusCard>("overviewStatus")->tiles())
        all += *tile->count();
    QCOMPARE(all, desk.directory.size());
}

void tst_Overview::aPressAsksForTheListByMouseEnterAndSpace()
{
    OverviewDesk desk;
    desk.open();
    QSignalSpy users(desk.page, &OverviewPage::usersRequested);
    auto *suspended = desk.question("overviewSuspended");
    QTest::mouseClick(suspended, Qt::LeftButton);
    QTest::keyClick(suspended, Qt::Key_Return);
    QTest::keyClick(suspended, Qt::Key_Space);
    QCOMPARE(users.size(), 3);
    for (const auto &sent : users)
        QCOMPARE(sent.constFirst().value<Conditions>(), suspended->question().conditions);
    QSignalSpy rights(desk.page, &OverviewPage::accessRightsRequested);
    QTest::keyClick(desk.question("overviewExpiredRights"), Qt::Key_Enter);
    desk.press("overviewWeekLink");
    QCOMPARE(rights.size(), 2);
    QCOMPARE(rights.constLast().constFirst().value<Conditions>().constFirst().toText(), u"expiringWithin:7"_s);
    const QSignalSpy activity(desk.page, &OverviewPage::activityRequested);
    desk.press("overviewChangesLink");
    QCOMPARE(activity.size(), 1);
}

void tst_Overview::everyPartHasANameWithItsNumber()
{
    OverviewDesk desk;
    desk.open();
    for (const auto *button : desk.page->questions()) {
        if (button->isHidden())
            continue;
        QVERIFY2(button->accessibleName().contains(QLocale().toString(*button->count())),
                 qPrintable(button->accessibleName()));
        QVERIFY2(!button->accessibleName().startsWith(u':'), qPrintable(button->objectName()));
    }
    const auto *tile = desk.question("overviewSuspended");
    QCOMPARE(tile->accessibleName(), u"Suspended: %1 people"_s.arg(*tile->count()));
}

void tst_Overview::tabReachesEveryQuestionInOrder()
{
    OverviewDesk desk;
    desk.open();
    QList<const QWidget *> wanted;
    for (const auto *button : desk.page->questions()) {
        if (!button->isHidden())
            wanted.append(button);
    }
    desk.page->questions().first()->setFocus(Qt::TabFocusReason);
    QList<const QWidget *> met;
    for (int i = 0; i < 60 && !met.contains(QApplication::focusWidget()); ++i) {
        met.append(QApplication::focusWidget());
        QTest::keyClick(desk.window.get(), Qt::Key_Tab);
    }
    met.removeIf([&](const QWidget *widget) { return !wanted.contains(widget); });
    QCOMPARE(met, wanted);
}

void tst_Overview::aPartOfTheBarIsItsTile()
{
    OverviewDesk desk;
    desk.open();
    auto *bar = desk.shown<StackedBar>("overviewBar");
    const auto parts = bar->parts();
    const auto &tiles = desk.shown<StatusCard>("overviewStatus")->tiles();
    QCOMPARE(parts.size(), tiles.size());
    const QSignalSpy users(desk.page, &OverviewPage::usersRequested);
    int shown = 0;
    for (int i = 0; i < parts.size(); ++i) {
        QCOMPARE(parts.at(i).isEmpty(), *tiles.at(i)->count() == 0);
        if (parts.at(i).isEmpty())
            continue;
        QVERIFY(parts.at(i).width() >= 8);
        QVERIFY(bar->rect().contains(parts.at(i)));
        QTest::mouseClick(bar, Qt::LeftButton, {}, parts.at(i).center());
        QCOMPARE(users.size(), ++shown);
        QCOMPARE(users.last().constFirst().value<Conditions>(), tiles.at(i)->question().conditions);
    }
    QVERIFY(shown > 2);
}

void tst_Overview::followsAChange()
{
    OverviewDesk desk;
    desk.open();
    auto *suspended = desk.question("overviewSuspended");
    auto *holding = desk.question("overviewHolding");
    const int before = *suspended->count();
    const int held = *holding->count();
    const auto &people = desk.directory.records().people;
    const auto somebody = std::find_if(people.begin(), people.end(), [](const Person &person) {
        return person.status == AccessStatus::Active && person.rights > 0;
    });
    QVERIFY(somebody != people.end());
    auto user = somebody->user;
    user.accessEnabled = false;
    desk.directory.put(user);
    QTRY_COMPARE(suspended->count(), before + 1);
    QTRY_COMPARE(holding->count(), held + 1);
    QCOMPARE(suspended->accessibleName(), u"Suspended: %1 people"_s.arg(before + 1));
}

void tst_Overview::saysHowMuchIsLoadedAndKeepsItsLayout()
{
    OverviewDesk desk({ .users = 240, .requestsPerSecond = 0, .latency = std::chrono::milliseconds(120) });
    desk.signIn();
    desk.show();
    const auto places = [&] {
        QHash<QString, QRect> all;
        for (const auto *button : desk.page->questions())
            all.insert(button->objectName(), { button->mapTo(desk.page, QPoint()), button->size() });
        return all;
    };
    const auto before = places();
    QVERIFY(!desk.question("overviewSuspended")->count());
    QVERIFY(desk.said("overviewSuspended").contains(u"not counted yet"_s));
    desk.directory.refresh();
    QTRY_VERIFY(desk.said("overviewFreshness").endsWith(u"people loaded"_s));
    QVERIFY(!desk.question("overviewActive")->count()); // who gets in is not known yet
    QTRY_VERIFY(desk.shown<BarRow>("overviewRole0"));
    QCOMPARE(desk.shown<BarRow>("overviewRole0")->label(), u"Door access"_s);
    QTRY_VERIFY(desk.question("overviewSuspended")->count());
    QTRY_VERIFY(desk.said("overviewFreshness").contains(u"access rights"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isCounted() && desk.said("overviewFreshness").startsWith(u"as of "_s), 20'000);
    const auto after = places();
    for (auto it = before.begin(); it != before.end(); ++it)
        QVERIFY2(after.value(it.key()).top() == it->top(), qPrintable(it.key()));
}

void tst_Overview::saysThatPeopleCouldNotBeLoaded()
{
    OverviewDesk desk;
    desk.signIn();
    desk.kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 500, {}, 20);
    desk.show();
    desk.directory.refresh();
    QTRY_VERIFY(desk.said("overviewInstead").startsWith(u"The overview could not be loaded"_s));
    QVERIFY(desk.button("tryAgain"));
}

void tst_Overview::afterTryingAgainTheFocusIsOnANumber()
{
    OverviewDesk desk;
    desk.open();
    desk.toTheFront();
    desk.kisi.proxy->setOffline(true);
    desk.page->refresh();
    QTRY_VERIFY(desk.button("tryAgain"));
    desk.kisi.proxy->setOffline(false);
    desk.button("tryAgain")->setFocus();
    QTest::keyClick(desk.button("tryAgain"), Qt::Key_Space);
    QTRY_VERIFY(!desk.shown<QWidget>("overviewBanner"));
    QCOMPARE(QApplication::focusWidget(), desk.question("overviewActive"));
}

void tst_Overview::whereNothingWasLoadedTheFocusGoesToANumberToo()
{
    OverviewDesk desk;
    desk.signIn();
    desk.kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 500, {}, 3);
    desk.show();
    desk.toTheFront();
    desk.directory.refresh();
    QTRY_VERIFY(desk.button("tryAgain"));
    desk.button("tryAgain")->setFocus();
    QTest::keyClick(desk.button("tryAgain"), Qt::Key_Space);
    QTRY_VERIFY(!desk.button("tryAgain"));
    QCOMPARE(QApplication::focusWidget(), desk.question("overviewActive"));
}

void tst_Overview::theFocusStaysOnRefresh()
{
    OverviewDesk desk({ .users = 240, .requestsPerSecond = 0, .latency = std::chrono::milliseconds(60) });
    desk.open();
    desk.toTheFront();
    auto *refresh = desk.shown<QAbstractButton>("overviewRefresh");
    refresh->setFocus();
    QTest::keyClick(refresh, Qt::Key_Space);
    QTRY_VERIFY(desk.page->findChild<Spinner *>()->isVisible());
    QCOMPARE(QApplication::focusWidget(), refresh);
    QTRY_VERIFY(!desk.directory.isRefreshing());
    QCOMPARE(QApplication::focusWidget(), refresh);
}

void tst_Overview::saysThatTheRoleDoesNotIncludeUsers()
{
    OverviewDesk desk;
    desk.signIn();
    desk.kisi.simulator.answerNext(u"GET"_s, u"/users"_s, 403, {}, 20);
    desk.show();
    desk.directory.refresh();
    QTRY_VERIFY(desk.said("overviewInstead").startsWith(u"Your role does not include users"_s));
    QVERIFY(!desk.button("tryAgain"));
}

void tst_Overview::saysThatRightsCouldNotBeLoaded()
{
    OverviewDesk desk;
    desk.signIn();
    desk.kisi.simulator.answerNext(u"GET"_s, u"/role_assignments"_s, 403, {}, 20);
    desk.show();
    desk.load();
    QTRY_VERIFY(desk.said("overviewBanner").startsWith(u"Your role does not include access rights"_s));
    QTRY_VERIFY(desk.question("overviewSuspended")->count());
    QVERIFY(!desk.question("overviewActive")->count());
    QTRY_VERIFY(desk.said("overviewActive").contains(u"not known"_s));
    QVERIFY(desk.said("overviewExpiredRights").contains(u"not known"_s));
}

void tst_Overview::saysThatNobodyIsThere()
{
    OverviewDesk desk;
    desk.signIn();
    desk.show();
    RawServer server;
    server.otherwise = [](const Heard &) { return Deed::answer(200, "[]", "X-Collection-Range: */0\r\n"); };
    desk.kisi.client->setServer(server.url());
    desk.kisi.signIn();
    desk.directory.refresh();
    QTRY_VERIFY(desk.said("overviewInstead").startsWith(u"No users yet"_s));
    const QSignalSpy adding(desk.page, &OverviewPage::addUsersRequested);
    QTRY_VERIFY(desk.button("addFirst"));
    QTRY_VERIFY(desk.button("addFirst")->isEnabled());
    desk.press("addFirst");
    QCOMPARE(adding.size(), 1);
}

void tst_Overview::asksForANewSignIn()
{
    OverviewDesk desk;
    desk.open();
    desk.kisi.simulator.revoke(simulator::demo::administrator.apiKey);
    desk.page->refresh();
    QTRY_VERIFY(desk.said("overviewBanner").startsWith(u"Signed out by Kisi"_s));
    const QSignalSpy signIn(desk.page, &OverviewPage::signInRequested);
    desk.press("signInAgain");
    QCOMPARE(signIn.size(), 1);
    QVERIFY(desk.question("overviewSuspended")->count()); // what was counted stays readable
}

void tst_Overview::findsRoomInANarrowWindow()
{
    OverviewDesk desk;
    desk.open();
    for (const int width : { 712, 880, 1104, 1744 }) {
        desk.window->resize(width, 700);
        QCoreApplication::sendPostedEvents();
        for (const auto *button : desk.page->questions()) {
            if (button->isHidden())
                continue;
            const QRect place(button->mapTo(desk.page, QPoint()), button->size());
            QVERIFY2(place.left() >= 0 && place.right() < width, qPrintable(button->objectName()));
            QVERIFY2(place.width() >= 24 && place.height() >= 24, qPrintable(button->objectName()));
        }
    }
}

void tst_Overview::notesAreReadWhole()
{
    OverviewDesk desk;
    desk.open();
    for (const int width : { 1744, 712, 880, 944, 1104 }) {
        desk.window->resize(width, 700);
        QCoreApplication::sendPostedEvents();
        for (const auto *name : { "overviewStatusNote", "overviewSeenNote", "overviewWeekNote", "overviewRolesNote" }) {
            const auto *note = desk.shown<ElidedLabel>(name);
            QVERIFY2(note, name);
            QCOMPARE(note->shownText(), note->text());
        }
        const auto *link = desk.button("overviewWeekLink"); // stays at the end
        QCOMPARE(link->width(), link->sizeHint().width());
        QVERIFY(link->geometry().right() > link->parentWidget()->width() - 24);
    }
}

void tst_Overview::theLastChangesTellWhatTheyCameTo()
{
    OverviewDesk desk;
    desk.open();
    desk.changes.setAuthor(Author::from(desk.session.account()));
    const auto &people = desk.directory.records().people;
    const auto somebody = std::find_if(people.begin(), people.end(), [&](const Person &person) {
        return plan::setAccess(desk.parts().situation(), person.user.id, false).prospect == Prospect::WillChange;
    });
    QVERIFY(somebody != people.end());
    desk.feedback.apply({ { plan::setAccess(desk.parts().situation(), somebody->user.id, false) } });
    QTRY_VERIFY(desk.shown<ChangeRow>("overviewChange0"));
    const auto *row = desk.shown<ChangeRow>("overviewChange0");
    QVERIFY2(row->accessibleName().startsWith(u"Something changed, Done, "_s), qPrintable(row->accessibleName()));
    // Beside each other where there is room, else under each other, and always whole.
    for (const int width : { 712, 880, 1104, 1744 }) {
        desk.window->resize(width, 772);
        QCoreApplication::sendPostedEvents();
        QVERIFY(row->isVisible());
        QVERIFY(row->geometry().bottom() < row->parentWidget()->height());
        QCOMPARE(row->height(), row->sizeHint().height());
    }
}

QTEST_MAIN(tst_Overview)
#include "tst_overview.moc"
