// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"
#include "tests/app/models/rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

//! The Users table: what each person shows, and who is found by which chip.
class TestUsersModel final : public QObject {
    Q_OBJECT

    static QStringList names(const UsersModel &model) { return column(model, UsersModel::NameColumn); }

    static QStringList found(UsersModel &model, const Condition &condition)
    {
        model.setOffered({ condition });
        model.setAsked({ condition });
        return names(model);
    }

private slots:
    void sortsNeverSeenBeforeTheLongestUnseen()
    {
        Rows rows;
        UsersModel model(rows.directory);
        auto seen = person(1, u"Seen"_s);
        seen.lastAccessedAt = QDateTime::currentDateTimeUtc();
        auto longAgo = person(2, u"Long ago"_s);
        longAgo.lastAccessedAt = seen.lastAccessedAt.addYears(-2);
        rows.directory.put(seen);
        rows.directory.put(longAgo);
        rows.directory.put(person(3, u"Never"_s));
        model.sort(UsersModel::LastSeenColumn);
        QCOMPARE(names(model), QStringList({ u"Never"_s, u"Long ago"_s, u"Seen"_s }));
    }

    void findsWhoWasNotSeenForSoLong()
    {
        Rows rows;
        UsersModel model(rows.directory);
        const auto now = QDateTime::currentDateTimeUtc();
        for (const int days : { 1, 40, 100, 200 }) {
            auto user = person(days, u"%1"_s.arg(days));
            user.lastAccessedAt = now.addDays(-days);
            rows.directory.put(user);
        }
        rows.directory.put(person(300, u"never"_s));
        QCOMPARE(found(model, { Kind::NotSeenFor, u"30"_s }), QStringList({ u"40"_s, u"100"_s, u"200"_s }));
        QCOMPARE(found(model, { Kind::NotSeenFor, u"90"_s }), QStringList({ u"100"_s, u"200"_s }));
        QCOMPARE(found(model, { Kind::NeverSeen }), QStringList({ u"never"_s }));
    }

    void countsSuspendedByBothAsSuspendedByTheDirectoryToo()
    {
        Rows rows;
        UsersModel model(rows.directory);
        auto byDirectory = person(1, u"Directory"_s);
        byDirectory.scimAccessEnabled = false;
        auto byBoth = byDirectory;
        byBoth.id = UserId { 2 };
        byBoth.name = u"Both"_s;
        byBoth.accessEnabled = false;
        rows.directory.put(byDirectory);
        rows.directory.put(byBoth);
        rows.directory.put(person(3, u"Active"_s));
        QCOMPARE(found(model, status(AccessStatus::SuspendedByDirectory)), QStringList({ u"Both"_s, u"Directory"_s }));
        QCOMPARE(found(model, status(AccessStatus::SuspendedByBoth)), QStringList({ u"Both"_s }));
    }

