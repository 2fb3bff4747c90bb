// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;

//! What planning says before anything is sent.
class TestPlan final : public QObject {
    Q_OBJECT

    QNetworkAccessManager m_network;
    Client m_client { m_network, QUrl(u"http://127.0.0.1:1"_s) };
    Directory m_directory { m_client };
    Account m_account;

    static User person(qint64 id, bool access, bool scim = true)
    {
        return { .id = UserId { id },
                 .name = u"P"_s,
                 .email = u"p%1@example.com"_s.arg(id),
                 .accessEnabled = access,
                 .scimAccessEnabled = scim };
    }
    static Member member(qint64 id, qint64 user)
    {
        return { .id = MemberId { id }, .user = UserId { user }, .accessEnabled = true, .linkEnabled = true };
    }
    static AccessRight right(qint64 id, const Assignee &assignee, const Scope &scope, const QString &role)
    {
        return { .id = AccessRightId { id }, .roleId = role, .assignee = assignee, .scope = scope };
    }
    static Role role(const QString &id, const QSet<QString> &permissions)
    {
        return { .id = id, .name = id, .permissions = permissions };
    }
    Situation situation() { return { m_directory, m_account }; }
    // 11: door access of 3 in a group; 12: the operator, 13: person 3, 14: a team, for the whole organization.
    void putRights()
    {
        const auto whole = scopeOf(OrganizationId { 7 });
        m_directory.put(right(11, assigneeOf(UserId { 3 }), scopeOf(GroupId { 5 }), u"door"_s));
        m_directory.put(right(12, assigneeOf(UserId { 1 }), whole, u"people"_s));
        m_directory.put(right(13, assigneeOf(UserId { 3 }), whole, u"all"_s));
        m_directory.put(right(14, assigneeOf(TeamId { 6 }), whole, u"people"_s));
        m_directory.put(role(u"door"_s, {}));
        m_directory.put(role(u"people"_s, { u"users_write"_s, u"role_assignments_write"_s }));
        m_directory.put(role(u"all"_s, { u"users_write"_s, u"role_assignments_write"_s, u"places_write"_s }));
    }
    Change changed(qint64 id, const QString &role)
    {
        return plan::changeAccessRight(situation(), AccessRightId { id }, { .roleId = role });
    }
    Change removed(qint64 id) { return plan::removeAccessRight(situation(), AccessRightId { id }); }

private slots:
    void init()
    {
        m_directory.clear();
        m_directory.put(person(1, true)); // the operator
        m_directory.put(person(2, true)); // the owner
        m_directory.put(person(3, true));
        m_directory.put(person(4, false));
        m_directory.put(person(5, true, false));
        m_directory.put(person(6, false, false));
        m_account = {};
        m_account.user.id = UserId { 1 };
        m_account.organization.owner = UserId { 2 };
    }

    void suspendsWhoeverIsActive()
    {
        const auto change = plan::setAccess(situation(), UserId { 3 }, false);
        QCOMPARE(change.prospect, Prospect::WillChange);
        QCOMPARE(change.before->accessEnabled, true);
    }

    void saysWhoIsSuspendedAlready()
    {
        QCOMPARE(plan::setAccess(situation(), UserId { 4 }, false).prospect, Prospect::AlreadySo);
    }

    void refusesToLockOutTheOperatorOrTheOwner()
    {
        QCOMPARE(plan::setAccess(situation(), UserId { 1 }, false).refusal, Refusal::Yourself);
        QCOMPARE(plan::setAccess(situation(), UserId { 2 }, false).refusal, Refusal::Owner);
        QCOMPARE(plan::deleteUser(situation(), UserId { 1 }).refusal, Refusal::Yourself);
        QCOMPARE(plan::deleteUser(situation(), UserId { 2 }).refusal, Refusal::Owner);
    }

    void refusesToRestoreWhomOnlyTheDirectoryKeepsOut()
    {
        QCOMPARE(plan::setAccess(situation(), UserId { 5 }, true).refusal, Refusal::SuspendedByDirectory);
    }

    void restoresTheKisiSwitchOfWhomBothKeepOut()
    {
        QCOMPARE(plan::setAccess(situation(), UserId { 6 }, true).prospect, Prospect::WillChange);
    }

