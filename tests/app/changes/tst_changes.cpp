// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changes.h"
#include "app/changes/heldback.h"
#include "app/changes/plan.h"
#include "tests/support/journalfixture.h"
#include "tests/support/kisifixture.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Writes against the simulator: what is sent, read, reported and undone, also when answers are lost.
class TestChanges final : public QObject {
    Q_OBJECT

    std::unique_ptr<KisiFixture> m_kisi;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<JournalFixture> m_journal;
    std::unique_ptr<Changes> m_changes;
    Account m_account;
    UserId m_somebody {};
    std::optional<ChangeReport> m_report;

    Situation situation() { return { *m_directory, m_account }; }
    void apply(const Change &change)
    {
        m_report.reset();
        m_changes->apply({ { change } }, Manner::AtOnce, this,
                         [this](const ChangeReport &report) { m_report = report; });
    }
    [[nodiscard]] bool serverSaysEnabled() const
    {
        return m_kisi->simulator.user(number(m_somebody)).value("access_enabled"_L1).toBool();
    }
    [[nodiscard]] QString path() const { return u"/users/%1"_s.arg(number(m_somebody)); }

private slots:
    void init()
    {
        m_report.reset();
        m_kisi = std::make_unique<KisiFixture>();
        m_journal = std::make_unique<JournalFixture>();
        m_directory = std::make_unique<Directory>(*m_kisi->client);
        m_changes = std::make_unique<Changes>(*m_kisi->client, *m_directory, m_journal->journal,
                                              Changes::Pauses { 30ms, 50ms });
        m_somebody = UserId { m_kisi->simulator.addUser({ { u"name"_s, u"Ann"_s },
                                                          { u"email"_s, u"ann.example@example.com"_s },
                                                          { u"access_enabled"_s, true },
                                                          { u"scim_access_enabled"_s, true } }) };
        m_directory->refresh();
        QTRY_VERIFY(!m_directory->isRefreshing()); // every part: the log is to hold nothing but changes
        m_kisi->simulator.clearLog();
    }
    void cleanup()
    {
        m_changes.reset();
        m_journal.reset();
        m_directory.reset();
        m_kisi.reset();
    }

    void suspendsReadsBackAndUndoes()
    {
        apply(plan::setAccess(situation(), m_somebody, false));
        QVERIFY(m_changes->isBusy(m_somebody));
        QTRY_VERIFY(m_report);
        QVERIFY(m_report->allDone());
        QVERIFY(!serverSaysEnabled());
        QCOMPARE(accessStatus(m_directory->find(m_somebody)->user), AccessStatus::Suspended);
        QCOMPARE(m_kisi->answered(u"GET"_s, path(), 200), 1);

        const auto undo = m_report->undo();
        QCOMPARE(undo.changes.size(), 1);
        apply(undo.changes.constFirst());
        QTRY_VERIFY(m_report);
        QVERIFY(serverSaysEnabled());
        QCOMPARE(accessStatus(m_directory->find(m_somebody)->user), AccessStatus::Active);
    }

