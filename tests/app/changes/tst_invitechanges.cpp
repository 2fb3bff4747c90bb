// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Inviting somebody against the simulator: one write, a person and a right, and what may become of both.
class TestInviteChanges final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangesFixture> m_kisi;

    [[nodiscard]] api::NewAccessRight right(int group = 0) const
    {
        return { .scope = scopeOf(m_kisi->records().groups.at(group).id), .roleId = u"group_basic"_s };
    }
    [[nodiscard]] api::NewInvite ann() const
    {
        return { .email = u"ann@example.com"_s, .name = u"Ann"_s, .right = right() };
    }
    [[nodiscard]] Change invite() const { return plan::inviteUser(m_kisi->situation(), ann()); }
    void apply(const ChangeSet &set, Manner manner = Manner::AtOnce)
    {
        m_kisi->apply(set, manner);
        QTRY_VERIFY(m_kisi->report);
    }
    [[nodiscard]] qint64 onServer() const { return m_kisi->kisi.simulator.userIdOf(ann().email); }
    [[nodiscard]] QList<AccessRight> rightsKnown() const
    {
        QList<AccessRight> rights;
        for (const auto position : m_kisi->records().rightsOf(assigneeOf(UserId { onServer() })))
            rights.append(m_kisi->records().rights.at(position));
        return rights;
    }
    [[nodiscard]] int sent(const QString &verb) const { return m_kisi->kisi.proxy->count(verb.toLatin1()); }
    template <typename T>
    void somebodyElse(const Request<T> &request)
    {
        bool isDone = false;
        const auto call = m_kisi->kisi.client->send<T>(request, Lane::Interactive,
                                                       [&](const Result<T> &answer) { isDone = bool(answer); });
        QTRY_VERIFY(isDone);
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangesFixture>();
        QTRY_VERIFY(m_kisi->isLoaded());
    }
    void cleanup() { m_kisi.reset(); }

    void makesThePersonAndTheirRightByOneWrite_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::newRow("at once") << Manner::AtOnce;
        QTest::newRow("paced") << Manner::Paced;
    }
    void makesThePersonAndTheirRightByOneWrite()
    {
        QFETCH(const Manner, manner);
        const auto people = m_kisi->directory.size();
        apply({ { invite() } }, manner);
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(sent(u"POST"_s), 1);
        QCOMPARE(m_kisi->directory.size(), people + 1);
        QCOMPARE(m_kisi->outcome().after->id, UserId { onServer() });
        QCOMPARE(m_kisi->directory.findByEmail(ann().email)->user.name, u"Ann"_s);
        QCOMPARE(rightsKnown().size(), 1);
        QCOMPARE(rightsKnown().constFirst().id, m_kisi->outcome().rightAfter->id);
        QCOMPARE(rightsKnown().constFirst().scope, right().scope);
    }

    void leavesThePersonWhenItIsUndone()
    {
        apply({ { invite() } });
        apply(plan::again(m_kisi->situation(), m_kisi->report->undo()));
        QVERIFY(m_kisi->report->allDone());
        QCOMPARE(m_kisi->report->outcomes.size(), 1);
        QVERIFY(rightsKnown().isEmpty());
        QVERIFY(onServer() != 0);
        QCOMPARE(sent(u"DELETE"_s), 1);
    }

    void givesTheOtherRightsToWhoWasInvited_data() { makesThePersonAndTheirRightByOneWrite_data(); }
    void givesTheOtherRightsToWhoWasInvited()
    {
        QFETCH(const Manner, manner);
        auto second = plan::giveAccessRight(m_kisi->situation(), right(1));
        second.waitsFor = 0;
        apply({ { invite(), second } }, manner);
        QVERIFY(m_kisi->report->allDone());
        QCOMPARE(rightsKnown().size(), 2);
        QCOMPARE(sent(u"POST"_s), 2);
        apply(plan::again(m_kisi->situation(), m_kisi->report->undo()), manner);
        QVERIFY(m_kisi->report->allDone());
        QVERIFY(rightsKnown().isEmpty());
    }

    void givesTheOtherRightsThoughTheAnswerWasLost()
    {
        auto second = plan::giveAccessRight(m_kisi->situation(), right(1));
        second.waitsFor = 0;
        m_kisi->kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        apply({ { invite(), second } }, Manner::Paced);
        QVERIFY(m_kisi->report->allDone());
        QCOMPARE(rightsKnown().size(), 2);
        QCOMPARE(sent(u"POST"_s), 2);
    }

    void isNotSentForWhoBecameAUserMeanwhile()
    {
        const auto planned = invite();
        somebodyElse(api::createUser({ .email = ann().email, .name = u"Anna"_s }));
        auto second = plan::giveAccessRight(m_kisi->situation(), right(1));
        second.waitsFor = 0;
        apply({ { planned, second } });
        QCOMPARE(m_kisi->outcome().kind, Outcome::Refused);
        QCOMPARE(m_kisi->outcome().change.refusal, Refusal::AlreadyAUser);
        QCOMPARE(m_kisi->report->outcomes.at(1).change.refusal, Refusal::StepBefore);
        QCOMPARE(sent(u"POST"_s), 1); // the other one's
        QCOMPARE(m_kisi->directory.findByEmail(ann().email)->user.name, u"Anna"_s);
    }

    void isAlreadySoWhereSomebodyElseInvitedTheSame()
    {
        const auto planned = invite();
        somebodyElse(api::invite(ann()));
        auto second = plan::giveAccessRight(m_kisi->situation(), right(1));
        second.waitsFor = 0;
        apply({ { planned, second } });
        QCOMPARE(m_kisi->outcome().kind, Outcome::AlreadySo);
        QCOMPARE(m_kisi->report->outcomes.at(1).kind, Outcome::Done);
        QCOMPARE(rightsKnown().size(), 2);
    }

    void saysWhyItWasRefused()
    {
        m_kisi->kisi.simulator.answerNext(u"POST"_s, u"/invites"_s, 403);
        apply({ { invite() } });
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.kind, Error::Forbidden);
        const QJsonObject refusal { { u"email"_s, QJsonArray { u"is invalid"_s } } };
        m_kisi->kisi.simulator.answerNext(u"POST"_s, u"/invites"_s, 422, { { u"errors"_s, refusal } });
        apply(plan::again(m_kisi->situation(), m_kisi->report->retry()));
        QCOMPARE(m_kisi->outcome().error.kind, Error::Invalid);
        QVERIFY(m_kisi->outcome().error.fields.contains(u"email"_s));
        QCOMPARE(onServer(), 0);
        apply(plan::again(m_kisi->situation(), m_kisi->report->retry()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
    }

    void isNotDoneWhereThePersonIsThereWithoutTheRight()
    {
        const ChangeReport unknown { { { .change = invite(), .kind = Outcome::Unknown } } };
        m_kisi->kisi.simulator.addUser({ { u"email"_s, ann().email }, { u"name"_s, u"Ann"_s } });
        m_kisi->report.reset();
        m_kisi->changes.checkAgain(unknown, &m_kisi->context,
                                   [this](const ChangeReport &ended) { m_kisi->report = ended; });
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().after->id, UserId { onServer() });
        QVERIFY(!m_kisi->outcome().rightAfter);
        QCOMPARE(sent(u"POST"_s), 0);
    }

    void sendsNothingWithoutAConnection()
    {
        const auto planned = invite();
        m_kisi->kisi.proxy->setOffline(true);
        apply({ { planned } });
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QVERIFY(m_kisi->outcome().error.isOffline());
        m_kisi->kisi.proxy->setOffline(false);
        QCOMPARE(onServer(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInviteChanges)
#include "tst_invitechanges.moc"
