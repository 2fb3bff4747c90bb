// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

JournalSummary summaryOf(qint64 id, JournalSet::State state)
{
    JournalSummary summary;
    summary.set.id = id;
    summary.set.state = state;
    summary.set.startedAt = QDateTime::currentDateTimeUtc();
    summary.rows = 6;
    return summary;
}

} // namespace

//! What Activity says a set came to.
class tst_ActivityModel : public QObject {
    Q_OBJECT
private slots:
    void aSetThatJustEndedIsNotCalledInterrupted();
    void aSetOfAnEarlierStartIsInterrupted();
    void whatAStopLeftOutIsNoFailure();

private:
    static QString result(const ActivityModel &model)
    {
        return model.index(1, ActivityModel::ResultColumn).data().toString(); // below the line of the day
    }
};

void tst_ActivityModel::aSetThatJustEndedIsNotCalledInterrupted()
{
    std::optional<int> passed = 6;
    ActivityModel model([&passed](qint64) { return passed; });
    const QAbstractItemModelTester tester(&model);
    model.setSets({ summaryOf(1, JournalSet::State::Running) });
    QCOMPARE(result(model), u"6 of 6"_s);
    passed.reset(); // it has ended, and was not read again yet
    QCOMPARE(result(model), u"6 of 6"_s);
    QCOMPARE(model.count(ActivityModel::Kind::Running), 1);
    model.setSets({ summaryOf(1, JournalSet::State::Ended) });
    QCOMPARE(model.count(ActivityModel::Kind::Running), 0);
    QVERIFY(!result(model).contains(u"of"_s));
}

void tst_ActivityModel::aSetOfAnEarlierStartIsInterrupted()
{
    ActivityModel model([](qint64) { return std::optional<int>(); });
    model.setSets({ summaryOf(1, JournalSet::State::Running) });
    QCOMPARE(result(model), u"Interrupted at 0"_s);
}

void tst_ActivityModel::whatAStopLeftOutIsNoFailure()
{
    using Kind = ActivityModel::Kind;
    ActivityModel model([](qint64) { return std::optional<int>(); });
    auto stopped = summaryOf(2, JournalSet::State::Stopped);
    stopped.outcomes = { { u"done"_s, 2 }, { u"not_done"_s, 4 } };
    stopped.leftOut = 4;
    model.setSets({ stopped });
    QCOMPARE(model.count(Kind::WithFailures), 0);
    model.setFilter(Kind::WithFailures);
    QCOMPARE(model.rowCount(), 0);
    auto failed = summaryOf(1, JournalSet::State::Stopped);
    failed.outcomes = stopped.outcomes;
    failed.leftOut = 3;
    model.setSets({ stopped, failed });
    QCOMPARE(model.count(Kind::WithFailures), 1);
    QVERIFY(model.rowOf(1) >= 0);
    QCOMPARE(model.rowOf(2), -1);
}

QTEST_MAIN(tst_ActivityModel)
#include "tst_activitymodel.moc"
