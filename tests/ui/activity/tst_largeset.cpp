// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changejson.h"
#include "tests/ui/activity/activitydesk.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/outcomesmodel.h"
#include "ui/people/failurebanner.h"
#include "ui/shared/banner.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

//! Sets of many thousand rows: the window goes on, and nothing of them is missing.
class TestLargeSet final : public QObject {
    Q_OBJECT

    std::unique_ptr<ActivityDesk> m_desk;

    //! Of invented people.
    [[nodiscard]] static QList<RunRow> rows(int count)
    {
        QList<RunRow> rows;
        rows.reserve(count);
        for (int each = 0; each < count; ++each) {
            const User person { .id = UserId { 1'000'000 + each },
                                .name = u"Person %1"_s.arg(each),
                                .email = u"p%1@example.com"_s.arg(each) };
            rows.append({ .change = { .wish = SetAccess { false }, .before = person } });
        }
        return rows;
    }

    //! A set that has ended, all of it done.
    void keep(int count)
    {
        const auto me = Author::from(m_desk->session.account());
        const JournalSet set { .startedAt = QDateTime::currentDateTimeUtc(),
                               .server = me.server,
                               .organization = me.organization,
                               .operatorId = number(me.person),
                               .operatorName = me.name,
                               .state = JournalSet::State::Ended };
        QList<JournalRow> kept;
        for (const auto &row : rows(count)) {
            const Outcome done { .change = row.change, .kind = Outcome::Done, .after = row.change.before };
            kept.append({ .position = int(kept.size()),
                          .plan = changejson::fromChange(row.change),
                          .step = JournalRow::Step::Ended,
                          .outcome = changejson::word(done.kind),
                          .result = changejson::fromOutcome(done) });
        }
        qint64 id = 0;
        m_desk->journal.journal.add(
            set, [kept] { return kept; }, this, [&id](qint64 added, const JournalFault &) { id = added; });
        QTRY_VERIFY_WITH_TIMEOUT(id != 0, 60'000);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ActivityDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void showsEveryRowOfASetFromTheJournal()
    {
        constexpr int count = 20'000;
        keep(count);
        auto *page = m_desk->show(new ActivityPage(m_desk->parts()));
        auto *table = page->findChild<QTableView *>(u"activityTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 1);

        // Told, not asserted: how long the window stood still meanwhile.
        QElapsedTimer turn;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            if (turn.isValid())
                longest = std::max(longest, turn.elapsed());
            turn.start();
        });
        beat.start(0);
        table->setCurrentIndex(table->model()->index(1, ActivityModel::ChangeColumn));
        auto *view = page->findChild<QListView *>(u"outcomes"_s);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), count, 60'000);
        const auto last = view->model()->index(count - 1, 0);
        QTRY_VERIFY_WITH_TIMEOUT(view->visualRect(last).isValid(), 60'000);
        qInfo("The longest turn of the event loop took %lld ms.", static_cast<long long>(longest));
        QCOMPARE(last.data().toString(), u"Person %1"_s.arg(count - 1));
        QVERIFY(m_desk->button("undoSet")->isEnabled());
    }

    void followsTheRunRowByRowAndMovesNothing()
    {
        constexpr int count = 3'000;
        RunRows run(rows(count));
        OutcomesModel model;
        model.follow(run);
        QCOMPARE(model.rowCount(), count);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        run.close(1'500, { .change = run.at(1'500).change, .kind = Outcome::Done });
        model.follow(run);
        QVERIFY(resets.isEmpty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1'500);
        QCOMPARE(model.count(OutcomeWords::Kind::Done), 1);
        QCOMPARE(model.count(OutcomeWords::Kind::Waiting), count - 1);
    }

    void whatWasSortedIsPutInTheOrderOfTheRunThatGoesOnWithIt()
    {
        auto kept = rows(3'000);
        kept[2'000].outcome = Outcome { .change = kept.at(2'000).change, .kind = Outcome::NotTaken };
        OutcomesModel model;
        model.setRows(kept);
        QCOMPARE(model.index(0, 0).data().toString(), u"Person 2000"_s);
        model.follow(RunRows(kept));
        QCOMPARE(model.index(0, 0).data().toString(), u"Person 0"_s);
        QCOMPARE(model.index(2'000, 0).data().toString(), u"Person 2000"_s);
    }

    void aSmallRunIsSortedByWhatNeedsCare()
    {
        RunRows run(rows(5));
        OutcomesModel model;
        run.close(3, { .change = run.at(3).change, .kind = Outcome::NotTaken });
        model.follow(run);
        QCOMPARE(model.index(0, 0).data().toString(), u"Person 3"_s);
    }

    void everybodysFailureIsKeptForThem()
    {
        Banner banner(m_desk->theme, m_desk->icons);
        FailureBanner failures(m_desk->feedback, banner);
        ChangeReport report;
        for (const auto &row : rows(20'000))
            report.outcomes.append({ .change = row.change, .kind = Outcome::NotTaken });
        emit m_desk->feedback.failed(report);
        for (const int each : { 0, 7'321, 19'999 }) {
            failures.setPerson(UserId { 1'000'000 + each });
            QVERIFY(banner.accessibleName().contains(u"Person %1"_s.arg(each)));
        }
        failures.setPerson(UserId { 5 });
        QVERIFY(banner.accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestLargeSet)
#include "tst_largeset.moc"