    void sendsNothingForSomebodyNobodyKnows()
    {
        QCOMPARE(plan::setAccess(situation(), UserId { 9 }, false).prospect, Prospect::Refused);
        QCOMPARE(plan::setName(situation(), UserId { 9 }, u"X"_s).prospect, Prospect::Refused);
        QCOMPARE(plan::deleteUser(situation(), UserId { 9 }).prospect, Prospect::Refused);
    }

    void asksTheServerAgainAboutSomebodyWhoHasGone()
    {
        const auto change = plan::setAccess(situation(), UserId { 3 }, false);
        m_directory.remove(UserId { 3 });
        const auto again = plan::again(situation(), change);
        QCOMPARE(again.prospect, Prospect::WillChange);
        QCOMPARE(again.before->id, UserId { 3 });
        auto offline = situation();
        offline.isOnline = false;
        QCOMPARE(plan::again(offline, change).refusal, Refusal::Offline);
    }

    void refusesWhatTheRoleDoesNotAllow()
    {
        m_account.rolesKnown = true;
        QCOMPARE(plan::setAccess(situation(), UserId { 3 }, false).refusal, Refusal::NoPermission);
        m_account.permissions = { u"users_write"_s };
        QCOMPARE(plan::setAccess(situation(), UserId { 3 }, false).refusal, Refusal::None);
    }

    void letsTheServerDecideWhileRolesAreUnknown()
    {
        QCOMPARE(plan::deleteUser(situation(), UserId { 3 }).refusal, Refusal::None);
        m_account.rolesKnown = true;
        m_account.mayHoldMore = true;
        QCOMPARE(plan::deleteUser(situation(), UserId { 3 }).refusal, Refusal::None);
    }

    void refusesEverythingWithoutANetworkOrASession()
    {
        const Situation offline { m_directory, m_account, false, true };
        QCOMPARE(plan::setNotes(offline, UserId { 3 }, u"x"_s).refusal, Refusal::Offline);
        const Situation signedOut { m_directory, m_account, true, false };
        QCOMPARE(plan::addUser(signedOut, { .email = u"new@example.com"_s }).refusal, Refusal::SignedOut);
    }

    void knowsWhoIsAUserAlready()
    {
        QCOMPARE(plan::addUser(situation(), { .email = u"P3@Example.com"_s }).refusal, Refusal::AlreadyAUser);
        QCOMPARE(plan::addUser(situation(), { .email = u"new@example.com"_s }).prospect, Prospect::WillChange);
    }

    void plansAgainFromTheStateOfNow()
    {
        const auto change = plan::setAccess(situation(), UserId { 3 }, false);
        m_directory.put(person(3, false));
        QCOMPARE(plan::again(situation(), change).prospect, Prospect::AlreadySo);
    }

    void switchesPasswordSignInWhereItDiffers()
    {
        QCOMPARE(plan::setPasswordSignIn(situation(), UserId { 3 }, true).prospect, Prospect::WillChange);
        QCOMPARE(plan::setPasswordSignIn(situation(), UserId { 3 }, false).prospect, Prospect::AlreadySo);
        QCOMPARE(plan::setPasswordSignIn(situation(), UserId { 9 }, true).refusal, Refusal::Gone);
    }

    void switchesOnlyMemberPermissionsThatAreCarried()
    {
        m_directory.put(member(83, 3));
        const auto switched = [this](qint64 id, MemberPermission permission, bool allowed) {
            return plan::setMemberPermission(situation(), MemberId { id }, permission, allowed);
        };
        const auto change = switched(83, MemberPermission::Link, false);
        QCOMPARE(change.prospect, Prospect::WillChange);
        QCOMPARE(change.member->id, MemberId { 83 });
        QCOMPARE(change.before->id, UserId { 3 });
        QCOMPARE(switched(83, MemberPermission::Link, true).prospect, Prospect::AlreadySo);
        QCOMPARE(switched(83, MemberPermission::Card, true).refusal, Refusal::NotOffered);
        QCOMPARE(switched(84, MemberPermission::Link, true).refusal, Refusal::Gone);
    }

    void addsAndDeletesMembersLikePeople()
    {
        QCOMPARE(plan::addMember(situation(), { .email = u"P3@Example.com"_s }).refusal, Refusal::AlreadyAUser);
        QCOMPARE(plan::addMember(situation(), { .email = u"new@example.com"_s }).prospect, Prospect::WillChange);
        for (const qint64 id : { 1, 2, 3 })
            m_directory.put(member(80 + id, id));
        QCOMPARE(plan::deleteMember(situation(), MemberId { 81 }).refusal, Refusal::Yourself);
        QCOMPARE(plan::deleteMember(situation(), MemberId { 82 }).refusal, Refusal::Owner);
        QCOMPARE(plan::deleteMember(situation(), MemberId { 83 }).prospect, Prospect::WillChange);
        QCOMPARE(plan::deleteMember(situation(), MemberId { 84 }).refusal, Refusal::Gone);
    }