    void sendsNothingForWhatIsSoOrRefused()
    {
        apply(plan::setAccess(situation(), m_somebody, true));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::AlreadySo);
        apply({ .wish = SetAccess { false },
                .before = m_directory->find(m_somebody)->user,
                .prospect = Prospect::Refused,
                .refusal = Refusal::Owner });
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::Refused);
        QVERIFY(m_kisi->simulator.log().isEmpty());
    }

    void undoForSomebodyDeletedMeanwhileSaysSo()
    {
        apply(plan::setAccess(situation(), m_somebody, false));
        QTRY_VERIFY(m_report);
        const auto undo = m_report->undo();
        m_kisi->simulator.removeUser(number(m_somebody));
        m_directory->remove(m_somebody);
        apply(plan::again(situation(), undo.changes.constFirst()));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.constFirst().kind, Outcome::NotDone);
        QCOMPARE(m_report->outcomes.constFirst().error.kind, Error::NotFound);
    }

    void sendsNothingMoreForAnAccountThatWasLeft()
    {
        const auto other = m_directory->at(m_directory->positionOf(m_somebody) == 0 ? 1 : 0).user.id;
        m_kisi->simulator.setLatency(100ms);
        m_changes->apply(
            { { plan::setAccess(situation(), m_somebody, false), plan::setName(situation(), other, u"N"_s) } },
            Manner::AtOnce, this, [this](const ChangeReport &report) { m_report = report; });
        m_report.reset();
        QTRY_COMPARE(m_kisi->proxy->count("PATCH"), 1);
        m_changes->abandon();
        QVERIFY(m_report);
        QVERIFY(!m_changes->isRunning());
        QCOMPARE(m_report->outcomes.at(0).kind, Outcome::Unknown);
        QCOMPARE(m_report->outcomes.at(1).kind, Outcome::NotDone);
        m_kisi->simulator.setLatency({});
        QTest::qWait(150);
        QCOMPARE(m_kisi->proxy->count("PATCH"), 1);
    }

    void doesNotTakeSomebodyUnreadableForNobody()
    {
        RawServer server;
        server.script = { Deed::answer(200, "[]"), Deed::close() }; // nobody there, then the lost answer
        server.otherwise = [](const Heard &) { return Deed::answer(200, R"([{"id":"broken"}])"); };
        Client client(m_kisi->network, server.url(), KisiFixture::timing());
        Directory directory(client);
        Changes changes(client, directory, m_journal->journal, { 5ms, 5ms });
        changes.apply({ { plan::addUser({ directory, m_account }, { .email = u"new@example.com"_s }) } },
                      Manner::AtOnce, this, [this](const ChangeReport &report) { m_report = report; });
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.constFirst().kind, Outcome::Unknown);
        QCOMPARE(server.count("POST"), 1);
    }

    void settlesALostAnswerByReading_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("applied, answer lost") << int(FaultProxy::LoseAnswer) << int(Outcome::Done) << false;
        QTest::newRow("never arrived") << int(FaultProxy::CloseBeforeForwarding) << int(Outcome::NotDone) << true;
        QTest::newRow("reset before it arrived")
            << int(FaultProxy::ResetBeforeForwarding) << int(Outcome::NotDone) << true;
    }
    void settlesALostAnswerByReading()
    {
        QFETCH(int, fault);
        m_kisi->proxy->next({ .verb = "PATCH" }, FaultProxy::Fault(fault));
        apply(plan::setAccess(situation(), m_somebody, false));
        QTRY_VERIFY(m_report);
        const auto &outcome = m_report->outcomes.first();
        QTEST(int(outcome.kind), "kind");
        QTEST(serverSaysEnabled(), "enabled");
        QCOMPARE(m_kisi->proxy->count("PATCH"), 1); // never sent again by itself
        QCOMPARE(m_directory->find(m_somebody)->user.accessEnabled, serverSaysEnabled());
        if (outcome.kind == Outcome::NotDone) {
            QCOMPARE(outcome.error.kind, Error::OutcomeUnknown);
            QCOMPARE(m_report->retry().changes.size(), 1);
            QCOMPARE(m_kisi->answered(u"GET"_s, path(), 200), 2); // read twice before it is called not done
        }
    }

    void saysUnknownWhenNothingCanBeReadAndChecksLater()
    {
        m_kisi->proxy->next({ .verb = "PATCH" }, FaultProxy::LoseAnswer);
        connect(m_kisi->client.get(), &Client::onlineChanged, this, [this](bool online) {
            if (!online)
                m_kisi->proxy->setOffline(true);
        });
        apply(plan::setAccess(situation(), m_somebody, false));
        QTRY_VERIFY_WITH_TIMEOUT(m_report, 20'000);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::Unknown);
        QVERIFY(m_report->retry().isEmpty()); // nothing to send again while nobody knows

        m_kisi->proxy->setOffline(false);
        std::optional<ChangeReport> checked;
        m_changes->checkAgain(*m_report, this, [&](const ChangeReport &report) { checked = report; });
        QTRY_VERIFY(checked);
        QCOMPARE(checked->outcomes.first().kind, Outcome::Done);
        QCOMPARE(m_kisi->proxy->count("PATCH"), 1);
    }

    void saysWhenKisiAcceptedAndChangedNothing()
    {
        m_kisi->simulator.answerNext(u"PATCH"_s, path(), 204);
        apply(plan::setAccess(situation(), m_somebody, false));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::NotTaken);
    }

    void reportsARefusalOfTheServer()
    {
        m_kisi->simulator.answerNext(u"PATCH"_s, path(), 403,
                                     { { u"error"_s, u"Access denied."_s }, { u"code"_s, u"afc496"_s } });
        apply(plan::setAccess(situation(), m_somebody, false));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::NotDone);
        QCOMPARE(m_report->outcomes.first().error.kind, Error::Forbidden);
        QVERIFY(serverSaysEnabled());
    }

    void addsOnceEvenWhenTheAnswerIsLost()
    {
        m_kisi->proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        apply(plan::addUser(situation(), { .email = u"new+1@example.com"_s, .kind = api::UserKind::Managed }));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::Done);
        QCOMPARE(m_kisi->proxy->count("POST"), 1);
        const auto *added = m_directory->findByEmail(u"new+1@example.com"_s);
        QVERIFY(added);
        QVERIFY(added->user.isManaged());
    }

    void neverTakesSomebodyWhoWasThereForTheOneItAdded()
    {
        const auto there
            = m_kisi->simulator.addUser({ { u"email"_s, u"there@example.com"_s } }); // the directory does not know
        m_kisi->proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        apply(plan::addUser(situation(), { .email = u"there@example.com"_s }));
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::Refused);
        QCOMPARE(m_report->outcomes.first().change.refusal, Refusal::AlreadyAUser);
        QCOMPARE(m_kisi->proxy->count("POST"), 0);
        QVERIFY(m_directory->find(UserId { there }));
    }

    void addsNobodyWhileItCannotLookFirst()
    {
        const auto change = plan::addUser(situation(), { .email = u"new@example.com"_s });
        m_kisi->proxy->setOffline(true);
        apply(change);
        QTRY_VERIFY(m_report);
        QCOMPARE(m_report->outcomes.first().kind, Outcome::NotDone);
        QCOMPARE(m_report->outcomes.first().error.kind, Error::Network);
        QCOMPARE(m_kisi->proxy->count("POST"), 0);
    }

    void reportsARefusedAddressAtItsField()
    {
        const QJsonObject refusal { { u"email"_s, QJsonArray { u"is invalid"_s } } };
        m_kisi->simulator.answerNext(u"POST"_s, u"/users"_s, 422, { { u"errors"_s, refusal } });
        apply(plan::addUser(situation(), { .email = u"odd@example.com"_s }));
        QTRY_VERIFY(m_report);
        const auto &error = m_report->outcomes.first().error;
        QCOMPARE(error.kind, Error::Invalid);
        QCOMPARE(error.fields.value(u"email"_s), QStringList { u"is invalid"_s });
    }

    void showsWhatWasAcceptedEvenWhenItCannotBeReadBack()
    {
        m_kisi->simulator.answerNext(u"GET"_s, path(), 503, {}, 3);
        apply(plan::setAccess(situation(), m_somebody, false));
        QTRY_VERIFY(m_report);
        QVERIFY(m_report->allDone());
        QCOMPARE(accessStatus(m_directory->find(m_somebody)->user), AccessStatus::Suspended);
        QCOMPARE(m_report->undo().changes.size(), 1);
    }

    void deletesAndForgets()
    {
        apply(plan::deleteUser(situation(), m_somebody));
        QTRY_VERIFY(m_report);
        QVERIFY(m_report->allDone());
        QVERIFY(m_kisi->simulator.user(number(m_somebody)).isEmpty());
        QVERIFY(!m_directory->find(m_somebody));
        QVERIFY(m_report->undo().isEmpty());
    }

    void takesSomebodyGoneAlreadyAsDeleted()
    {
        m_kisi->simulator.removeUser(number(m_somebody));
        apply(plan::deleteUser(situation(), m_somebody));
        QTRY_VERIFY(m_report);
        QVERIFY(m_report->allDone());
        QVERIFY(!m_directory->find(m_somebody));
    }

    void savesTenThousandCharactersOfNotes()
    {
        const QString notes = u"Ключ № 7 <b>not bold</b>\n"_s.repeated(400);
        apply(plan::setNotes(situation(), m_somebody, notes));
        QTRY_VERIFY(m_report);
        QVERIFY(m_report->allDone());
        QCOMPARE(m_directory->find(m_somebody)->user.notes, notes);
    }

    void runsToItsEndWhenTheAskerIsGone()
    {
        auto asker = std::make_unique<QObject>();
        bool wasCalled = false;
        QSignalSpy applied(m_changes.get(), &Changes::applied);
        m_changes->apply({ { plan::setAccess(situation(), m_somebody, false) } }, Manner::AtOnce, asker.get(),
                         [&](const ChangeReport &) { wasCalled = true; });
        asker.reset();
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(!wasCalled);
        QVERIFY(!serverSaysEnabled());
    }

    void writesForOnePersonOneAfterTheOther()
    {
        m_kisi->proxy->next({ .verb = "PATCH" }, FaultProxy::DelayAnswer, 200ms);
        int reports = 0;
        const auto before = m_directory->find(m_somebody)->user;
        for (const bool enabled : { false, true })
            m_changes->apply({ { { .wish = SetAccess { enabled }, .before = before } } }, Manner::AtOnce, this,
                             [&](const ChangeReport &) { ++reports; });
        QTRY_COMPARE(m_kisi->proxy->count("PATCH"), 1);
        QTest::qWait(50); // the second may not overtake while the first is unanswered
        QCOMPARE(m_kisi->proxy->count("PATCH"), 1);
        QTRY_COMPARE(reports, 2);
        QVERIFY(serverSaysEnabled());
    }

    void heldBackSetsCanBeCalledOffOrReleased()
    {
        HeldBack heldBack(10s);
        QSignalSpy released(&heldBack, &HeldBack::released);
        QSignalSpy cancelled(&heldBack, &HeldBack::cancelled);
        heldBack.hold({ { plan::deleteUser(situation(), m_somebody) } });
        QVERIFY(heldBack.isHolding());
        QCOMPARE(heldBack.remaining(), 10s);
        heldBack.cancel();
        QCOMPARE(cancelled.size(), 1);
        heldBack.hold({ { plan::deleteUser(situation(), m_somebody) } });
        heldBack.release();
        QCOMPARE(released.size(), 1);
        heldBack.release();
        QCOMPARE(released.size(), 1);
    }

    void heldBackSetsGoByThemselvesWhenTimeIsUp()
    {
        HeldBack heldBack(1s);
        QSignalSpy released(&heldBack, &HeldBack::released);
        heldBack.hold({ { plan::deleteUser(situation(), m_somebody) } });
        QTRY_COMPARE(released.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
