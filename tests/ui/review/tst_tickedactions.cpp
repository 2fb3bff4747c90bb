// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/membersmodel.h"
#include "tests/ui/review/reviewdesk.h"
#include "ui/review/plannedreview.h"
#include "ui/review/tickedactions.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTickedActions final : public QObject {
    Q_OBJECT

private slots:
    void offersNoActionInTheDetailsWhileAnythingIsTicked()
    {
        ReviewDesk desk;
        desk.open();
        desk.page->setCurrent(desk.ids.at(0));
        desk.page->openDetails();
        QTRY_VERIFY(desk.shown<QWidget>("details"));
        QVERIFY(!desk.button("accessButton"));
        const auto buttons = desk.window->findChildren<QPushButton *>();
        QCOMPARE(std::count_if(
                     buttons.begin(), buttons.end(),
                     [](const QPushButton *each) { return each->isVisible() && each->text() == u"Suspend access"_s; }),
                 1);
        desk.press("clearSelection");
        QVERIFY(desk.button("accessButton"));
    }

    void plansThousandsAPieceAtATimeAndReviewsThemAll()
    {
        ReviewDesk desk;
        desk.open();
        const UserId id { desk.ids.at(0) };
        int planned = 0;
        const auto plan = [&](const Situation &now, int) {
            ++planned;
            return plan::setNotes(now, id, u"Moved"_s);
        };
        new PlannedReview(desk.parts(), 5'000, plan, u"Set the notes on 5,000 people"_s, desk.page);
        QVERIFY(planned > 0 && planned < 5'000);
        QVERIFY(!desk.dialog());
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(planned, 5'000);
        QCOMPARE(desk.said("willChangeCount"), u"5,000 will change"_s);
    }

    void reviewsEveryRowThatAStepComesTo()
    {
        ReviewDesk desk;
        desk.open();
        const UserId id { desk.ids.at(0) };
        const auto append = [id](ChangeSet &set, const Situation &now, int position) {
            for (int row = 0; row < position; ++row)
                set.changes.append(plan::setNotes(now, id, u"Moved"_s));
        };
        new PlannedReview(desk.parts(), 4, append, u"Set the notes"_s, desk.page);
        QVERIFY(!desk.dialog());
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"6 will change"_s);
    }

    void restoresAndSaysWhoStaysShut()
    {
        ReviewDesk desk;
        const qint64 both = desk.person(u"Review Five"_s, {},
                                        { { u"access_enabled"_s, false }, { u"scim_access_enabled"_s, false } });
        desk.open(1);
        desk.press("restoreTicked");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"2 will change"_s);
        QCOMPARE(desk.wordsOf("reviewDirectory"), u"1 people stay locked out by the directory."_s);
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"Access restored for 2 people"_s);
        QVERIFY(!desk.isSuspended(desk.ids.at(3)));
        QVERIFY(!desk.isSuspended(both));
    }

    void removesEveryRightTheyHoldAndUndoGivesThemBack()
    {
        ReviewDesk desk;
        desk.open();
        const int before = desk.directory.records().rights.size();
        desk.model().untickAll();
        desk.search({});
        QTRY_VERIFY(desk.table().model()->rowCount() > 10);
        desk.model().tickAll();
        QTRY_VERIFY(desk.button("removeRightsTicked"));
        desk.press("removeRightsTicked");
        desk.press("removeRightsReview");
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.wordsOf("reviewTitle").startsWith(u"Remove "_s));
        desk.pressIn("apply");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said("toast").endsWith(u"access rights removed"_s), 20000); // many
        QVERIFY(desk.directory.records().rights.size() < before);
        desk.press("toastAction");
        desk.pressIn("apply");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said("toast").endsWith(u"access rights given"_s), 20000);
        QCOMPARE(desk.directory.records().rights.size(), before);
    }

    void sharesAGroupWithEverybodyAfterTheReview()
    {
        ReviewDesk desk;
        desk.open();
        desk.press("shareTicked");
        QTRY_VERIFY(desk.shown<QDialog>("shareDialog"));
        QVERIFY(desk.shown<QComboBox>("shareWhich")->count() > 1);
        QCOMPARE(desk.shown<QComboBox>("shareRole")->currentText(), u"Door access"_s);
        const qint64 group = desk.shown<QComboBox>("shareWhich")->currentData().toLongLong();
        desk.press("shareReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"4 will change"_s);
        QCOMPARE(desk.writes(), 0);
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"4 access rights given"_s);
        const Records &records = desk.directory.records();
        for (const qint64 id : std::as_const(desk.ids)) {
            const auto rights = records.rightsOf(assigneeOf(UserId { id }));
            QCOMPARE(rights.size(), size_t(1));
            QCOMPARE(records.rights.at(rights.front()).scope, scopeOf(GroupId { group }));
        }

        // Once more gives nobody anything twice.
        desk.press("shareTicked");
        desk.press("shareReview");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("alreadySoCount"), u"4 already so"_s);
    }

    void offersOnlyRolesOfTheKindOfScope()
    {
        ReviewDesk desk;
        desk.open();
        desk.press("shareTicked");
        QTRY_VERIFY(desk.shown<QDialog>("shareDialog"));
        auto *scopes = desk.shown<QComboBox>("shareScope");
        auto *offered = desk.shown<QComboBox>("shareRole");
        QVERIFY(scopes->count() > 1);
        const Records &records = desk.directory.records();
        for (int scope = 0; scope < scopes->count(); ++scope) {
            scopes->setCurrentIndex(scope);
            QVERIFY(offered->count() > 0);
            for (int role = 0; role < offered->count(); ++role)
                QCOMPARE(int(records.roles.value(offered->itemData(role).toString()).appliesTo),
                         scopes->itemData(scope).toInt());
        }
    }

    void actsOnThePeopleOfTickedMembersAndDeletesTheMembers()
    {
        ReviewDesk desk;
        desk.open();
        desk.directory.open(Directory::Part::Members);
        MembersModel members(desk.directory);
        members.setActive(true);
        members.setSearchText(u"Review"_s);
        QTRY_COMPARE(members.rowCount(), 4);
        members.tickAll();
        TickedActions actions(desk.parts(), members, desk.window.get(), TickedActions::On::Members);
        QCOMPARE(actions.people().size(), 4);
        QVERIFY(actions.people().contains(UserId { desk.ids.at(0) }));
        actions.suspendAccess()->trigger();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"3 will change"_s);
        desk.pressIn("cancel");
        QTRY_VERIFY(!desk.dialog());
        actions.remove()->trigger();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Delete 4 members for good?"_s);
        QVERIFY(desk.wordsOf("reviewLost").startsWith(u"Deleting a member does not delete the user"_s));
        desk.pressIn("cancel");
        QCOMPARE(desk.writes(), 0);
    }

    void foldsVerbsIntoAMenuWhereThereIsNoRoom()
    {
        ReviewDesk desk;
        desk.open();
        // The ones beyond those that everybody needs fold first.
        QVERIFY(desk.button("exportTicked"));
        QVERIFY(desk.button("moreVerbs"));
        QCOMPARE(desk.button("moreVerbs")->menu()->actions().constLast()->text(), u"Set a field…"_s);
        desk.window->resize(560, 800);
        QTRY_VERIFY(!desk.button("removeRightsTicked"));
        QVERIFY(desk.button("suspendTicked"));
        QVERIFY(desk.button("deleteTicked"));
        QVERIFY(desk.button("moreVerbs")->menu()->actions().size() > 5);
        desk.window->resize(1900, 800);
        QTRY_VERIFY(desk.button("fieldTicked"));
        QVERIFY(!desk.button("moreVerbs"));
    }

    void saysSoWhereNobodyHoldsARight()
    {
        ReviewDesk desk;
        desk.open();
        desk.press("removeRightsTicked");
        QTRY_COMPARE(desk.said("toast"), u"Nobody among the selected holds an access right directly."_s);
        QVERIFY(!desk.dialog());
    }
};

QTEST_MAIN(TestTickedActions)
#include "tst_tickedactions.moc"
