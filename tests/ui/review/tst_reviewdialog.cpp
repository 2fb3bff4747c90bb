// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/review/reviewdesk.h"
#include "ui/review/reviewmodel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestReviewDialog final : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatChangesWhatStaysAndWhyNotAndSendsNothing()
    {
        ReviewDesk desk;
        desk.open();
        desk.give(0, u"Workshop"_s);
        desk.give(1, u"Workshop"_s);
        desk.model().setTicked(number(desk.session.account().user.id), true);
        desk.press("suspendTicked");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->windowTitle(), u"Review changes"_s);
        QCOMPARE(desk.wordsOf("reviewTitle"), u"Suspend access for 5 people"_s);
        QCOMPARE(desk.said("willChangeCount"), u"3 will change"_s);
        QCOMPARE(desk.said("alreadySoCount"), u"1 already so"_s);
        QCOMPARE(desk.said("refusedCount"), u"1 refused"_s);
        QVERIFY(desk.wordsOf("reviewEffort").startsWith(u"5 requests, about "_s)); // one each and two for the block
        QCOMPARE(desk.wordsOf("reviewUndo"), u"Can be undone. You can keep working."_s);

        const auto *rows = desk.shown<QTableView>("reviewTable", desk.dialog());
        QStringList what;
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            what += rows->model()->index(row, ReviewModel::ChangeColumn).data().toString();
        QCOMPARE(what.count(u"from Active to Suspended"_s), 2);
        QCOMPARE(what.count(u"from No access rights to Suspended"_s), 1);
        QCOMPARE(what.count(u"Suspended"_s), 1);
        QCOMPARE(what.count(u"This is you. Somebody else has to suspend your access."_s), 1);
        desk.pressIn("cancel");
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(!desk.changes.isRunning());
        QCOMPARE(desk.writes(), 0);
    }

    void sendsWhatIsTickedWithItsReasonAndUndoBringsItBack()
    {
        ReviewDesk desk;
        desk.open();
        QSignalSpy applied(&desk.changes, &Changes::applied);
        desk.press("suspendTicked");
        QTRY_VERIFY(desk.dialog());
        desk.untick(u"Review Two"_s);
        QCOMPARE(desk.said("willChangeCount"), u"2 will change"_s);
        desk.shown<QLineEdit>("reason", desk.dialog())->setText(u"Winter closure"_s);
        QCOMPARE(desk.writes(), 0);
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for 2 people"_s);
        QVERIFY(desk.isSuspended(desk.ids.at(0)));
        QVERIFY(!desk.isSuspended(desk.ids.at(1)));
        QVERIFY(desk.isSuspended(desk.ids.at(2)));
        QCOMPARE(desk.writes(), 2);
        QCOMPARE(desk.model().ticked().size(), 4); // for what is to be done next
        const auto report = applied.constFirst().constFirst().value<ChangeReport>();
        QCOMPARE(report.outcomes.size(), 4);

        desk.press("toastAction");
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"Access restored for 2 people"_s);
        QVERIFY(!desk.isSuspended(desk.ids.at(0)));
        QVERIFY(!desk.isSuspended(desk.ids.at(2)));
        QVERIFY(desk.isSuspended(desk.ids.at(3))); // was so before
        QCOMPARE(desk.writes(), 4);
    }

    void servesTheWayBackOfAnotherSet()
    {
        ReviewDesk desk;
        desk.open();
        QSignalSpy applied(&desk.changes, &Changes::applied);
        desk.press("suspendTicked");
        desk.pressIn("apply");
        QTRY_COMPARE(applied.size(), 1);
        const auto done = applied.constFirst().constFirst().value<ChangeReport>();
        QVERIFY(done.set != 0);

        const ChangeSet undo = plan::again(desk.parts().situation(), done.undo());
        QCOMPARE(undo.undoes, done.set);
        auto *dialog = new ReviewDialog(desk.parts(), undo, u"Undo"_s, desk.window.get());
        dialog->open();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.said("willChangeCount"), u"3 will change"_s);
        desk.untick(u"Review Two"_s);
        desk.pressIn("apply");
        QTRY_COMPARE(applied.size(), 2);
        QVERIFY(!desk.isSuspended(desk.ids.at(0)));
        QVERIFY(desk.isSuspended(desk.ids.at(1)));
        std::optional<qint64> undoneBy;
        desk.journal.journal.sets({}, &desk.journal.journal, [&](const QList<JournalSummary> &sets) {
            for (const JournalSummary &each : sets) {
                if (each.set.id == done.set)
                    undoneBy = each.undoneBy;
            }
        });
        QTRY_VERIFY(undoneBy && *undoneBy != 0);
    }

    void countsThoseWhomKisiRefused()
    {
        ReviewDesk desk;
        desk.open();
        desk.kisi.simulator.answerNext(u"PATCH"_s, u"/users/%1"_s.arg(desk.ids.at(1)), 403,
                                       { { u"error"_s, u"Forbidden"_s }, { u"code"_s, u"000403"_s } });
        desk.press("suspendTicked");
        desk.pressIn("apply");
        QTRY_COMPARE(desk.said("toast"), u"Access suspended for 2 of 3 people"_s);
        QVERIFY(!desk.isSuspended(desk.ids.at(1)));
    }

    void offersNothingToApplyOnceEverybodyIsUnticked()
    {
        ReviewDesk desk;
        desk.open();
        desk.press("suspendTicked");
        QTRY_VERIFY(desk.dialog());
        for (const QString &name : { u"Review One"_s, u"Review Two"_s, u"Review Three"_s })
            desk.untick(name);
        QVERIFY(!desk.shown<QPushButton>("apply", desk.dialog())->isEnabled());
        QCOMPARE(desk.wordsOf("reviewHint"), u"Nothing would change."_s);
        auto *rows = desk.shown<QTableView>("reviewTable", desk.dialog());
        QTest::keyClick(rows, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(desk.shown<QPushButton>("apply", desk.dialog())->isEnabled());
    }

    void deletesOnlyAfterTheCountIsTyped()
    {
        ReviewDesk desk;
        desk.open();
        desk.press("deleteTicked");
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.wordsOf("reviewLost").contains(u"Kisi cannot undo this"_s));
        desk.untick(u"Review Four"_s);
        auto *apply = desk.shown<QPushButton>("apply", desk.dialog());
        auto *count = desk.shown<QLineEdit>("count", desk.dialog());
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(count, u"4"_s);
        QVERIFY(!apply->isEnabled());
        count->clear();
        QTest::keyClicks(count, u"3"_s);
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(desk.dialog()); // Enter deletes nobody
        QVERIFY(apply->isEnabled());
        desk.pressIn("apply");
        QTRY_VERIFY(desk.said("toast").startsWith(u"Deleting 3 people in "_s));
        QCOMPARE(desk.writes(), 0);
        QTRY_COMPARE(desk.said("toast"), u"3 people deleted"_s);
        QVERIFY(desk.kisi.simulator.user(desk.ids.at(0)).isEmpty());
        QVERIFY(!desk.kisi.simulator.user(desk.ids.at(3)).isEmpty());
        QCOMPARE(desk.writes(), 3);
    }

    void deletionsCanBeStopped()
    {
        ReviewDesk desk(std::chrono::seconds(10));
        desk.open();
        desk.press("deleteTicked");
        QTRY_VERIFY(desk.dialog());
        QTest::keyClicks(desk.shown<QLineEdit>("count", desk.dialog()), u"4"_s);
        desk.pressIn("apply");
        QTRY_VERIFY(desk.button("toastAction") || desk.shown<QAbstractButton>("toastAction"));
        desk.press("toastAction");
        QTRY_COMPARE(desk.said("toast"), u"4 people stay. Nothing was deleted."_s);
        QCOMPARE(desk.writes(), 0);
    }
};

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
