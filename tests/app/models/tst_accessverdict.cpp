// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessverdict.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr UserId amara { 1 };
constexpr TeamId optics { 7 };
constexpr GroupId studio { 10 };
constexpr GroupId lab { 11 };
constexpr GroupId cellar { 12 }; // has no doors

const QDateTime now(QDate(2026, 11, 9), QTime(12, 0), Qt::UTC);

//! An organization with one person, and rights to be given to them.
struct Office {
    Records records;

    Office()
    {
        records.merge(
            User { .id = amara, .email = u"a@example.com"_s, .accessEnabled = true, .scimAccessEnabled = true });
        records.places.merge(PlaceId { 5 }, { .id = PlaceId { 5 }, .name = u"Hamburg"_s, .doors = 14 });
        records.groups.merge(studio, { .id = studio, .name = u"Studio"_s, .place = PlaceId { 5 }, .doors = 4 });
        records.groups.merge(lab, { .id = lab, .name = u"Lab"_s, .place = PlaceId { 5 }, .doors = 3 });
        records.groups.merge(cellar, { .id = cellar, .name = u"Cellar"_s });
        records.teams.merge(optics, { .id = optics, .name = u"Optics"_s });
        records.merge(TeamMembership { .id = TeamMembershipId { 1 }, .team = optics, .member = assigneeOf(amara) });
        records.roles.insert(u"place_access_manager"_s,
                             { .id = u"place_access_manager"_s, .appliesTo = ScopeType::Place });
        records.roles.insert(
            u"place_key_holder"_s,
            { .id = u"place_key_holder"_s, .appliesTo = ScopeType::Place, .permissions = { u"locks_unlock"_s } });
        records.knowsRights = true;
    }

    void give(const Assignee &whom, const Scope &scope, const QString &role = u"group_basic"_s,
              const QDateTime &from = {}, const QDateTime &until = {})
    {
        records.merge(AccessRight { .id = AccessRightId { 100 + records.rights.size() },
                                    .roleId = role,
                                    .assignee = whom,
                                    .scope = scope,
                                    .validFrom = from,
                                    .validUntil = until });
    }
    void set(const std::function<void(User &)> &change)
    {
        User user = records.people.find(amara)->user;
        change(user);
        records.merge(user);
    }
    [[nodiscard]] AccessVerdict verdict() const { return accessVerdict(records, *records.people.find(amara), now); }
};

} // namespace

