// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessrightsmodel.h"
#include "tests/app/models/rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;
using roles::Urgency;
using Model = AccessRightsModel;

//! The Access rights table: who holds what where until when.
class TestAccessRightsModel final : public QObject {
    Q_OBJECT

    static QStringList who(const Model &model) { return column(model, Model::WhoColumn); }
    static QString cell(const Model &model, int row, int column) { return model.index(row, column).data().toString(); }

    static QStringList found(Model &model, const Condition &condition)
    {
        model.setOffered({ condition });
        model.setAsked({ condition });
        return who(model);
    }

    static void fill(Directory &directory)
    {
        directory.put(Place { .id = PlaceId { 1 }, .name = u"Hamburg"_s, .timeZone = u"Europe/Berlin"_s });
        directory.put(Place { .id = PlaceId { 2 }, .name = u"Montréal"_s, .timeZone = u"America/Toronto"_s });
        directory.put(Group { .id = GroupId { 10 }, .name = u"Lab"_s, .place = PlaceId { 1 } });
        directory.put(Group { .id = GroupId { 11 }, .name = u"Everywhere"_s });
        directory.put(Group { .id = GroupId { 12 }, .name = u"Studio"_s, .place = PlaceId { 2 } });
        directory.put(Role { .id = u"group_basic"_s, .name = u"Door access"_s });
        directory.put(Team { .id = TeamId { 1 }, .name = u"Night cleaning"_s });
        directory.put(Guest { .id = GuestId { 1 }, .name = u"Emil Guest"_s });
        directory.put(person(1, u"Ann"_s, u"ann@example.com"_s));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void showsPeopleTeamsAndGuestsThoughTheirIdsAreTheSame()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        rows.directory.put(groupRight(2, assigneeOf(TeamId { 1 }), GroupId { 10 }));
        rows.directory.put(groupRight(3, assigneeOf(GuestId { 1 }), GroupId { 11 }));
        QCOMPARE(who(model), QStringList({ u"Ann"_s, u"Emil Guest"_s, u"Night cleaning"_s }));
        QCOMPARE(model.index(1, Model::WhoColumn).data(roles::Suffix).toString(), u"Guest"_s);
        QCOMPARE(model.index(2, Model::WhoColumn).data(roles::Suffix).toString(), u"Team"_s);
        QCOMPARE(model.index(2, Model::WhoColumn).data(roles::Kind).toInt(), int(AssigneeType::Team));
        QCOMPARE(model.index(2, Model::ScopeColumn).data(roles::Kind).toInt(), int(ScopeType::Group));
        QCOMPARE(column(model, Model::ScopeColumn),
                 QStringList({ u"Lab, Hamburg"_s, u"Everywhere"_s, u"Lab, Hamburg"_s }));
        QCOMPARE(cell(model, 0, Model::RoleColumn), u"Door access"_s);
        QCOMPARE(model.rightAt(2)->id, AccessRightId { 2 });
    }

