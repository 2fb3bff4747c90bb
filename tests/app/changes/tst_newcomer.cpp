// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/newcomer.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;

//! How somebody new is made: created, or invited by whom the organization lets create nobody.
class TestNewcomer final : public QObject {
    Q_OBJECT

    QNetworkAccessManager m_network;
    Client m_client { m_network, QUrl(u"http://127.0.0.1:1"_s) };
    Directory m_directory { m_client };
    Account m_account;

    static constexpr GroupId mine { 5 }; // which the operator manages
    static constexpr GroupId other { 6 };

    static api::NewAccessRight doors(const Scope &scope) { return { .scope = scope, .roleId = u"door"_s }; }
    static api::NewUser ann() { return { .email = u"ann@example.com"_s, .name = u"Ann"_s }; }
    Situation situation() { return { m_directory, m_account }; }
    QList<Change> planned(const QList<api::NewAccessRight> &rights, const api::NewUser &user = ann())
    {
        ChangeSet set;
        const int appended = plan::appendNewcomer(set, situation(), user, rights);
        [&] { QCOMPARE(appended, int(set.changes.size())); }();
        return set.changes;
    }

private slots:
    void init()
    {
        const QSet<QString> manages { u"role_assignments_write"_s, u"invites_write"_s };
        m_directory.clear();
        m_directory.put(User { .id = UserId { 1 }, .email = u"me@example.com"_s });
        m_directory.put(Group { .id = mine, .name = u"Lab"_s });
        m_directory.put(Group { .id = other, .name = u"Office"_s });
        m_directory.put(Role { .id = u"door"_s, .appliesTo = ScopeType::Group });
        m_directory.put(Role { .id = u"manager"_s, .appliesTo = ScopeType::Group, .permissions = manages });
        m_directory.put(AccessRight { .id = AccessRightId { 11 },
                                      .roleId = u"manager"_s,
                                      .assignee = assigneeOf(UserId { 1 }),
                                      .scope = scopeOf(mine) });
        m_directory.settleRights();
        m_account = { .rolesKnown = true, .permissionsElsewhere = manages };
        m_account.user.id = UserId { 1 };
    }

    void isCreatedByWhoMayCreateUsers()
    {
        m_account.permissions = { u"users_write"_s };
        const auto changes = planned({ doors(scopeOf(mine)) });
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).wish, Wish(AddUser { ann() }));
        QCOMPARE(changes.at(1).waitsFor, 0);
    }

    void isInvitedByWhoMayOnlyInvite()
    {
        const auto right = doors(scopeOf(mine));
        const auto changes = planned({ right });
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).wish, Wish(InviteUser { { ann().email, ann().name, right } }));
        QCOMPARE(changes.at(0).prospect, Prospect::WillChange);
        QCOMPARE(changes.at(0).right->assigneeName, u"Ann"_s);
        QCOMPARE(changes.at(0).right->scopeName, u"Lab"_s);
    }

    void isInvitedToTheFirstRightThatMayBeAndGetsTheOthersBehindIt()
    {
        const auto changes = planned({ doors(scopeOf(other)), doors(scopeOf(mine)) });
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).wish, Wish(InviteUser { { ann().email, ann().name, doors(scopeOf(mine)) } }));
        QVERIFY(std::holds_alternative<GiveAccessRight>(changes.at(1).wish));
        QCOMPARE(changes.at(1).right->scope, scopeOf(other));
        QCOMPARE(changes.at(1).waitsFor, 0);
        QCOMPARE(changes.at(1).right->assigneeName, u"Ann"_s);
        const auto again = plan::again(situation(), ChangeSet { changes });
        QCOMPARE(again.changes, changes);
    }

    void isNotInvitedWhereSomebodyElseManages()
    {
        const auto changes = planned({ doors(scopeOf(other)) });
        QVERIFY(std::holds_alternative<AddUser>(changes.at(0).wish));
        QCOMPARE(changes.at(0).refusal, Refusal::NoPermission);
        const auto direct = plan::inviteUser(situation(), { .email = ann().email, .right = doors(scopeOf(other)) });
        QCOMPARE(direct.refusal, Refusal::NoPermission);
    }

    void isNotInvitedToTheOrganization()
    {
        m_account.permissions = { u"invites_write"_s };
        const auto right = doors(scopeOf(OrganizationId { 7 }));
        QVERIFY(std::holds_alternative<AddUser>(planned({ right }).at(0).wish));
        QCOMPARE(plan::inviteUser(situation(), { .email = ann().email, .right = right }).refusal, Refusal::NotOffered);
    }

    void isNotInvitedWithWhatNoInviteCarries()
    {
        auto noted = ann();
        noted.notes = u"Second floor"_s;
        auto managed = ann();
        managed.kind = api::UserKind::Managed;
        for (const auto &user : { noted, managed })
            QCOMPARE(planned({ doors(scopeOf(mine)) }, user).at(0).refusal, Refusal::NoPermission);
    }

    void isNotInvitedToMoreThanTheOperatorMay()
    {
        m_directory.put(Role { .id = u"chief"_s, .appliesTo = ScopeType::Group, .permissions = { u"places_write"_s } });
        const auto changes = planned({ { .scope = scopeOf(mine), .roleId = u"chief"_s } });
        QVERIFY(std::holds_alternative<InviteUser>(changes.at(0).wish));
        QCOMPARE(changes.at(0).refusal, Refusal::AboveYourself);
    }

    void getsOnlyTheRightsWhereTheyAreAUserAlready()
    {
        m_directory.put(User { .id = UserId { 3 }, .name = u"Ann"_s, .email = ann().email });
        const auto changes = planned({ doors(scopeOf(mine)) });
        QCOMPARE(changes.size(), 1);
        QVERIFY(std::holds_alternative<GiveAccessRight>(changes.at(0).wish));
        const auto direct = plan::inviteUser(situation(), { .email = ann().email, .right = doors(scopeOf(mine)) });
        QCOMPARE(direct.refusal, Refusal::AlreadyAUser);
    }

    void losesOnlyTheRightWhenTheInviteIsTakenBack()
    {
        const auto invite = planned({ doors(scopeOf(mine)) }).at(0);
        auto made = *invite.right;
        made.id = AccessRightId { 12 };
        made.assignee = assigneeOf(UserId { 9 });
        const ChangeReport report { { { .change = invite, .kind = Outcome::Done, .rightAfter = made } } };
        const auto undo = report.undo();
        QCOMPARE(undo.changes.size(), 1);
        QCOMPARE(undo.changes.at(0).wish, Wish(RemoveAccessRight {}));
        QCOMPARE(undo.changes.at(0).right, made);
    }
};

QTEST_GUILESS_MAIN(TestNewcomer)
#include "tst_newcomer.moc"