class TestAccessVerdict final : public QObject {
    Q_OBJECT

private slots:
    void getsInDirectlyAndThroughATeam()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio));
        office.give(assigneeOf(optics), scopeOf(lab));
        const auto verdict = office.verdict();
        QVERIFY(verdict.canGetIn);
        QCOMPARE(verdict.cause, AccessVerdict::NoObstacle);
        QCOMPARE(verdict.groups, 2);
        QCOMPARE(verdict.doors, 7);
        QCOMPARE(verdict.paths.size(), 2);
        QVERIFY(!verdict.paths.first().team);
        QCOMPARE(verdict.paths.last().team, optics);
    }

    void countsAGroupOnce()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(lab));
        office.give(assigneeOf(optics), scopeOf(lab));
        QCOMPARE(office.verdict().groups, 1);
        QCOMPARE(office.verdict().doors, 3);
    }

    void staysOutSuspended()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio));
        office.set([](User &user) { user.accessEnabled = false; });
        QCOMPARE(office.verdict().cause, AccessVerdict::Suspended);
        office.set([](User &user) { user.scimAccessEnabled = false; });
        QCOMPARE(office.verdict().cause, AccessVerdict::SuspendedByBoth);
        office.set([](User &user) { user.accessEnabled = true; });
        QCOMPARE(office.verdict().cause, AccessVerdict::SuspendedByDirectory);
        QVERIFY(!office.verdict().canGetIn);
    }

    void waitsForRegistration()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio));
        office.set([](User &user) { user.confirmed = false; });
        QCOMPARE(office.verdict().cause, AccessVerdict::Pending);
        QVERIFY(!office.verdict().canGetIn);
    }

    void staysOutWithoutRights()
    {
        const Office office;
        QCOMPARE(office.verdict().cause, AccessVerdict::NoRights);
        QVERIFY(!office.verdict().canGetIn);
    }

    void staysOutWhereNothingOpens()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(cellar));
        office.give(assigneeOf(amara), scopeOf(PlaceId { 5 }), u"place_access_manager"_s);
        QCOMPARE(office.verdict().cause, AccessVerdict::NoDoors);
    }

    void getsInByARoleThatUnlocks()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(PlaceId { 5 }), u"place_key_holder"_s);
        QVERIFY(office.verdict().canGetIn);
        QCOMPARE(office.verdict().groups, 0);
        QCOMPARE(office.verdict().doors, 14);
    }

    void namesTheLastEnd()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio), u"group_basic"_s, {}, now.addDays(-30));
        office.give(assigneeOf(optics), scopeOf(lab), u"group_basic"_s, {}, now.addDays(-7));
        const auto verdict = office.verdict();
        QCOMPARE(verdict.cause, AccessVerdict::Expired);
        QCOMPARE(verdict.moment, now.addDays(-7));
        QCOMPARE(verdict.momentScope, scopeOf(lab));
    }

    void namesTheFirstBeginning()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio), u"group_basic"_s, now.addDays(30));
        office.give(assigneeOf(amara), scopeOf(lab), u"group_basic"_s, now.addDays(3));
        QCOMPARE(office.verdict().cause, AccessVerdict::NotYet);
        QCOMPARE(office.verdict().moment, now.addDays(3));
    }

    void tellsSomeOfBoth()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio), u"group_basic"_s, {}, now.addDays(-1));
        office.give(assigneeOf(amara), scopeOf(lab), u"group_basic"_s, now.addDays(3));
        QCOMPARE(office.verdict().cause, AccessVerdict::ExpiredOrNotYet);
        QCOMPARE(office.verdict().moment, now.addDays(3));
    }

    void oneRightThatHoldsIsEnough()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(studio), u"group_basic"_s, {}, now.addDays(-1));
        office.give(assigneeOf(amara), scopeOf(lab), u"group_basic"_s, now.addDays(-1), now.addDays(1));
        QVERIFY(office.verdict().canGetIn);
        QCOMPARE(office.verdict().doors, 3);
    }

    void guessesNothingWhileRightsAreLoading()
    {
        Office office;
        office.records.knowsRights = false;
        QCOMPARE(office.verdict().cause, AccessVerdict::Unknown);
        office.set([](User &user) { user.accessEnabled = false; });
        QCOMPARE(office.verdict().cause, AccessVerdict::Suspended);
    }

    void letsInByARoleThatIsNotListed()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(PlaceId { 5 }), u"wizard"_s);
        QVERIFY(office.verdict().canGetIn);
        QCOMPARE(office.verdict().doors, 0);
    }

    // What the list says and what the panel says come from one rule.
    void agreesWithTheStatusOfThePerson_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("role");
        for (const auto &role : { u"group_basic"_s, u"place_access_manager"_s, u"place_key_holder"_s, u"wizard"_s }) {
            for (const auto &scope : { scopeOf(studio), scopeOf(cellar), scopeOf(GroupId { 99 }),
                                       scopeOf(PlaceId { 5 }), scopeOf(OrganizationId { 1 }), Scope {} })
                QTest::addRow("%s on %s %lld", qPrintable(role), qPrintable(wireName(scope.type)), scope.id)
                    << scope << role;
        }
    }
    void agreesWithTheStatusOfThePerson()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, role);
        Office office;
        office.give(assigneeOf(amara), scope, role);
        office.records.derive(0, now);
        const AccessStatus status = office.records.people.find(amara)->status;
        QCOMPARE(office.verdict().canGetIn, status == AccessStatus::Active);
        QCOMPARE(office.verdict().cause == AccessVerdict::NoDoors, status == AccessStatus::NoDoors);
    }

    void letsInThroughAGroupThatIsNotListed()
    {
        Office office;
        office.give(assigneeOf(amara), scopeOf(GroupId { 99 }));
        QVERIFY(office.verdict().canGetIn);
        QCOMPARE(office.verdict().doors, 0);
    }
};

QTEST_GUILESS_MAIN(TestAccessVerdict)
#include "tst_accessverdict.moc"
