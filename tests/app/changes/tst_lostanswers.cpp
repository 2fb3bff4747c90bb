// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Whom and what a row is about; another one each time.
struct Target {
    ChangesFixture &kisi;
    UserId person {};
    QString address {}; // of nobody yet

    [[nodiscard]] Situation situation() const { return kisi.situation(); }
    [[nodiscard]] const User &user() const { return kisi.directory.find(person)->user; }
    [[nodiscard]] const Member &member() const { return *kisi.records().memberOf(person); }
    [[nodiscard]] AccessRightId right() const
    {
        const auto &rights = kisi.records().rights;
        return std::find_if(rights.begin(), rights.end(),
                            [](const AccessRight &right) {
                                return right.hasDates() && right.assignee.type == AssigneeType::User
                                    && right.roleId == u"group_basic";
                            })
            ->id;
    }
    [[nodiscard]] api::NewAccessRight newRight() const
    {
        return { .assignee = assigneeOf(person),
                 .scope = scopeOf(kisi.records().groups.at(0).id),
                 .roleId = u"group_basic"_s,
                 .until = QDateTime(QDate(2031, 5, 1), QTime(21, 59, 59), Qt::UTC) };
    }
};

//! One kind of write.
struct Case {
    const char *name;
    const char *verb;
    Change (*plan)(const Target &);
    int makes = 1; // of a creation: how many things there are more
};

const std::array cases {
    Case { "access", "PATCH", [](const Target &to) { return plan::setAccess(to.situation(), to.person, false); } },
    Case { "name", "PATCH", [](const Target &to) { return plan::setName(to.situation(), to.person, u"Other"_s); } },
    Case { "notes", "PATCH", [](const Target &to) { return plan::setNotes(to.situation(), to.person, u"Moved"_s); } },
    Case { "metadata", "PATCH",
           [](const Target &to) { return plan::setMetadata(to.situation(), to.person, u"desk"_s, u"3.14"_s); } },
    Case { "new user", "POST",
           [](const Target &to) { return plan::addUser(to.situation(), { .email = to.address }); } },
    Case { "deleted user", "DELETE", [](const Target &to) { return plan::deleteUser(to.situation(), to.person); } },
    Case { "password", "PATCH",
           [](const Target &to) {
               return plan::setPasswordSignIn(to.situation(), to.person, !to.user().passwordFlowEnabled);
           } },
    Case { "permission", "PATCH",
           [](const Target &to) {
               return plan::setMemberPermission(to.situation(), to.member().id, MemberPermission::Link,
                                                !*to.member().linkEnabled);
           } },
    Case { "new member", "POST",
           [](const Target &to) { return plan::addMember(to.situation(), { .email = to.address }); } },
    Case { "deleted member", "DELETE",
           [](const Target &to) { return plan::deleteMember(to.situation(), to.member().id); } },
    Case { "changed right", "PATCH",
           [](const Target &to) {
               return plan::changeAccessRight(to.situation(), to.right(), { .roleId = u"group_manager"_s });
           } },
    Case { "removed right", "DELETE",
           [](const Target &to) { return plan::removeAccessRight(to.situation(), to.right()); } },
    Case { "given right", "POST",
           [](const Target &to) { return plan::giveAccessRight(to.situation(), to.newRight()); } },
    Case { "invite", "POST",
           [](const Target &to) {
               auto right = to.newRight();
               right.assignee = {};
               return plan::inviteUser(to.situation(), { .email = to.address, .right = right });
           },
           2 },
};

//! Everything about people and rights that a write may touch, as the server has it.
QJsonObject truthOf(const simulator::Simulator &server)
{
    QJsonObject truth;
    const auto note = [&](const QString &kind, qint64 id, QJsonObject row) {
        row.remove("updated_at"_L1);
        truth.insert(kind % QString::number(id), row);
    };
    for (const auto id : server.userIds())
        note(u"user"_s, id, server.user(id));
    for (const auto id : server.roleAssignmentIds())
        note(u"right"_s, id, server.roleAssignment(id));
    return truth;
}

} // namespace

//! Each kind of write whose answer is lost, after the server applied it or before: one effect, and the right outcome.
class TestLostAnswers final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangesFixture> m_kisi;
    int m_turn = 0;

    //! Somebody nothing was done to so far, and who holds nothing that is given here.
    Target nextTarget()
    {
        auto people = m_kisi->suspendable();
        const auto holders = m_kisi->records().peopleOn(scopeOf(m_kisi->records().groups.at(0).id));
        people.removeIf([&](UserId id) { return holders.contains(id); });
        return { *m_kisi, people.at(m_turn % people.size()), u"new+%1@example.com"_s.arg(m_turn) };
    }
    [[nodiscard]] int sent(const char *verb) const { return m_kisi->kisi.proxy->count(verb); }

private slots:
    void initTestCase()
    {
        m_kisi = std::make_unique<ChangesFixture>(simulator::Options { .classicMembers = true }, 150);
        QTRY_VERIFY(m_kisi->isLoaded());
    }
    void cleanupTestCase() { m_kisi.reset(); }

    void hasOneEffectAndTheRightOutcome_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<Manner>("manner");
        for (int number = 0; number < int(cases.size()); ++number) {
            const auto *name = cases.at(size_t(number)).name;
            for (const auto manner : { Manner::AtOnce, Manner::Paced }) {
                const auto *how = manner == Manner::AtOnce ? "at once" : "paced";
                QTest::addRow("%s, %s, applied", name, how) << number << FaultProxy::LoseAnswer << manner;
                QTest::addRow("%s, %s, lost", name, how) << number << FaultProxy::CloseBeforeForwarding << manner;
            }
        }
    }
    void hasOneEffectAndTheRightOutcome()
    {
        QFETCH(int, number);
        QFETCH(FaultProxy::Fault, fault);
        QFETCH(Manner, manner);
        const auto &tested = cases.at(size_t(number));
        ++m_turn;
        const int sentBefore = sent(tested.verb);
        const auto before = truthOf(m_kisi->kisi.simulator);
        const auto change = tested.plan(nextTarget());
        QCOMPARE(change.prospect, Prospect::WillChange);
        m_kisi->kisi.proxy->next({ .verb = tested.verb }, fault);
        m_kisi->apply({ { change } }, manner);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->kisi.proxy->planned(), 0);
        QCOMPARE(sent(tested.verb), sentBefore + 1); // never sent again by itself
        const bool isApplied = fault == FaultProxy::LoseAnswer;
        QCOMPARE(m_kisi->outcome().kind, isApplied ? Outcome::Done : Outcome::NotDone);
        const auto after = truthOf(m_kisi->kisi.simulator);
        const bool showsOnUsersAndRights = !std::holds_alternative<SetMemberPermission>(change.wish);
        QCOMPARE(after != before, isApplied && showsOnUsersAndRights);
        if (tested.verb == "POST"_ba)
            QCOMPARE(after.size() - before.size(), isApplied ? tested.makes : 0);
        QCOMPARE(m_kisi->report->retry().changes.size(), isApplied ? 0 : 1);
        if (isApplied)
            return;

        m_kisi->apply(plan::again(m_kisi->situation(), m_kisi->report->retry()), manner);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(sent(tested.verb), sentBefore + 2);
    }
};

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
