// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(simulator::PatchDates)

//! Changing and removing access rights against the simulator, also when answers are lost or dates ignored.
class TestRightChanges final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangesFixture> m_kisi;
    AccessRight m_right; // somebody's door access in a group

    void start(simulator::PatchDates dates = simulator::PatchDates::Accept)
    {
        m_kisi = std::make_unique<ChangesFixture>(simulator::Options { .patchDates = dates });
        QTRY_VERIFY(m_kisi->isLoaded());
        const auto &rights = m_kisi->records().rights;
        const auto found = std::find_if(rights.begin(), rights.end(), [](const AccessRight &right) {
            return right.hasDates() && right.assignee.type == AssigneeType::User && !right.validUntil.isValid()
                && right.roleId == u"group_basic";
        });
        QVERIFY(found != rights.end());
        m_right = *found;
        m_kisi->kisi.simulator.clearLog();
    }
    [[nodiscard]] static api::AccessRightChange managerUntil2031()
    {
        const QDateTime until(QDate(2031, 3, 4), QTime(22, 59, 59), Qt::UTC);
        return { .roleId = u"group_manager"_s, .dates = { { .until = until } } };
    }
    [[nodiscard]] Change change(const api::AccessRightChange &wished)
    {
        return plan::changeAccessRight(m_kisi->situation(), m_right.id, wished);
    }
    [[nodiscard]] Change removal() { return plan::removeAccessRight(m_kisi->situation(), m_right.id); }
    void apply(const Change &change)
    {
        m_kisi->apply({ { change } });
        QTRY_VERIFY(m_kisi->report);
    }
    [[nodiscard]] QJsonObject onServer() const { return m_kisi->kisi.simulator.roleAssignment(number(m_right.id)); }
    [[nodiscard]] const AccessRight *known() const { return m_kisi->records().rights.find(m_right.id); }
    [[nodiscard]] QString path() const { return u"/role_assignments/%1"_s.arg(number(m_right.id)); }
    void somebodyElseRemovesIt()
    {
        bool isDone = false;
        const auto call = m_kisi->kisi.client->send<Unit>(api::deleteAccessRight(m_right.id), Lane::Interactive,
                                                          [&](const Result<Unit> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(onServer().isEmpty());
    }

private slots:
    void init() { start(); }
    void cleanup() { m_kisi.reset(); }

    void changesRoleAndDatesReadsBackAndUndoes()
    {
        apply(change(managerUntil2031()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(onServer().value("role_id"_L1).toString(), u"group_manager"_s);
        QCOMPARE(known()->validUntil, managerUntil2031().dates->until);
        QCOMPARE(m_kisi->outcome().rightAfter->roleId, u"group_manager"_s);
        QCOMPARE(m_kisi->kisi.answered(u"GET"_s, path(), 200), 1);

        const auto undo = m_kisi->report->undo();
        QCOMPARE(undo.changes.size(), 1);
        apply(plan::again(m_kisi->situation(), undo.changes.constFirst()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(*known(), m_right);
        QVERIFY(onServer().value("valid_until"_L1).isNull());
    }

    void saysWhatBecameOfTheDates_data()
    {
        QTest::addColumn<simulator::PatchDates>("server");
        QTest::addColumn<Outcome::Kind>("kind");
        QTest::addColumn<QString>("role");
        QTest::newRow("taken") << simulator::PatchDates::Accept << Outcome::Done << u"group_manager"_s;
        QTest::newRow("ignored") << simulator::PatchDates::Ignore << Outcome::NotTaken << u"group_manager"_s;
        QTest::newRow("refused") << simulator::PatchDates::Refuse << Outcome::NotDone << u"group_basic"_s;
    }
    void saysWhatBecameOfTheDates()
    {
        QFETCH(simulator::PatchDates, server);
        start(server);
        apply(change(managerUntil2031()));
        QTEST(m_kisi->outcome().kind, "kind");
        QTEST(known()->roleId.text(), "role");
        QTEST(onServer().value("role_id"_L1).toString(), "role");
        QCOMPARE(known()->validUntil.isValid(), m_kisi->outcome().kind == Outcome::Done);
        if (server == simulator::PatchDates::Ignore) {
            QCOMPARE(m_kisi->outcome().rightAfter->roleId, u"group_manager"_s);
            QVERIFY(!m_kisi->outcome().rightAfter->validUntil.isValid());
            QVERIFY(m_kisi->report->undo().isEmpty());
        }
        if (server == simulator::PatchDates::Refuse)
            QCOMPARE(m_kisi->outcome().error.kind, Error::Invalid);
    }

    void givesARightAnewWhereItsDatesWereNotTaken_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::newRow("at once") << Manner::AtOnce;
        QTest::newRow("paced") << Manner::Paced;
    }
    void givesARightAnewWhereItsDatesWereNotTaken()
    {
        QFETCH(Manner, manner);
        start(simulator::PatchDates::Ignore);
        const auto wished = api::AccessRightChange { .dates = managerUntil2031().dates };
        apply(change(wished));
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotTaken);
        const auto holder = m_right.assignee;
        const auto before = m_kisi->records().rightsOf(holder).size();

        m_kisi->apply(plan::again(m_kisi->situation(), m_kisi->report->retry()), manner);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->outcomes.size(), 2);
        QVERIFY(m_kisi->report->allDone());
        QVERIFY(!known());
        QCOMPARE(m_kisi->records().rightsOf(holder).size(), before);
        const auto given = m_kisi->report->outcomes.constLast().rightAfter;
        QVERIFY(given);
        QCOMPARE(given->validUntil, wished.dates->until);
        QCOMPARE(given->roleId, m_right.roleId);

        m_kisi->apply(plan::again(m_kisi->situation(), m_kisi->report->undo()), manner);
        QTRY_VERIFY(m_kisi->report);
        QVERIFY(m_kisi->report->allDone());
        QCOMPARE(m_kisi->records().rightsOf(holder).size(), before);
        QVERIFY(!m_kisi->report->outcomes.constLast().rightAfter->validUntil.isValid()); // as it was at first
    }

    void sendsOnlyWhatDiffers()
    {
        start(simulator::PatchDates::Refuse);
        apply(change({ .roleId = u"group_manager"_s, .dates = { { m_right.validFrom, m_right.validUntil } } }));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(known()->roleId, u"group_manager"_s);
    }

    void comparesDatesToTheSecond()
    {
        const auto until = managerUntil2031().dates->until.addMSecs(734);
        apply(change({ .dates = { { .until = until } } }));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
    }

    void settlesALostAnswerByReading_data()
    {
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<bool>("isRemoval");
        QTest::addColumn<Outcome::Kind>("kind");
        QTest::newRow("changed") << FaultProxy::LoseAnswer << false << Outcome::Done;
        QTest::newRow("not changed") << FaultProxy::CloseBeforeForwarding << false << Outcome::NotDone;
        QTest::newRow("removed") << FaultProxy::LoseAnswer << true << Outcome::Done;
        QTest::newRow("not removed") << FaultProxy::ResetBeforeForwarding << true << Outcome::NotDone;
    }
    void settlesALostAnswerByReading()
    {
        QFETCH(FaultProxy::Fault, fault);
        QFETCH(bool, isRemoval);
        const QByteArray verb = isRemoval ? "DELETE" : "PATCH";
        m_kisi->kisi.proxy->next({ .verb = verb }, fault);
        apply(isRemoval ? removal() : change(managerUntil2031()));
        QTEST(m_kisi->outcome().kind, "kind");
        QCOMPARE(m_kisi->kisi.proxy->count(verb), 1); // never sent again by itself
        QCOMPARE(known() == nullptr, onServer().isEmpty());
        if (m_kisi->outcome().kind == Outcome::NotDone) {
            QCOMPARE(m_kisi->kisi.answered(u"GET"_s, path(), 200), 2); // read twice before it is called not done
            apply(plan::again(m_kisi->situation(), m_kisi->report->retry().changes.constFirst()));
            QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        }
    }

    void removesAndForgetsAndGivesItBackAsANewOne()
    {
        const auto holder = m_right.assignee;
        const auto before = m_kisi->records().rightsOf(holder).size();
        apply(removal());
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QVERIFY(onServer().isEmpty());
        QVERIFY(!known());
        QCOMPARE(m_kisi->records().rightsOf(holder).size(), before - 1);

        const auto undo = m_kisi->report->undo();
        QCOMPARE(undo.changes.size(), 1);
        apply(plan::again(m_kisi->situation(), undo.changes.constFirst()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        const auto given = m_kisi->outcome().rightAfter;
        QVERIFY(given);
        QVERIFY(given->id != m_right.id);
        QCOMPARE(given->assignee, m_right.assignee);
        QCOMPARE(given->scope, m_right.scope);
        QCOMPARE(given->roleId, m_right.roleId);
        QCOMPARE(given->validUntil, m_right.validUntil);
        QCOMPARE(m_kisi->records().rightsOf(holder).size(), before);
    }

    void takesARightGoneAlreadyAsRemoved()
    {
        somebodyElseRemovesIt();
        apply(removal());
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QVERIFY(!known());
    }

    void takesAMissingEndpointForNoRemoval()
    {
        m_kisi->kisi.simulator.answerNext(u"DELETE"_s, path(), 404, { { u"code"_s, u"000404"_s } });
        apply(removal());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.kind, Error::Gone);
        QVERIFY(known());
    }

    void saysWhenKisiAcceptedAndRemovedNothing()
    {
        m_kisi->kisi.simulator.answerNext(u"DELETE"_s, path(), 204);
        apply(removal());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotTaken);
        QCOMPARE(m_kisi->outcome().rightAfter->id, m_right.id);
        QVERIFY(known());
    }

    void forgetsARightThatIsGoneWhenReadBack()
    {
        const auto wished = change(managerUntil2031());
        somebodyElseRemovesIt();
        m_kisi->kisi.simulator.answerNext(u"PATCH"_s, path(), 204);
        apply(wished);
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotTaken);
        QVERIFY(!known());
    }

    void reportsARefusalOfTheServer_data()
    {
        QTest::addColumn<bool>("isRemoval");
        QTest::newRow("change") << false;
        QTest::newRow("removal") << true;
    }
    void reportsARefusalOfTheServer()
    {
        QFETCH(bool, isRemoval);
        m_kisi->kisi.simulator.answerNext(isRemoval ? u"DELETE"_s : u"PATCH"_s, path(), 403,
                                          { { u"error"_s, u"Access denied."_s }, { u"code"_s, u"afc496"_s } });
        apply(isRemoval ? removal() : change(managerUntil2031()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.kind, Error::Forbidden);
        QCOMPARE(*known(), m_right);
    }

    void writesForOneRightOneAfterTheOther()
    {
        auto &proxy = *m_kisi->kisi.proxy;
        proxy.next({ .verb = "PATCH" }, FaultProxy::DelayAnswer, 200ms);
        auto team = m_right; // held by nobody in particular: the right itself keeps them apart
        team.assignee = assigneeOf(TeamId { 7 });
        int reports = 0;
        for (const auto &role : { u"group_manager"_s, u"group_basic"_s })
            m_kisi->changes.apply({ { { .wish = ChangeAccessRight { { .roleId = role } }, .right = team } } },
                                  Manner::AtOnce, this, [&](const ChangeReport &) { ++reports; });
        QVERIFY(m_kisi->changes.isBusy(m_right.id));
        QVERIFY(!m_kisi->changes.isBusy(UserId { 7 }));
        QTRY_COMPARE(proxy.count("PATCH"), 1);
        QTest::qWait(50); // the second may not overtake while the first is unanswered
        QCOMPARE(proxy.count("PATCH"), 1);
        QTRY_COMPARE(reports, 2);
        QCOMPARE(known()->roleId, u"group_basic"_s);
        QVERIFY(!m_kisi->changes.isBusy(m_right.id));
    }

    void keepsWhoHoldsTheRightBusyToo()
    {
        auto change = removal();
        change.before.reset(); // the right alone says who
        m_kisi->apply({ { change } });
        QVERIFY(m_kisi->changes.isBusy(UserId { m_right.assignee.id }));
        QTRY_VERIFY(m_kisi->report);
        QVERIFY(!m_kisi->changes.isBusy(UserId { m_right.assignee.id }));
    }
};

QTEST_GUILESS_MAIN(TestRightChanges)
#include "tst_rightchanges.moc"
