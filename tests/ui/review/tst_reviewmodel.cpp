// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewfacts.h"
#include "ui/review/reviewmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Change suspending(int id, Prospect prospect = Prospect::WillChange)
{
    User user { .id = UserId { id }, .name = u"Person %1"_s.arg(id), .email = u"p%1@example.com"_s.arg(id) };
    user.accessEnabled = prospect == Prospect::WillChange;
    user.scimAccessEnabled = true;
    return { .wish = SetAccess { false },
             .before = user,
             .prospect = prospect,
             .refusal = prospect == Prospect::Refused ? Refusal::Owner : Refusal::None };
}

ChangeSet manyAndFew()
{
    ChangeSet set;
    for (int id = 1; id <= 200; ++id)
        set.changes.append(suspending(id));
    set.changes.append(suspending(201, Prospect::AlreadySo));
    set.changes.append(suspending(202, Prospect::Refused));
    return set;
}

} // namespace

class TestReviewModel final : public QObject {
    Q_OBJECT

private slots:
    void holdsBackAllButAHandfulUntilAsked()
    {
        Records records;
        ReviewModel model(manyAndFew(), records);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() < 20);
        QVERIFY(model.shown(Prospect::WillChange) < 200);
        model.showAll(Prospect::WillChange);
        QCOMPARE(model.rowCount(), 202 + 3);
        model.setOpen(Prospect::WillChange, false);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowOf(Prospect::AlreadySo), 1);
        QVERIFY(!model.changeAt(1));
        QCOMPARE(model.changeAt(2)->before->id, UserId { 201 });
        model.setOpen(Prospect::WillChange, true);
        QCOMPARE(model.rowCount(), 202 + 3);
    }

    void hasNoHeadingOverNothing()
    {
        Records records;
        ReviewModel model({ { suspending(1) } }, records);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(Prospect::Refused), -1);
    }

    void leavesOutWhatIsUnticked()
    {
        Records records;
        ReviewModel model({ { suspending(1), suspending(2), suspending(3, Prospect::AlreadySo) } }, records);
        QCOMPARE(model.tickState(), Qt::Checked);
        QVERIFY(model.setData(model.index(1, ReviewModel::TickColumn), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(4, ReviewModel::TickColumn), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.ticked(), 1);
        QCOMPARE(model.tickState(), Qt::PartiallyChecked);
        const ChangeSet chosen = model.chosen();
        QCOMPARE(chosen.changes.size(), 3);
        QCOMPARE(chosen.changes.at(0).prospect, Prospect::Refused);
        QCOMPARE(chosen.changes.at(0).refusal, Refusal::Unticked);
        QCOMPARE(chosen.changes.at(1).prospect, Prospect::WillChange);
        model.setAllTicked(false);
        QCOMPARE(model.tickState(), Qt::Unchecked);
    }

    void countsTheReadingsOfEachBlock()
    {
        QCOMPARE(ReviewFacts::requests(0), 0);
        QCOMPARE(ReviewFacts::requests(1), 3);
        QCOMPARE(ReviewFacts::requests(100), 102);
        QCOMPARE(ReviewFacts::requests(101), 105);
    }

    void saysWhatBecomesOfEach()
    {
        Records records;
        ReviewModel model(manyAndFew(), records);
        const auto told = [&model](int row) { return model.index(row, ReviewModel::ChangeColumn).data().toString(); };
        QCOMPARE(told(1), u"from Active to Suspended"_s);
        QCOMPARE(told(model.rowOf(Prospect::AlreadySo) + 1), u"Suspended"_s);
        QCOMPARE(told(model.rowOf(Prospect::Refused) + 1),
                 u"Person 202 owns the organization and cannot be suspended."_s);
    }
};

QTEST_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
