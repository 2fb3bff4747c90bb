// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/recorded.h"
#include "tests/app/changes/changesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Sets that did not come to their end: what the journal knows of them, and how they go on.
class TestResuming final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangesFixture> m_kisi;
    QList<UserId> m_people;

    [[nodiscard]] int patches() const { return m_kisi->kisi.proxy->count("PATCH"); }
    [[nodiscard]] bool isEnabled(UserId id) const
    {
        return m_kisi->kisi.simulator.user(number(id)).value("access_enabled"_L1).toBool();
    }
    [[nodiscard]] int enabled() const
    {
        return int(std::count_if(m_people.begin(), m_people.end(), [this](UserId id) { return isEnabled(id); }));
    }
    QList<JournalSummary> sets(const JournalQuery &query = {})
    {
        std::optional<QList<JournalSummary>> found;
        m_kisi->journal.journal.sets(query, this, [&](const QList<JournalSummary> &all) { found = all; });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(QList<JournalSummary> {});
    }
    QList<JournalRow> rows(qint64 set)
    {
        std::optional<QList<JournalRow>> found;
        m_kisi->journal.journal.rows(set, this, [&](const QList<JournalRow> &all) { found = all; });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(QList<JournalRow> {});
    }
    void suspendSomeAndLeave(int atLeast)
    {
        const auto set
            = plan::each(m_people, [this](UserId id) { return plan::setAccess(m_kisi->situation(), id, false); });
        m_kisi->apply(set, Manner::Paced);
        QTRY_VERIFY(patches() >= atLeast);
        m_kisi->changes.abandon();
        QVERIFY(m_kisi->report);
        QTest::qWait(100); // what had left arrives
    }
    void resume(qint64 set)
    {
        m_kisi->report.reset();
        m_kisi->changes.resume(set, recorded::rowsFrom(rows(set)), this,
                               [this](const ChangeReport &report) { m_kisi->report = report; });
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangesFixture>();
        QTRY_VERIFY(m_kisi->isLoaded());
        m_people = m_kisi->suspendable();
    }
    void cleanup() { m_kisi.reset(); }

    void recordsEveryRowBeforeItIsSentAndAfterItsAnswer()
    {
        auto set = plan::each(m_people.mid(0, 3),
                              [this](UserId id) { return plan::setAccess(m_kisi->situation(), id, false); });
        set.reason = u"Winter closure"_s;
        m_kisi->changes.setAuthor({ .server = QUrl(u"https://kisi.test"_s),
                                    .organization = u"marlow"_s,
                                    .person = UserId { 9 },
                                    .name = u"Maren"_s });
        m_kisi->kisi.proxy->next({ .verb = "PATCH" }, FaultProxy::DelayAnswer, 300ms);
        m_kisi->apply(set, Manner::Paced);
        QTRY_COMPARE(patches(), 1);
        const auto id = sets().constFirst().set.id;
        QCOMPARE(rows(id).at(0).step, JournalRow::Step::OnWire); // while its answer is awaited
        QCOMPARE(rows(id).at(0).request.value("verb"_L1).toString(), u"PATCH"_s);
        QCOMPARE(rows(id).at(1).step, JournalRow::Step::Waiting);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->set, id);
        const auto kept = sets().constFirst();
        QCOMPARE(kept.set.state, JournalSet::State::Ended);
        QCOMPARE(kept.set.reason, u"Winter closure"_s);
        QCOMPARE(kept.set.organization, u"marlow"_s);
        QCOMPARE(kept.set.operatorName, u"Maren"_s);
        QCOMPARE(kept.outcomes.value(u"done"_s), 3);
        const auto report = recorded::reportFrom(id, rows(id));
        QCOMPARE(report.outcomes.size(), 3);
        QCOMPARE(report.undo().changes, m_kisi->report->undo().changes);
    }

    void recordsAClickTheSameWay()
    {
        m_kisi->apply({ { plan::setAccess(m_kisi->situation(), m_people.at(0), false) } });
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(sets().size(), 1);
        QCOMPARE(sets({ .text = m_kisi->directory.find(m_people.at(0))->user.email }).size(), 1);
        QCOMPARE(rows(m_kisi->report->set).constFirst().outcome, u"done"_s);
    }

    void goesOnWhereItWasLeftAndSendsNothingTwice()
    {
        suspendSomeAndLeave(5);
        const auto unfinished = sets({ .unfinishedOnly = true });
        QCOMPARE(unfinished.size(), 1);
        resume(unfinished.constFirst().set.id);
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
        QCOMPARE(m_kisi->report->outcomes.size(), m_people.size());
        for (const auto &outcome : std::as_const(m_kisi->report->outcomes)) {
            const auto person = outcome.change.before->id;
            const auto path = u"/users/%1"_s.arg(number(person)).toLatin1();
            // What was about to leave when the program ended is read, and left to a person to try again.
            const bool isDone = outcome.kind == Outcome::Done;
            QVERIFY(isDone || outcome.kind == Outcome::NotDone);
            QCOMPARE(isEnabled(person), !isDone);
            QVERIFY(m_kisi->kisi.proxy->count("PATCH", path) <= 1);
        }
        QVERIFY(enabled() <= 1);
        QVERIFY(sets({ .unfinishedOnly = true }).isEmpty());
    }

    void readsARowThatWasOnTheWireAndNeverSendsItAgain()
    {
        m_kisi->kisi.proxy->next({ .verb = "PATCH" }, FaultProxy::CloseBeforeForwarding);
        m_kisi->kisi.simulator.setLatency(50ms);
        suspendSomeAndLeave(1);
        m_kisi->kisi.simulator.setLatency({});
        resume(sets({ .unfinishedOnly = true }).constFirst().set.id);
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
        QCOMPARE(m_kisi->report->outcomes.at(0).kind, Outcome::NotDone);
        QVERIFY(isEnabled(m_people.at(0)));
        QCOMPARE(patches(), int(m_people.size()));
        QCOMPARE(m_kisi->report->retry().changes.size(), 1);
    }

    void onlyLooksAfterTheSentRowsOfASetThatIsDiscarded()
    {
        suspendSomeAndLeave(5);
        const int sent = patches();
        const auto set = sets({ .unfinishedOnly = true }).constFirst().set.id;
        m_kisi->report.reset();
        m_kisi->changes.discard(set, recorded::rowsFrom(rows(set)), this,
                                [this](const ChangeReport &report) { m_kisi->report = report; });
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(patches(), sent);
        const int done = int(std::count_if(m_kisi->report->outcomes.begin(), m_kisi->report->outcomes.end(),
                                           [](const Outcome &outcome) { return outcome.kind == Outcome::Done; }));
        QCOMPARE(done, int(m_people.size()) - enabled());
        QCOMPARE(sets().constFirst().set.state, JournalSet::State::Stopped);
    }

    void keepsASetThatWaitsForItsTurn()
    {
        const auto all
            = plan::each(m_people, [this](UserId id) { return plan::setAccess(m_kisi->situation(), id, false); });
        m_kisi->apply({ all.changes.mid(0, 10) }, Manner::Paced);
        m_kisi->changes.apply({ all.changes.mid(10, 3) }, Manner::Paced, this, [](const ChangeReport &) {});
        QTRY_VERIFY(patches() > 0);
        QTRY_COMPARE(sets().size(), 2);
        m_kisi->changes.abandon();
        const auto unfinished = sets({ .unfinishedOnly = true });
        QCOMPARE(unfinished.size(), 2);
        const auto waiting = unfinished.constFirst().set.id; // the newest
        const auto kept = rows(waiting);
        QCOMPARE(kept.size(), 3);
        QVERIFY(std::all_of(kept.begin(), kept.end(),
                            [](const JournalRow &row) { return row.step == JournalRow::Step::Waiting; }));
        resume(waiting);
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
        QVERIFY(!isEnabled(m_people.at(10)) && !isEnabled(m_people.at(12)));
    }

    void discardsASetWhileAnotherIsOnItsWay()
    {
        suspendSomeAndLeave(5);
        const auto set = sets({ .unfinishedOnly = true }).constFirst().set.id;
        const auto kept = recorded::rowsFrom(rows(set));
        m_kisi->apply(
            plan::each(m_people, [this](UserId id) { return plan::setNotes(m_kisi->situation(), id, u"Moved"_s); }),
            Manner::Paced);
        std::optional<ChangeReport> discarded;
        m_kisi->changes.discard(set, kept, this, [&](const ChangeReport &report) { discarded = report; });
        QTRY_VERIFY(discarded);
        QVERIFY(!m_kisi->report);
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
    }

    void checksARowAgainThatWasNeverRecorded()
    {
        Change change = plan::setAccess(m_kisi->situation(), m_people.at(0), false);
        m_kisi->kisi.simulator.setUser(number(m_people.at(0)), { { u"access_enabled"_s, false } });
        m_kisi->changes.checkAgain({ { { .change = change, .kind = Outcome::Unknown } } }, this,
                                   [this](const ChangeReport &report) { m_kisi->report = report; });
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(patches(), 0);
    }

    void sendsNothingThatCannotBeRecorded()
    {
        ChangeReport report;
        JournalFixture other;
        [&] { QTRY_VERIFY(other.journal.isWritable()); }();
        Journal locked(other.folder.filePath(u"journal.sqlite"_s));
        locked.open();
        Changes changes(*m_kisi->kisi.client, m_kisi->directory, locked, { 5ms, 5ms });
        changes.apply({ { plan::setAccess(m_kisi->situation(), m_people.at(0), false) } }, Manner::AtOnce, this,
                      [&](const ChangeReport &ended) { report = ended; });
        QTRY_COMPARE(report.outcomes.size(), 1);
        QCOMPARE(report.outcomes.constFirst().change.refusal, Refusal::NoJournal);
        QCOMPARE(patches(), 0);
    }

    void pausesBeforeTheNextSendWhenTheDiskIsFull()
    {
        QTemporaryDir folder;
        Journal small(folder.filePath(u"journal.sqlite"_s), 26);
        small.open();
        Changes changes(*m_kisi->kisi.client, m_kisi->directory, small, { 5ms, 5'000ms });
        // The set itself fits; what is recorded of its rows does not.
        const auto some = m_people.mid(0, 5);
        const auto notes = u"x"_s.repeated(10'000);
        changes.apply(plan::each(some, [&](UserId id) { return plan::setNotes(m_kisi->situation(), id, notes); }),
                      Manner::Paced, this, [](const ChangeReport &) {});
        QTRY_VERIFY(changes.paced() && changes.paced()->pauseReason() == RunPause::JournalFull);
        const int sent = patches();
        QTest::qWait(100);
        QCOMPARE(patches(), sent);
        QVERIFY(sent < some.size());
        changes.abandon();
    }
};

QTEST_GUILESS_MAIN(TestResuming)
#include "tst_resuming.moc"
