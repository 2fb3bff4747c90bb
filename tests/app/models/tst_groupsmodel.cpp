// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/groupsmodel.h"
#include "tests/app/models/rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

//! The Groups table: where they are and how many get in.
class TestGroupsModel final : public QObject {
    Q_OBJECT

    static QString cell(const GroupsModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void countsPeopleOnceWhoeverTheyComeThrough()
    {
        Rows rows;
        auto &directory = rows.directory;
        GroupsModel model(directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .users = 50, .doors = 4 });
        QCOMPARE(cell(model, 0, GroupsModel::PeopleColumn), u"50"_s);
        directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        directory.put(groupRight(2, assigneeOf(TeamId { 5 }), GroupId { 10 }));
        directory.put(
            TeamMembership { .id = TeamMembershipId { 1 }, .team = TeamId { 5 }, .member = assigneeOf(UserId { 1 }) });
        directory.put(
            TeamMembership { .id = TeamMembershipId { 2 }, .team = TeamId { 5 }, .member = assigneeOf(UserId { 2 }) });
        auto over = groupRight(3, assigneeOf(UserId { 3 }), GroupId { 10 });
        over.validUntil = QDateTime::currentDateTimeUtc().addDays(-1);
        directory.put(over);
        directory.settleRights();
        QTRY_COMPARE(cell(model, 0, GroupsModel::PeopleColumn), u"2"_s);
        QCOMPARE(cell(model, 0, GroupsModel::TeamsColumn), u"1"_s);
        QCOMPARE(cell(model, 0, GroupsModel::DoorsColumn), u"4"_s);
        const auto alignment = model.index(0, GroupsModel::PeopleColumn).data(Qt::TextAlignmentRole).toInt();
        QVERIFY(alignment & Qt::AlignTrailing);
    }

    void showsThePlaceOrTheOrganization()
    {
        Rows rows;
        GroupsModel model(rows.directory);
        rows.directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .place = PlaceId { 1 } });
        rows.directory.put(Group { .id = GroupId { 11 }, .name = u"Everywhere"_s, .description = u"All doors"_s });
        rows.directory.put(Place { .id = PlaceId { 1 }, .name = u"Hamburg"_s });
        QCOMPARE(column(model, GroupsModel::PlaceColumn), QStringList({ u"Organization"_s, u"Hamburg"_s }));
        QVERIFY(model.index(0, GroupsModel::PlaceColumn).data(roles::Muted).toBool());
        model.setSearchText(u"all doors"_s);
        QCOMPARE(model.groupAt(0)->id, GroupId { 11 });
    }

    void sortsNumbersAsNumbers()
    {
        Rows rows;
        GroupsModel model(rows.directory);
        for (const int doors : { 10, 9, 100 })
            rows.directory.put(Group { .id = GroupId { doors }, .name = u"G"_s, .doors = doors });
        model.sort(GroupsModel::DoorsColumn);
        QCOMPARE(column(model, GroupsModel::DoorsColumn), QStringList({ u"9"_s, u"10"_s, u"100"_s }));
    }
};

QTEST_GUILESS_MAIN(TestGroupsModel)
#include "tst_groupsmodel.moc"