    void showsDaysInTheZoneOfThePlace()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        auto right = groupRight(1, assigneeOf(UserId { 1 }), GroupId { 12 });
        right.validFrom = QDateTime(QDate(2026, 3, 1), QTime(5, 0), Qt::UTC);
        right.validUntil = QDateTime(QDate(2099, 4, 1), QTime(3, 59, 59), Qt::UTC);
        rows.directory.put(right);
        QCOMPARE(cell(model, 0, Model::FromColumn), u"1 Mar 2026"_s);
        QCOMPARE(cell(model, 0, Model::UntilColumn), u"31 Mar 2099"_s);
        QCOMPARE(model.index(0, Model::UntilColumn).data(Qt::ToolTipRole).toString(),
                 u"31 Mar 2099, 23:59 (America/Toronto)"_s);
    }

    void marksWhatEndsSoonAndWhatHasEnded()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        const QTimeZone zone("Europe/Berlin");
        const auto today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        const auto put = [&](qint64 id, int days) {
            auto right = groupRight(id, assigneeOf(UserId { 1 }), GroupId { 10 });
            right.validUntil = QDateTime(today.addDays(days), QTime(23, 59, 59), zone).toUTC();
            rows.directory.put(right);
        };
        put(1, -40);
        put(2, 0);
        put(3, 1);
        put(4, 3);
        put(5, 40);
        model.sort(Model::UntilColumn);
        QStringList words;
        QList<int> tones;
        for (int row = 0; row < 5; ++row) {
            words << model.index(row, Model::UntilColumn).data(roles::Suffix).toString();
            tones << model.index(row, Model::UntilColumn).data(roles::Tone).toInt();
        }
        QCOMPARE(words, QStringList({ u"expired"_s, u"today"_s, u"tomorrow"_s, u"in 3 days"_s, {} }));
        const int soon = int(Urgency::Soon);
        QCOMPARE(tones, QList<int>({ int(Urgency::Over), soon, soon, soon, int(Urgency::None) }));
    }

    void sortsRightsWithoutAnEndAfterAllDates()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        rows.directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        auto ends = groupRight(2, assigneeOf(TeamId { 1 }), GroupId { 10 });
        ends.validUntil = QDateTime(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC);
        rows.directory.put(ends);
        rows.directory.put({ .id = AccessRightId { 3 },
                             .roleId = u"place_administrator"_s,
                             .assignee = assigneeOf(UserId { 1 }),
                             .scope = scopeOf(PlaceId { 1 }) });
        model.sort(Model::UntilColumn);
        QCOMPARE(column(model, Model::UntilColumn), QStringList({ u"1 Jan 2099"_s, u"Never"_s, u"No dates"_s }));
        QVERIFY(model.index(1, Model::UntilColumn).data(roles::Muted).toBool());
        QCOMPARE(column(model, Model::RoleColumn).last(), u"place_administrator"_s);
    }

    void findsByRoleScopeAssigneeAndExpiry()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        const auto now = QDateTime::currentDateTimeUtc();
        auto soon = groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 });
        soon.validUntil = now.addDays(3);
        rows.directory.put(soon);
        auto over = groupRight(2, assigneeOf(TeamId { 1 }), GroupId { 11 });
        over.validUntil = now.addDays(-3);
        rows.directory.put(over);
        rows.directory.put({ .id = AccessRightId { 3 },
                             .roleId = u"place_administrator"_s,
                             .assignee = assigneeOf(GuestId { 1 }),
                             .scope = scopeOf(PlaceId { 1 }) });
        const QStringList ann { u"Ann"_s };
        const QStringList team { u"Night cleaning"_s };
        const QStringList guest { u"Emil Guest"_s };
        QCOMPARE(found(model, { Kind::Role, u"place_administrator"_s }), guest);
        QCOMPARE(found(model, { Kind::Group, u"11"_s }), team);
        QCOMPARE(found(model, { Kind::Place, u"1"_s }), ann + guest);
        QCOMPARE(found(model, { Kind::Scope, QString::number(int(ScopeType::Place)) }), guest);
        QCOMPARE(found(model, { Kind::Assignee, u"User 1"_s }), ann);
        QCOMPARE(found(model, { Kind::Assignee, u"Team 1"_s }), team);
        QCOMPARE(found(model, { Kind::ExpiringWithin, u"7"_s }), ann);
        QCOMPARE(found(model, { Kind::Expired }), team);
    }

    void findsByEveryColumnSomebodyWouldSearch()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        rows.directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        rows.directory.put(groupRight(2, assigneeOf(TeamId { 1 }), GroupId { 11 }));
        for (const auto &text : { u"ann@"_s, u"lab"_s, u"HAMBURG"_s, u"ann door"_s }) {
            model.setSearchText(text);
            QCOMPARE(who(model), QStringList { u"Ann"_s });
        }
    }

    void showsWhatItDoesNotKnowAsTheServerNamesIt()
    {
        Rows rows;
        Model model(rows.directory);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.directory.put({ .id = AccessRightId { 1 },
                             .roleId = u"robot_overlord"_s,
                             .assignee = { AssigneeType::Unknown, 7 },
                             .scope = { ScopeType::Unknown, 8 },
                             .assigneeName = u"Robot"_s,
                             .scopeName = u"Galaxy"_s,
                             .givenBy = UserId { 99 },
                             .notify = true });
        QCOMPARE(who(model), QStringList { u"Robot"_s });
        QCOMPARE(cell(model, 0, Model::RoleColumn), u"robot_overlord"_s);
        QCOMPARE(cell(model, 0, Model::ScopeColumn), u"Galaxy"_s);
        QCOMPARE(cell(model, 0, Model::GivenByColumn), u"Unknown"_s);
        QVERIFY(model.index(0, Model::GivenByColumn).data(roles::Muted).toBool());
        QCOMPARE(cell(model, 0, Model::NotifiedColumn), u"Yes"_s);
        model.setSearchText(u"galaxy"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void keepsTheNameOfSomebodyWhoIsGone()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        rows.directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        rows.directory.remove(UserId { 1 });
        QCOMPARE(who(model), QStringList { u"Ann"_s });
    }

    void followsNamesThatChangeElsewhere()
    {
        Rows rows;
        fill(rows.directory);
        Model model(rows.directory);
        rows.directory.put(groupRight(1, assigneeOf(UserId { 1 }), GroupId { 10 }));
        rows.directory.put(groupRight(2, assigneeOf(TeamId { 1 }), GroupId { 10 }));
        rows.directory.put(person(1, u"Zoe"_s));
        QTRY_COMPARE(who(model), QStringList({ u"Night cleaning"_s, u"Zoe"_s }));
        rows.directory.put(Group { .id = GroupId { 10 }, .name = u"Workshop"_s, .place = PlaceId { 2 } });
        const auto isFound = [&] {
            model.setSearchText({});
            model.setSearchText(u"workshop montreal"_s);
            return model.rowCount() == 2;
        };
        QTRY_VERIFY(isFound());
    }
};

QTEST_GUILESS_MAIN(TestAccessRightsModel)
#include "tst_accessrightsmodel.moc"
