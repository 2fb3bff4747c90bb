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
    Situation situation() { return { m_directory, m_account }; }

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

    void undoesOnlyWhatCanBeUndone()
    {
        const Change suspend { .wish = SetAccess { false }, .before = person(3, true) };
        const Change rename { .wish = SetName { u"New"_s }, .before = person(3, true) };
        const Change erase { .wish = DeleteUser {}, .before = person(4, false) };
        const ChangeReport report { { { .change = suspend, .kind = Outcome::Done, .after = person(3, false) },
                                      { .change = rename, .kind = Outcome::NotDone },
                                      { .change = erase, .kind = Outcome::Done } } };
        const auto undo = report.undo();
        QCOMPARE(undo.size(), 1);
        QCOMPARE(undo.first().wish, Wish(SetAccess { true }));
        QCOMPARE(report.retry().size(), 1);
        QVERIFY(!report.allDone());
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