    void findsByRoleGroupAndPlaceThroughTeamsToo()
    {
        Rows rows;
        auto &directory = rows.directory;
        UsersModel model(directory);
        directory.put(Place { .id = PlaceId { 1 }, .name = u"Hamburg"_s });
        directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .place = PlaceId { 1 }, .doors = 1 });
        directory.put(Group { .id = GroupId { 11 }, .name = u"Office"_s, .doors = 1 });
        for (int id = 1; id <= 4; ++id)
            directory.put(person(id, u"P%1"_s.arg(id)));
        directory.put(Team { .id = TeamId { 5 }, .name = u"Optics"_s });
        directory.put(
            TeamMembership { .id = TeamMembershipId { 1 }, .team = TeamId { 5 }, .member = assigneeOf(UserId { 2 }) });
        directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        directory.put(groupRight(2, assigneeOf(TeamId { 5 }), GroupId { 10 }));
        directory.put(groupRight(3, assigneeOf(UserId { 3 }), GroupId { 11 }));
        auto admin = AccessRight { .id = AccessRightId { 4 },
                                   .roleId = u"place_administrator"_s,
                                   .assignee = assigneeOf(UserId { 3 }),
                                   .scope = scopeOf(PlaceId { 1 }) };
        directory.put(admin);
        directory.settleRights();
        QTRY_COMPARE(directory.find(UserId { 2 })->rights, 1);
        QCOMPARE(found(model, { Kind::Group, u"10"_s }), QStringList({ u"P1"_s, u"P2"_s }));
        QCOMPARE(found(model, { Kind::Group, u"11"_s }), QStringList({ u"P3"_s }));
        QCOMPARE(found(model, { Kind::Role, u"place_administrator"_s }), QStringList({ u"P3"_s }));
        QCOMPARE(found(model, { Kind::Place, u"1"_s }), QStringList({ u"P1"_s, u"P2"_s, u"P3"_s }));
        QTRY_COMPARE(found(model, { Kind::NoRights }), QStringList({ u"P4"_s }));
        QCOMPARE(found(model, status(AccessStatus::NoRights)), QStringList({ u"P4"_s }));

        // Answers follow the rights, for one and for all.
        QCOMPARE(found(model, { Kind::Group, u"10"_s }).size(), 2);
        directory.remove(AccessRightId { 2 });
        QTRY_COMPARE(names(model), QStringList({ u"P1"_s }));
        directory.put(groupRight(5, assigneeOf(UserId { 4 }), GroupId { 10 }));
        QTRY_COMPARE(names(model), QStringList({ u"P1"_s, u"P4"_s }));
    }

    void hasAWordForEveryStatus()
    {
        const QStringList texts = statusTexts();
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        QVERIFY(!texts.contains(QString()));
        for (int number = 0; !statusText(AccessStatus(number)).isEmpty(); ++number)
            QVERIFY2(texts.contains(statusText(AccessStatus(number))), qPrintable(QString::number(number)));
    }

    // A role that manages a place opens no door, and the chip for it finds who has no other.
    void findsWhoseRightsOpenNoDoor()
    {
        Rows rows;
        auto &directory = rows.directory;
        UsersModel model(directory);
        directory.put(Place { .id = PlaceId { 1 }, .name = u"Hamburg"_s, .doors = 9 });
        directory.put(Role { .id = u"clerk"_s, .name = u"Clerk"_s });
        directory.put(person(1, u"Clerk"_s));
        directory.put(person(2, u"Nobody"_s));
        directory.put(AccessRight { .id = AccessRightId { 1 },
                                    .roleId = u"clerk"_s,
                                    .assignee = assigneeOf(UserId { 1 }),
                                    .scope = scopeOf(PlaceId { 1 }) });
        directory.settleRights();
        QTRY_COMPARE(column(model, UsersModel::StatusColumn), QStringList({ u"No doors"_s, u"No access rights"_s }));
        QCOMPARE(found(model, status(AccessStatus::NoDoors)), QStringList({ u"Clerk"_s }));

        // It follows the role, too.
        directory.put(Role { .id = u"clerk"_s, .name = u"Clerk"_s, .permissions = { u"locks_unlock"_s } });
        QTRY_COMPARE(found(model, status(AccessStatus::Active)), QStringList({ u"Clerk"_s }));
    }

    void namesGroupsOneByOne()
    {
        Rows rows;
        auto &directory = rows.directory;
        UsersModel model(directory);
        directory.put(person(1, u"Ann"_s));
        directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .doors = 1 });
        directory.put(Group { .id = GroupId { 11 }, .name = u"Sales, EMEA"_s, .doors = 1 });
        directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 11 }));
        directory.put(groupRight(2, assigneeOf(UserId { 1 }), GroupId { 10 }));
        directory.settleRights();
        QTRY_COMPARE(column(model, UsersModel::GroupsColumn), QStringList { u"Lab, Sales, EMEA"_s });
        QCOMPARE(model.index(0, UsersModel::GroupsColumn).data(roles::Parts).toStringList(),
                 QStringList({ u"Lab"_s, u"Sales, EMEA"_s }));
    }

    void showsGroupsAndRoleOnceRightsAreKnown()
    {
        Rows rows;
        auto &directory = rows.directory;
        UsersModel model(directory);
        directory.put(person(1, u"Ann"_s));
        directory.put(person(2, u"Bob"_s));
        directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .doors = 1 });
        directory.put(Role { .id = u"group_basic"_s, .name = u"Door access"_s });
        directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        QCOMPARE(column(model, UsersModel::GroupsColumn), QStringList({ {}, {} }));
        directory.settleRights();
        QTRY_COMPARE(column(model, UsersModel::GroupsColumn), QStringList({ u"Lab"_s, u"None"_s }));
        QCOMPARE(column(model, UsersModel::RoleColumn), QStringList({ u"Door access"_s, {} }));
        QVERIFY(model.index(1, UsersModel::GroupsColumn).data(roles::Muted).toBool());
        QCOMPARE(column(model, UsersModel::StatusColumn), QStringList({ u"Active"_s, u"No access rights"_s }));
        const auto foundByGroup = [&] {
            model.setSearchText({});
            model.setSearchText(u"lab door"_s);
            return names(model);
        };
        QTRY_COMPARE(foundByGroup(), QStringList({ u"Ann"_s }));
    }

    void findsWhoseRightsEndSoon()
    {
        Rows rows;
        auto &directory = rows.directory;
        UsersModel model(directory);
        const auto now = QDateTime::currentDateTimeUtc();
        directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .doors = 1 });
        for (const int days : { -2, 3, 20 }) {
            directory.put(person(100 + days, u"%1"_s.arg(days)));
            auto right = groupRight(100 + days, assigneeOf(UserId { 100 + days }), GroupId { 10 });
            right.validUntil = now.addDays(days);
            directory.put(right);
        }
        directory.settleRights();
        QTRY_COMPARE(directory.find(UserId { 98 })->status, AccessStatus::Expired);
        QTRY_COMPARE(found(model, { Kind::ExpiringWithin, u"7"_s }), QStringList({ u"3"_s }));
        QCOMPARE(found(model, { Kind::ExpiringWithin, u"30"_s }), QStringList({ u"3"_s, u"20"_s }));
        QTRY_COMPARE(found(model, { Kind::Expired }), QStringList({ u"-2"_s }));
    }

    void showsTheAddressOfSomebodyWithoutAName()
    {
        Rows rows;
        UsersModel model(rows.directory);
        rows.directory.put(person(1, u"  "_s, u"nameless@example.com"_s));
        QCOMPARE(names(model), QStringList({ u"nameless@example.com"_s }));
    }

    void bearsWhatPeopleAreCalled()
    {
        Rows rows;
        UsersModel model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.directory.put(person(1, u"ليلى منصور"_s));
        rows.directory.put(person(2, u"Zoe\u0308 \u202Eabc"_s));
        rows.directory.put(person(3, u"Ann Twin"_s));
        rows.directory.put(person(4, u"Ann Twin"_s));
        rows.directory.put(person(5, u"Long"_s, {}, QString(1'000'000, u'x') + u" needle"_s));
        for (int section = 0; section < UsersModel::ColumnCount; ++section) {
            model.sort(section);
            QCOMPARE(model.rowCount(), 5);
        }
        model.setSearchText(u"ZOË"_s);
        QCOMPARE(model.idAtRow(0), 2);
        model.setSearchText(u"ann twin"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setSearchText(u"منصور"_s);
        QCOMPARE(model.idAtRow(0), 1);
        model.setSearchText(u"needle"_s);
        QCOMPARE(model.idAtRow(0), 5);
    }
};

QTEST_GUILESS_MAIN(TestUsersModel)
#include "tst_usersmodel.moc"
