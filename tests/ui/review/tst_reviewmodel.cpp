// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewfacts.h"
#include "ui/review/reviewline.h"
#include "ui/review/reviewmodel.h"
#include "ui/review/reviewtable.h"
#include "ui/shared/statusmark.h"

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

Change restoring(int id)
{
    Change change = suspending(id);
    change.wish = SetAccess { true };
    change.before->accessEnabled = false;
    return change;
}

Records officeWithRights()
{
    Records records;
    records.knowsRights = true;
    records.groups.merge(GroupId { 10 }, { .id = GroupId { 10 }, .name = u"Lab"_s, .doors = 3 });
    return records;
}

void give(Records &records, int person, const QDateTime &until = {})
{
    records.merge(AccessRight { .id = AccessRightId { 100 + person },
                                .roleId = u"group_basic"_s,
                                .assignee = assigneeOf(UserId { person }),
                                .scope = scopeOf(GroupId { 10 }),
                                .validUntil = until });
}

QString promise(const ChangeSet &set, const Records &records)
{
    const ReviewModel model(set, records);
    return ReviewFacts::of(model, set, std::chrono::milliseconds(220)).willChange;
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

    void saysWhetherKisiMailsWhoIsNew()
    {
        Records records;
        const auto line = [&records](const Wish &wish) { return ReviewLine::of({ .wish = wish }, records).spoken(); };
        const api::NewUser regular { .email = u"a@example.com"_s };
        const api::NewUser managed { .email = u"b@example.com"_s, .kind = api::UserKind::Managed };
        QCOMPARE(line(AddUser { regular }), u"Added, Kisi emails them"_s);
        QCOMPARE(line(AddUser { managed }), u"Added, nobody gets an email"_s);
        QVERIFY(line(InviteUser { { .right = { .notify = true } } }).startsWith(u"Invited, Kisi emails them"_s));
        QVERIFY(line(InviteUser {}).startsWith(u"Invited, nobody gets an email"_s));
    }

    void saysWhatUndoLeavesOfAnInvite()
    {
        Records records;
        const ChangeSet set { .changes = { { .wish = InviteUser { { .email = u"a@example.com"_s } } } } };
        const ReviewModel model(set, records);
        const auto facts = ReviewFacts::of(model, set, std::chrono::milliseconds(220));
        QCOMPARE(facts.undoing, u"Undo takes the access back. People who were invited stay users."_s);
        QCOMPARE(model.index(1, ReviewModel::EmailColumn).data().toString(), u"a@example.com"_s);
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

    void leavesOutTheStepsOfOneChangeTogether()
    {
        const auto right = [](int id) {
            return AccessRight { .id = AccessRightId { id },
                                 .assignee = assigneeOf(UserId { 3 }),
                                 .scope = scopeOf(GroupId { 5 }) };
        };
        const auto removing = [&](int id) { return Change { .wish = RemoveAccessRight {}, .right = right(id) }; };
        const auto giving
            = [&](int behind) { return Change { .wish = GiveAccessRight {}, .right = right(0), .waitsFor = behind }; };
        const Change adding { .wish = AddUser {} };
        Records records;
        ReviewModel model({ { removing(1), giving(0), removing(2), giving(2), adding, giving(4) } }, records);
        const auto tick = [&model](int position, Qt::CheckState state) {
            return model.setData(model.index(position + 1, ReviewModel::TickColumn), state, Qt::CheckStateRole);
        };
        const auto ticked = [&model] {
            QList<bool> all;
            for (int row = 1; row < model.rowCount(); ++row)
                all.append(model.isTicked(row));
            return all;
        };
        QVERIFY(tick(1, Qt::Unchecked)); // or the right would be gone
        QCOMPARE(ticked(), QList<bool>({ false, false, true, true, true, true }));
        QVERIFY(tick(2, Qt::Unchecked));
        QCOMPARE(ticked(), QList<bool>({ false, false, false, false, true, true }));
        QVERIFY(tick(5, Qt::Unchecked)); // somebody new without that right
        QCOMPARE(ticked(), QList<bool>({ false, false, false, false, true, false }));
        QVERIFY(tick(1, Qt::Checked));
        QCOMPARE(model.ticked(), 3);
        QVERIFY(tick(4, Qt::Unchecked));
        QVERIFY(tick(5, Qt::Checked)); // needs its person
        QCOMPARE(ticked(), QList<bool>({ true, true, false, false, true, true }));
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

    void promisesNobodyToBeActiveWithoutARight()
    {
        Records records = officeWithRights();
        give(records, 1);
        give(records, 2, QDateTime::currentDateTimeUtc().addDays(-1));
        const auto told = [&records](const Change &change) { return ReviewLine::of(change, records); };
        QCOMPARE(told(restoring(1)).spoken(), u"from Suspended to Active"_s);
        QCOMPARE(told(restoring(2)).spoken(), u"from Suspended to Expired"_s);
        QCOMPARE(told(restoring(3)).spoken(), u"from Suspended to No access rights"_s);
        QCOMPARE(told(suspending(3)).spoken(), u"from No access rights to Suspended"_s);
        const auto after = told(restoring(3)).after;
        QCOMPARE(std::pair(after.icon, after.role), statusMark(AccessStatus::NoRights));
        records.knowsRights = false;
        QCOMPARE(told(restoring(3)).spoken(), u"from Suspended to Active"_s);
    }

    void namesOneStatusForAllOnlyWhereAllHaveIt()
    {
        Records records = officeWithRights();
        for (const int person : { 1, 2, 3 })
            give(records, person);
        QCOMPARE(promise({ { suspending(1), suspending(2) } }, records), u"From Active to Suspended"_s);
        QCOMPARE(promise({ { restoring(1), restoring(2) } }, records), u"From Suspended to Active"_s);
        const QString mixed = u"See before and after below"_s;
        QCOMPARE(promise({ { suspending(1), suspending(4) } }, records), mixed); // without a right
        QCOMPARE(promise({ { restoring(1), restoring(4) } }, records), mixed);
        Change invited = suspending(3);
        invited.before->confirmed = false;
        QCOMPARE(promise({ { suspending(1), invited } }, records), mixed);
        Change shut = restoring(3);
        shut.before->scimAccessEnabled = false;
        QCOMPARE(promise({ { restoring(1), shut } }, records), mixed);
        QCOMPARE(promise({ { restoring(1), suspending(2) } }, records), mixed);
    }

    void promisesOnlyForThoseWhoWillChange()
    {
        Records records = officeWithRights();
        give(records, 1);
        QCOMPARE(promise({ { suspending(4, Prospect::Refused), suspending(1) } }, records),
                 u"From Active to Suspended"_s);
        QCOMPARE(promise({ { suspending(4, Prospect::Refused) } }, records), u"Nothing is sent"_s);
    }

    void showsReasonsWhole()
    {
        const Records records;
        const Theme theme;
        const Icons icons(theme);
        ReviewModel model(manyAndFew(), records);
        ReviewTable table(model, icons);
        table.resize(600, 400);
        table.show();
        const int row = model.rowOf(Prospect::Refused) + 1;
        const int line = QFontMetrics(theme.font(TextStep::Body)).height();
        QTRY_VERIFY(table.rowHeight(row) >= theme.rowHeight() + line);
        QCOMPARE(table.rowHeight(1), theme.rowHeight());
        table.resize(1800, 400); // there it is one line
        QTRY_COMPARE(table.rowHeight(row), theme.rowHeight());
        table.resize(600, 400);
        QTRY_VERIFY(table.rowHeight(row) >= theme.rowHeight() + line);
        model.setOpen(Prospect::Refused, false);
        model.setOpen(Prospect::Refused, true);
        QVERIFY(table.rowHeight(row) >= theme.rowHeight() + line);
    }
};

QTEST_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