    void changesOnlyWhatDiffersOfARight()
    {
        putRights();
        const QDateTime until(QDate(2031, 3, 4), QTime(22, 59, 59), Qt::UTC);
        const auto change
            = plan::changeAccessRight(situation(), AccessRightId { 11 }, { u"door"_s, { { .until = until } } });
        QCOMPARE(change.prospect, Prospect::WillChange);
        QCOMPARE(change.before->id, UserId { 3 });
        QCOMPARE(change.wish, Wish(ChangeAccessRight { { .dates = { { .until = until } } } }));
        auto dated = right(11, assigneeOf(UserId { 3 }), scopeOf(GroupId { 5 }), u"door"_s);
        dated.validUntil = until;
        m_directory.put(dated);
        QCOMPARE(plan::again(situation(), change).prospect, Prospect::AlreadySo);
        const auto inBerlin = until.addMSecs(400).toOffsetFromUtc(3600);
        QCOMPARE(
            plan::changeAccessRight(situation(), AccessRightId { 11 }, { .dates = { { .until = inBerlin } } }).prospect,
            Prospect::AlreadySo);
    }

    void givesDatesOnlyToAGroupsRight()
    {
        putRights();
        const auto now = QDateTime::currentDateTimeUtc();
        const auto dated
            = plan::changeAccessRight(situation(), AccessRightId { 14 }, { .dates = { { .until = now } } });
        QCOMPARE(dated.refusal, Refusal::NotOffered);
        const auto timeless = plan::changeAccessRight(situation(), AccessRightId { 14 }, { u"door"_s, { {} } });
        QCOMPARE(timeless.wish, Wish(ChangeAccessRight { { .roleId = u"door"_s } }));
        QCOMPARE(timeless.prospect, Prospect::WillChange);
    }

    void endsARightWithTheDayWhereItIs()
    {
        putRights();
        m_directory.put(Place { .id = PlaceId { 8 }, .name = u"Montréal"_s, .timeZone = u"America/Toronto"_s });
        m_directory.put(Group { .id = GroupId { 5 }, .name = u"Lab"_s, .place = PlaceId { 8 } });
        auto begun = right(11, assigneeOf(UserId { 3 }), scopeOf(GroupId { 5 }), u"door"_s);
        begun.validFrom = QDateTime(QDate(2025, 1, 1), {}, Qt::UTC);
        m_directory.put(begun);
        const auto change = plan::setUntil(situation(), AccessRightId { 11 }, { 2031, 3, 31 });
        const QDateTime until(QDate(2031, 4, 1), QTime(3, 59, 59), Qt::UTC);
        QCOMPARE(change.wish, Wish(ChangeAccessRight { { .dates = { { begun.validFrom, until } } } }));
        QCOMPARE(change.prospect, Prospect::WillChange);
        QCOMPARE(plan::setUntil(situation(), AccessRightId { 11 }, {}).prospect, Prospect::AlreadySo);
        QCOMPARE(plan::setUntil(situation(), AccessRightId { 14 }, { 2031, 3, 31 }).refusal, Refusal::NotOffered);
        QCOMPARE(plan::setUntil(situation(), AccessRightId { 99 }, { 2031, 3, 31 }).refusal, Refusal::Gone);
    }

    void takesNoRightAwayThatMayNotBeGivenAgain()
    {
        putRights();
        const auto held = right(11, assigneeOf(UserId { 3 }), scopeOf(GroupId { 5 }), u"door"_s);
        const auto again = [&](const QString &role) {
            const GiveAccessRight give { { .assignee = held.assignee, .scope = held.scope, .roleId = role } };
            const ChangeSet set { { { .wish = RemoveAccessRight {}, .right = held },
                                    { .wish = give, .right = held, .waitsFor = 0 } } };
            return plan::again(situation(), set);
        };
        QCOMPARE(again(u"door"_s).changes.at(0).prospect, Prospect::WillChange);
        QCOMPARE(again(u"door"_s).changes.at(1).prospect, Prospect::WillChange);
        m_account.rolesKnown = true;
        m_account.permissions = { u"users_write"_s, u"role_assignments_write"_s };
        QCOMPARE(again(u"all"_s).changes.at(0).refusal, Refusal::AboveYourself);
        QCOMPARE(again(u"all"_s).changes.at(1).refusal, Refusal::AboveYourself);
    }

