// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/records.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! What follows for a person from the rights they and their teams hold.
class TestRecords final : public QObject {
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
    Records m_records;
    qint64 m_nextRight = 100;

    static User user(qint64 id)
    {
        return { .id = UserId { id },
                 .name = u"Person %1"_s.arg(id),
                 .email = u"p%1@Example.com"_s.arg(id),
                 .accessEnabled = true,
                 .scimAccessEnabled = true };
    }

    AccessRight give(const Assignee &assignee, const Scope &scope, const QDateTime &from = {},
                     const QDateTime &until = {})
    {
        AccessRight right { .id = AccessRightId { m_nextRight++ },
                            .roleId = scope.type == ScopeType::Organization ? u"observer"_s : u"group_basic"_s,
                            .assignee = assignee,
                            .scope = scope,
                            .validFrom = from,
                            .validUntil = until };
        m_records.merge(right);
        return right;
    }

    const Person &derived(qint64 id)
    {
        const int position = m_records.people.positionOf(UserId { id });
        m_records.derive(position, m_now);
        return m_records.people.at(position);
    }

private slots:
    void init()
    {
        m_records.clear();
        m_records.knowsRights = true;
        m_records.organization = { .id = OrganizationId { 5 }, .timeZone = u"America/Toronto"_s };
        for (const qint64 id : { 1, 2, 3 })
            m_records.merge(user(id));
        m_records.places.merge(PlaceId { 7 },
                               { .id = PlaceId { 7 }, .name = u"Hamburg"_s, .timeZone = u"Europe/Berlin"_s });
        m_records.groups.merge(GroupId { 10 },
                               { .id = GroupId { 10 }, .name = u"Lab"_s, .place = PlaceId { 7 }, .doors = 3 });
        m_records.groups.merge(GroupId { 11 }, { .id = GroupId { 11 }, .name = u"Everyone"_s, .doors = 1 });
        m_records.teams.merge(TeamId { 20 }, { .id = TeamId { 20 }, .name = u"Optics"_s });
        m_records.merge(TeamMembership { TeamMembershipId { 30 }, TeamId { 20 }, assigneeOf(UserId { 2 }) });
        m_records.roles.insert(u"group_basic"_s, { .id = u"group_basic"_s, .name = u"Door access"_s });
        m_records.roles.insert(u"observer"_s, { .id = u"observer"_s, .name = u"Observer"_s });
    }

    void aPersonWithoutARightHasNone()
    {
        QCOMPARE(derived(1).status, AccessStatus::NoRights);
        QCOMPARE(derived(1).rights, 0);
    }

    void aRightOfTheirTeamIsTheirs()
    {
        give(assigneeOf(TeamId { 20 }), scopeOf(GroupId { 10 }));
        QCOMPARE(derived(2).status, AccessStatus::Active);
        QCOMPARE(derived(2).groups, QStringList { u"Lab"_s });
        QCOMPARE(m_records.pathsOf(assigneeOf(UserId { 2 })).first().team, TeamId { 20 });
        QCOMPARE(m_records.peopleOn(scopeOf(GroupId { 10 })), QSet { UserId { 2 } });
        m_records.remove(TeamMembershipId { 30 });
        QCOMPARE(derived(2).status, AccessStatus::NoRights);
    }

