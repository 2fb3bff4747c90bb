// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/reach.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! What the operator's own rights allow on one scope.
class TestReach final : public QObject {
    Q_OBJECT

    Records m_records;
    Account m_account;

    static constexpr UserId me { 1 };
    static constexpr GroupId lab { 5 }; // of the place
    static constexpr GroupId gate { 6 }; // of no place
    static constexpr PlaceId place { 9 };

    void hold(const QString &role, const Scope &scope, const Assignee &holder = assigneeOf(me),
              const QDateTime &until = {})
    {
        const AccessRightId id { m_records.rights.size() + 20 };
        m_records.merge(
            AccessRight { .id = id, .roleId = role, .assignee = holder, .scope = scope, .validUntil = until });
    }
    [[nodiscard]] Permission mayInvite(const Scope &scope) const
    {
        return Reach(m_account, m_records, QDateTime::currentDateTimeUtc()).may(u"invites_write"_s, scope);
    }

private slots:
    void init()
    {
        m_records.clear();
        m_records.groups.merge(lab, { .id = lab, .name = u"Lab"_s, .place = place });
        m_records.groups.merge(gate, { .id = gate, .name = u"Gate"_s });
        m_records.roles.clear();
        m_records.roles.insert(u"door"_s, { .id = u"door"_s, .appliesTo = ScopeType::Group });
        m_records.roles.insert(
            u"manager"_s, { .id = u"manager"_s, .appliesTo = ScopeType::Group, .permissions = { u"invites_write"_s } });
        m_records.knowsRights = true;
        m_account = { .rolesKnown = true, .permissionsElsewhere = { u"invites_write"_s } };
        m_account.user.id = me;
    }

    void isTheGroupThatIsManagedAndNoOther()
    {
        hold(u"manager"_s, scopeOf(lab));
        hold(u"door"_s, scopeOf(gate));
        QCOMPARE(mayInvite(scopeOf(lab)), Permission::Yes);
        QCOMPARE(mayInvite(scopeOf(gate)), Permission::No);
        QCOMPARE(mayInvite(scopeOf(place)), Permission::No);
        QCOMPARE(mayInvite(scopeOf(OrganizationId { 1 })), Permission::No);
    }

    void isThePlaceAndItsGroups()
    {
        hold(u"manager"_s, scopeOf(place));
        QCOMPARE(mayInvite(scopeOf(place)), Permission::Yes);
        QCOMPARE(mayInvite(scopeOf(lab)), Permission::Yes);
        QCOMPARE(mayInvite(scopeOf(gate)), Permission::No);
    }

    void isEverythingByARoleInTheOrganization()
    {
        m_account.permissions = { u"invites_write"_s };
        QCOMPARE(mayInvite(scopeOf(gate)), Permission::Yes);
    }

    void comesThroughATeamToo()
    {
        const TeamId team { 3 };
        m_records.merge(TeamMembership { .id = TeamMembershipId { 1 }, .team = team, .member = assigneeOf(me) });
        hold(u"manager"_s, scopeOf(lab), assigneeOf(team));
        QCOMPARE(mayInvite(scopeOf(lab)), Permission::Yes);
    }

    void endsWithTheRight()
    {
        hold(u"manager"_s, scopeOf(lab), assigneeOf(me), QDateTime(QDate(2020, 1, 1), {}, Qt::UTC));
        QCOMPARE(mayInvite(scopeOf(lab)), Permission::No);
    }

    void isNotKnownOfARoleNobodyListedNorBeforeTheRightsAreLoaded()
    {
        hold(u"nobody listed this"_s, scopeOf(lab));
        QCOMPARE(mayInvite(scopeOf(lab)), Permission::Unknown);
        QCOMPARE(mayInvite(scopeOf(gate)), Permission::No);
        m_records.knowsRights = false;
        QCOMPARE(mayInvite(scopeOf(gate)), Permission::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