    void triesNothingBehindWhatIsRefused()
    {
        const Change adding { .wish = AddUser { { .email = u"p3@example.com"_s } } };
        const GiveAccessRight give { { .scope = scopeOf(GroupId { 5 }), .roleId = u"door"_s } };
        const auto set = plan::again(situation(), ChangeSet { { adding, { .wish = give, .waitsFor = 0 } } });
        QCOMPARE(set.changes.at(0).refusal, Refusal::AlreadyAUser);
        QCOMPARE(set.changes.at(1).refusal, Refusal::StepBefore);
    }

    void leavesFieldsAloneThatHoldMoreThanAText()
    {
        auto somebody = person(3, true);
        somebody.metadata = { { u"desk"_s, QJsonObject { { u"floor"_s, 4 } } }, { u"team"_s, u"A"_s } };
        m_directory.put(somebody);
        QCOMPARE(plan::setMetadata(situation(), UserId { 3 }, u"desk"_s, u"12"_s).refusal, Refusal::NotOffered);
        QCOMPARE(plan::setMetadata(situation(), UserId { 3 }, u"team"_s, u"B"_s).prospect, Prospect::WillChange);
        QCOMPARE(plan::setMetadata(situation(), UserId { 3 }, u"team"_s, u"A"_s).prospect, Prospect::AlreadySo);
    }

    void guardsTheOperatorsOwnRightForTheOrganization()
    {
        putRights();
        QCOMPARE(removed(12).refusal, Refusal::Yourself);
        QCOMPARE(changed(12, u"door"_s).refusal, Refusal::Yourself);
        QCOMPARE(changed(12, u"nobody listed this"_s).refusal, Refusal::Yourself);
        QCOMPARE(changed(12, u"all"_s).prospect, Prospect::WillChange);
        m_directory.put(right(15, assigneeOf(UserId { 1 }), scopeOf(GroupId { 5 }), u"door"_s));
        QCOMPARE(removed(15).prospect, Prospect::WillChange);
    }

    void leavesTheOwnerTheirRightForTheOrganization()
    {
        putRights();
        m_directory.put(right(16, assigneeOf(UserId { 2 }), scopeOf(OrganizationId { 7 }), u"people"_s));
        QCOMPARE(removed(16).refusal, Refusal::Owner);
        QCOMPARE(changed(16, u"door"_s).refusal, Refusal::Owner);
        QCOMPARE(changed(16, u"all"_s).prospect, Prospect::WillChange);
        m_directory.put(right(17, assigneeOf(UserId { 2 }), scopeOf(GroupId { 5 }), u"door"_s));
        QCOMPARE(removed(17).prospect, Prospect::WillChange);
    }

    void refusesRolesThatMayMoreThanTheOperator()
    {
        putRights();
        m_account.rolesKnown = true;
        m_account.permissions = { u"users_write"_s, u"role_assignments_write"_s };
        QCOMPARE(removed(13).refusal, Refusal::AboveYourself);
        QCOMPARE(changed(13, u"people"_s).refusal, Refusal::AboveYourself);
        QCOMPARE(changed(14, u"all"_s).refusal, Refusal::AboveYourself);
        QCOMPARE(removed(14).prospect, Prospect::WillChange);
        QCOMPARE(changed(14, u"nobody listed this"_s).prospect, Prospect::WillChange);
        m_account.permissions.insert(u"places_write"_s);
        QCOMPARE(removed(13).prospect, Prospect::WillChange);
    }