    void datesDecideWhetherARightHolds_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<AccessStatus>("status");
        const auto early = m_now.addDays(-3);
        const auto late = m_now.addDays(3);
        QTest::newRow("no dates") << QDateTime() << QDateTime() << AccessStatus::Active;
        QTest::newRow("began, does not end") << early << QDateTime() << AccessStatus::Active;
        QTest::newRow("has not begun") << late << QDateTime() << AccessStatus::NotYet;
        QTest::newRow("is over") << QDateTime() << early << AccessStatus::Expired;
        QTest::newRow("ends now") << QDateTime() << m_now << AccessStatus::Expired;
        QTest::newRow("begins now") << m_now << QDateTime() << AccessStatus::Active;
        QTest::newRow("ends later") << early << late << AccessStatus::Active;
    }
    void datesDecideWhetherARightHolds()
    {
        QFETCH(QDateTime, from);
        QFETCH(QDateTime, until);
        give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }), from, until);
        QTEST(derived(1).status, "status");
    }

    void oneRightThatHoldsIsEnough()
    {
        give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }), {}, m_now.addDays(-1));
        give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 11 }), {}, m_now.addDays(9));
        QCOMPARE(derived(1).status, AccessStatus::Active);
        QCOMPARE(derived(1).nextExpiry, m_now.addDays(9));
        QCOMPARE(derived(1).groups, QStringList({ u"Everyone"_s, u"Lab"_s }));
        QCOMPARE(m_records.nextBoundary(m_now), m_now.addDays(9));
    }

    void switchesComeBeforeRights()
    {
        auto suspended = user(1);
        suspended.accessEnabled = false;
        m_records.merge(suspended);
        QCOMPARE(derived(1).status, AccessStatus::Suspended);
    }

    void saysNothingOfRightsBeforeTheyAreKnown()
    {
        m_records.knowsRights = false;
        QCOMPARE(derived(1).status, AccessStatus::Active);
    }

    void tellsWhatSomebodyWouldBeOnceRestored_data()
    {
        QTest::addColumn<bool>("knowsRights");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<QDateTime>("until");
        QTest::addColumn<AccessStatus>("status");
        QTest::newRow("no right") << true << false << QDateTime() << AccessStatus::NoRights;
        QTest::newRow("a right that holds") << true << true << QDateTime() << AccessStatus::Active;
        QTest::newRow("a right that is over") << true << true << m_now.addDays(-3) << AccessStatus::Expired;
        QTest::newRow("rights not known") << false << false << QDateTime() << AccessStatus::Active;
    }
    void tellsWhatSomebodyWouldBeOnceRestored()
    {
        QFETCH(bool, knowsRights);
        QFETCH(bool, holds);
        QFETCH(QDateTime, until);
        m_records.knowsRights = knowsRights;
        auto somebody = user(1);
        somebody.accessEnabled = false;
        m_records.merge(somebody);
        if (holds)
            give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }), {}, until);
        QCOMPARE(m_records.statusOf(somebody, m_now), AccessStatus::Suspended);
        somebody.accessEnabled = true;
        QTEST(m_records.statusOf(somebody, m_now), "status");
        m_records.merge(somebody);
        QTEST(derived(1).status, "status"); // what is promised is what is shown then
    }

    void tellsOfSomebodyPendingWhateverTheyHold()
    {
        auto invited = user(1);
        invited.confirmed = false;
        give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }));
        QCOMPARE(m_records.statusOf(invited, m_now), AccessStatus::Pending);
    }

    void whoseRightsOpenNoDoorHasNone_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("role");
        QTest::addColumn<AccessStatus>("status");
        const Scope place = scopeOf(PlaceId { 7 });
        const Scope organization = scopeOf(OrganizationId { 5 });
        QTest::newRow("a place to manage") << place << u"clerk"_s << AccessStatus::NoDoors;
        QTest::newRow("a place to open") << place << u"porter"_s << AccessStatus::Active;
        QTest::newRow("all to manage") << organization << u"observer"_s << AccessStatus::NoDoors;
        QTest::newRow("all to open") << organization << u"porter"_s << AccessStatus::Active;
        QTest::newRow("a role that is not listed") << organization << u"wizard"_s << AccessStatus::Active;
        QTest::newRow("a group without doors") << scopeOf(GroupId { 12 }) << u"group_basic"_s << AccessStatus::NoDoors;
        QTest::newRow("a group with stops") << scopeOf(GroupId { 13 }) << u"group_basic"_s << AccessStatus::Active;
        QTest::newRow("a group nobody counted") << scopeOf(GroupId { 14 }) << u"group_basic"_s << AccessStatus::Active;
        QTest::newRow("a group not listed") << scopeOf(GroupId { 99 }) << u"group_basic"_s << AccessStatus::Active;
    }
    void whoseRightsOpenNoDoorHasNone()
    {
        QFETCH(Scope, scope);
        QFETCH(QString, role);
        m_records.groups.merge(GroupId { 12 }, { .id = GroupId { 12 }, .name = u"Cellar"_s });
        m_records.groups.merge(GroupId { 13 }, { .id = GroupId { 13 }, .name = u"Lift"_s, .elevatorStops = 2 });
        m_records.groups.merge(GroupId { 14 }, { .id = GroupId { 14 }, .name = u"Yard"_s, .knowsDoors = false });
        m_records.roles.insert(u"clerk"_s, { .id = u"clerk"_s });
        m_records.roles.insert(u"porter"_s, { .id = u"porter"_s, .permissions = { u"locks_unlock"_s } });
        const AccessRight right {
            .id = AccessRightId { 1 }, .roleId = role, .assignee = assigneeOf(UserId { 1 }), .scope = scope
        };
        m_records.merge(right);
        QTEST(derived(1).status, "status");
        QCOMPARE(m_records.opensDoors(right), derived(1).status == AccessStatus::Active);
    }

    void aRightWithoutDoorsKeepsNobodyIn()
    {
        m_records.merge(AccessRight { .id = AccessRightId { 1 },
                                      .roleId = u"observer"_s,
                                      .assignee = assigneeOf(UserId { 1 }),
                                      .scope = scopeOf(OrganizationId { 5 }) });
        give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }), {}, m_now.addDays(-1));
        QCOMPARE(derived(1).status, AccessStatus::Expired);
    }

    void theRoleThatReachesFurthestIsShown()
    {
        give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }));
        QCOMPARE(derived(1).role, u"Door access"_s);
        give(assigneeOf(UserId { 1 }), scopeOf(OrganizationId { 5 }));
        QCOMPARE(derived(1).role, u"Observer"_s);
    }

    void aRightIsFoundUnderItsNewHolderOnly()
    {
        auto right = give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }));
        right.assignee = assigneeOf(UserId { 3 });
        right.scope = scopeOf(GroupId { 11 });
        QCOMPARE(m_records.merge(right), Merged::Changed);
        QVERIFY(m_records.rightsOf(assigneeOf(UserId { 1 })).empty());
        QCOMPARE(m_records.rightsOf(assigneeOf(UserId { 3 })).size(), size_t(1));
        QVERIFY(m_records.rightsOn(scopeOf(GroupId { 10 })).empty());
        QVERIFY(m_records.remove(right.id));
        QVERIFY(m_records.rightsOn(scopeOf(GroupId { 11 })).empty());
    }

    void aRightOfSomebodyGoneKeepsTheirName()
    {
        const auto right = give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }));
        QCOMPARE(m_records.assigneeName(*m_records.rights.find(right.id)), u"Person 1"_s);
        m_records.remove(UserId { 1 });
        QCOMPARE(m_records.assigneeName(*m_records.rights.find(right.id)), u"Person 1"_s);
    }

    void anUnknownHolderAndScopeAreNamedAsTheServerNamesThem()
    {
        AccessRight right { .id = AccessRightId { 1 }, .roleId = u"new_role"_s };
        right.assigneeName = u"A robot"_s;
        right.scopeName = u"The roof"_s;
        m_records.merge(right);
        const auto &kept = *m_records.rights.find(right.id);
        QCOMPARE(m_records.assigneeName(kept), u"A robot"_s);
        QCOMPARE(m_records.scopeName(kept), u"The roof"_s);
        QCOMPARE(m_records.roleName(kept.roleId), u"new_role"_s);
    }

    void whatManyRowsSayIsKeptOnce()
    {
        const auto first = give(assigneeOf(UserId { 1 }), scopeOf(GroupId { 10 }));
        const auto second = give(assigneeOf(UserId { 2 }), scopeOf(GroupId { 10 }));
        const auto roleOf
            = [this](const AccessRight &right) { return &m_records.rights.find(right.id)->roleId.text(); };
        QVERIFY(&first.roleId.text() != &second.roleId.text());
        QCOMPARE(roleOf(first), roleOf(second));
    }

    void findsPeopleByAddressInAnyCase()
    {
        QCOMPARE(m_records.findByEmail(u"P2@EXAMPLE.COM"_s)->user.id, UserId { 2 });
        auto moved = user(2);
        moved.email = u"new@example.com"_s;
        m_records.merge(moved);
        QVERIFY(!m_records.findByEmail(u"p2@example.com"_s));
        QVERIFY(m_records.findByEmail(u"new@example.com"_s));
        m_records.remove(UserId { 2 });
        QVERIFY(!m_records.findByEmail(u"new@example.com"_s));
    }

    void daysAreMeantInTheZoneOfThePlaceElseOfTheOrganization()
    {
        QCOMPARE(m_records.zoneOf(scopeOf(GroupId { 10 })).id(), "Europe/Berlin");
        QCOMPARE(m_records.zoneOf(scopeOf(PlaceId { 7 })).id(), "Europe/Berlin");
        QCOMPARE(m_records.zoneOf(scopeOf(GroupId { 11 })).id(), "America/Toronto");
        m_records.organization.timeZone = u"Nowhere/Land"_s;
        QCOMPARE(m_records.zoneOf(scopeOf(GroupId { 11 })), QTimeZone::utc());
    }

    void aMemberWhosePersonIsNotListedKeepsItsOwnNameUntilThen()
    {
        m_records.merge(Member { .id = MemberId { 90 }, .user = UserId { 9 } }, u"Not yet"_s, u"n@example.com"_s);
        const auto &member = *m_records.members.find(MemberId { 90 });
        QCOMPARE(m_records.memberName(member), u"Not yet"_s);
        m_records.merge(user(9));
        QCOMPARE(m_records.memberName(member), u"Person 9"_s);
        QCOMPARE(m_records.memberOf(UserId { 9 })->id, MemberId { 90 });
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