    void asksForThePermissionOfWhatIsWritten()
    {
        putRights();
        m_directory.put(member(83, 3));
        m_directory.put(member(84, 4));
        m_account.rolesKnown = true;
        m_account.permissions = { u"users_write"_s };
        QCOMPARE(removed(11).refusal, Refusal::NoPermission);
        QCOMPARE(changed(11, u"all"_s).refusal, Refusal::NoPermission);
        QCOMPARE(plan::deleteMember(situation(), MemberId { 84 }).refusal, Refusal::None);
        QCOMPARE(plan::deleteMember(situation(), MemberId { 83 }).refusal, Refusal::AboveYourself);
        m_account.permissions = { u"role_assignments_write"_s };
        QCOMPARE(removed(11).refusal, Refusal::None);
        QCOMPARE(plan::deleteMember(situation(), MemberId { 84 }).refusal, Refusal::NoPermission);
        QCOMPARE(plan::addMember(situation(), { .email = u"new@example.com"_s }).refusal, Refusal::NoPermission);
        m_account.permissions = {};
        m_account.permissionsElsewhere = { u"role_assignments_write"_s }; // in some place: the server knows for whom
        QCOMPARE(removed(11).refusal, Refusal::None);
    }

    void asksTheServerAgainAboutRightsAndMembersThatHaveGone()
    {
        putRights();
        m_directory.put(member(83, 3));
        const auto removal = removed(11);
        const auto deletion = plan::deleteMember(situation(), MemberId { 83 });
        m_directory.remove(AccessRightId { 11 });
        m_directory.remove(MemberId { 83 });
        QCOMPARE(removed(11).refusal, Refusal::Gone);
        QCOMPARE(plan::again(situation(), removal).prospect, Prospect::WillChange);
        QCOMPARE(plan::again(situation(), deletion).prospect, Prospect::WillChange);
        QCOMPARE(plan::again(situation(), { .wish = RemoveAccessRight {} }).refusal, Refusal::Gone);
    }

    void leadsRightsAndSwitchesBackToWhatTheyWere()
    {
        auto was = right(11, assigneeOf(TeamId { 6 }), scopeOf(GroupId { 5 }), u"door"_s);
        was.validUntil = QDateTime(QDate(2030, 1, 1), {}, Qt::UTC);
        auto is = was;
        is.validUntil = {};
        const ChangeReport report {
            { { .change = { .wish = ChangeAccessRight { { .dates = { {} } } }, .right = was },
                .kind = Outcome::Done,
                .rightAfter = is },
              { .change = { .wish = SetMemberPermission { MemberPermission::Link, false }, .member = member(83, 3) },
                .kind = Outcome::Done,
                .memberAfter = member(83, 3) },
              { .change = { .wish = SetPasswordSignIn { true }, .before = person(3, true) },
                .kind = Outcome::Done,
                .after = person(3, true) },
              { .change = { .wish = RemoveAccessRight {}, .right = was }, .kind = Outcome::Done },
              { .change = { .wish = DeleteMember {}, .member = member(83, 3) }, .kind = Outcome::NotDone },
              { .change = { .wish = ChangeAccessRight {}, .right = was }, .kind = Outcome::NotTaken } }
        };
        const auto undo = report.undo();
        QCOMPARE(undo.changes.size(), 4); // the last first
        QCOMPARE(
            undo.changes.at(0).wish,
            Wish(GiveAccessRight {
                { .assignee = was.assignee, .scope = was.scope, .roleId = was.roleId, .until = was.validUntil } }));
        QCOMPARE(undo.changes.at(1).wish, Wish(SetPasswordSignIn { false }));
        QCOMPARE(undo.changes.at(2).wish, Wish(SetMemberPermission { MemberPermission::Link, true }));
        QCOMPARE(undo.changes.at(3).wish, Wish(ChangeAccessRight { { .dates = { { .until = was.validUntil } } } }));
        QCOMPARE(undo.changes.at(3).right, is);
        const auto retry = report.retry();
        QCOMPARE(retry.changes.size(), 2);
        QCOMPARE(retry.changes.at(0).member, member(83, 3));
        QCOMPARE(retry.changes.at(1).right, was);
    }

    void undoesOnlyWhatCanBeUndone()
    {
        const Change suspend { .wish = SetAccess { false }, .before = person(3, true) };
        const Change rename { .wish = SetName { u"New"_s }, .before = person(3, true) };
        const Change erase { .wish = DeleteUser {}, .before = person(4, false) };
        const ChangeReport report { { { .change = suspend, .kind = Outcome::Done, .after = person(3, false) },
                                      { .change = rename, .kind = Outcome::NotDone },
                                      { .change = erase, .kind = Outcome::Done } } };
        const auto undo = report.undo();
        QCOMPARE(undo.changes.size(), 1);
        QCOMPARE(undo.changes.first().wish, Wish(SetAccess { true }));
        QCOMPARE(report.retry().changes.size(), 1);
        QVERIFY(!report.allDone());
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
