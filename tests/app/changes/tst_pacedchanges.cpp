// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changesfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Many people at once: how a set goes on its way, and what keeps it from going on.
class TestPacedChanges final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangesFixture> m_kisi;
    QList<UserId> m_people; // who can be suspended

    ChangeSet suspension()
    {
        return plan::each(m_people, [this](UserId id) { return plan::setAccess(m_kisi->situation(), id, false); });
    }
    void apply(const ChangeSet &set) { m_kisi->apply(set, Manner::Paced); }
    [[nodiscard]] ChangeRun *run() const { return m_kisi->changes.paced(); }
    [[nodiscard]] int count(Outcome::Kind kind) const
    {
        return int(std::count_if(m_kisi->report->outcomes.begin(), m_kisi->report->outcomes.end(),
                                 [kind](const Outcome &outcome) { return outcome.kind == kind; }));
    }
    [[nodiscard]] bool isEnabled(UserId id) const
    {
        return m_kisi->kisi.simulator.user(number(id)).value("access_enabled"_L1).toBool();
    }
    [[nodiscard]] int enabled() const
    {
        return int(std::count_if(m_people.begin(), m_people.end(), [this](UserId id) { return isEnabled(id); }));
    }
    [[nodiscard]] int patches() const { return m_kisi->kisi.proxy->count("PATCH"); }
    [[nodiscard]] int listings() const
    {
        const auto log = m_kisi->kisi.simulator.log();
        return int(std::count_if(log.begin(), log.end(), [](const auto &entry) {
            return entry.verb == u"GET"_s && entry.path == u"/users"_s;
        }));
    }
    void begin(int users)
    {
        m_kisi = std::make_unique<ChangesFixture>(simulator::Options {}, users);
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->isLoaded(), 20'000);
        m_people = m_kisi->suspendable();
        m_kisi->kisi.simulator.clearLog();
    }

private slots:
    void init() { begin(30); }
    void cleanup() { m_kisi.reset(); }

    void suspendsEverybodyReadsInBlocksAndUndoesIt()
    {
        begin(150);
        QVERIFY(m_people.size() > 100);
        const auto wasEnabled = enabled();
        apply(suspension());
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 30'000);
        QCOMPARE(count(Outcome::Done), int(m_people.size()));
        QCOMPARE(enabled(), 0);
        QCOMPARE(patches(), int(m_people.size()));
        const int blocks = int((m_people.size() + 99) / 100);
        QCOMPARE(listings(), 2 * blocks); // before the first write of each and after its last, and nobody one by one
        for (const auto id : m_people)
            QVERIFY(!m_kisi->directory.find(id)->user.accessEnabled);

        const auto undo = m_kisi->report->undo();
        QCOMPARE(undo.undoes, m_kisi->report->set);
        apply(plan::again(m_kisi->situation(), undo));
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 30'000);
        QCOMPARE(enabled(), wasEnabled);
    }

    void leavesOutWhatIsSoOrHasChangedMeanwhile()
    {
        auto set = plan::each(
            m_people, [this](UserId id) { return plan::setNotes(m_kisi->situation(), id, u"Moved to floor 3"_s); });
        auto &server = m_kisi->kisi.simulator;
        server.setUser(number(m_people.at(0)), { { u"notes"_s, u"Moved to floor 3"_s } });
        server.setUser(number(m_people.at(1)), { { u"notes"_s, u"Somebody else wrote this"_s } });
        server.removeUser(number(m_people.at(2)));
        apply(set);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->outcomes.at(0).kind, Outcome::AlreadySo);
        QCOMPARE(m_kisi->report->outcomes.at(1).kind, Outcome::Refused);
        QCOMPARE(m_kisi->report->outcomes.at(1).change.refusal, Refusal::ChangedMeanwhile);
        QCOMPARE(m_kisi->report->outcomes.at(2).kind, Outcome::Refused);
        QCOMPARE(m_kisi->report->outcomes.at(2).change.refusal, Refusal::Gone);
        QCOMPARE(count(Outcome::Done), int(m_people.size()) - 3);
        QCOMPARE(server.user(number(m_people.at(1))).value("notes"_L1).toString(), u"Somebody else wrote this"_s);
    }

    void saysWhichRowsKisiAcceptedAndDidNotKeep()
    {
        const auto path = u"/users/%1"_s.arg(number(m_people.at(3)));
        m_kisi->kisi.simulator.answerNext(u"PATCH"_s, path, 204);
        apply(suspension());
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->outcomes.at(3).kind, Outcome::NotTaken);
        QCOMPARE(count(Outcome::NotTaken), 1);
        QVERIFY(isEnabled(m_people.at(3)));
    }

    void settlesLostAnswersByReadingAndGoesOn()
    {
        auto &proxy = *m_kisi->kisi.proxy;
        proxy.next({ .verb = "PATCH" }, FaultProxy::LoseAnswer);
        proxy.next({ .verb = "PATCH" }, FaultProxy::CloseBeforeForwarding);
        apply(suspension());
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
        QCOMPARE(patches(), int(m_people.size())); // none was sent twice
        QCOMPARE(count(Outcome::NotDone), 1);
        QCOMPARE(count(Outcome::Done), int(m_people.size()) - 1);
        QCOMPARE(enabled(), 1);
    }

    void failsOneRowForOneRefusalOnly()
    {
        const auto path = u"/users/%1"_s.arg(number(m_people.at(1)));
        m_kisi->kisi.simulator.answerNext(u"PATCH"_s, path, 403,
                                          { { u"error"_s, u"Access denied."_s }, { u"code"_s, u"afc496"_s } });
        apply(suspension());
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->outcomes.at(1).error.kind, Error::Forbidden);
        QCOMPARE(count(Outcome::Done), int(m_people.size()) - 1);
    }

    void pausesAfterTheRowOnTheWireAndGoesOn()
    {
        apply(suspension());
        QTRY_VERIFY(run() && run()->rows().progress().done + patches() > 2);
        run()->pause();
        QTRY_COMPARE(run()->pauseReason(), RunPause::ByOperator);
        const int sent = patches();
        QTest::qWait(100);
        QCOMPARE(patches(), sent);
        QVERIFY(sent < m_people.size());
        run()->resume();
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), int(m_people.size()));
        QCOMPARE(patches(), int(m_people.size()));
    }

    void stopsAfterTheRowOnTheWire()
    {
        apply(suspension());
        QTRY_VERIFY(patches() > 2);
        run()->stop();
        QTRY_VERIFY(m_kisi->report);
        const int done = count(Outcome::Done);
        QCOMPARE(done, patches());
        QCOMPARE(m_people.size() - enabled(), done);
        QCOMPARE(count(Outcome::NotDone), int(m_people.size()) - done);
        QCOMPARE(m_kisi->report->retry().changes.size(), m_people.size() - done);
    }

    void aStopLeavesWhatWasSoAndWhatWasRefusedAsPlanned()
    {
        const auto wasSo = m_people.takeLast();
        auto set = suspension();
        set.changes.append(plan::setAccess(m_kisi->situation(), wasSo, true));
        set.changes.append(plan::setAccess(m_kisi->situation(), m_kisi->account.user.id, false));
        apply(set);
        QTRY_VERIFY(patches() > 2);
        run()->stop();
        QTRY_VERIFY(m_kisi->report);
        QVERIFY(count(Outcome::NotDone) > 0);
        const auto &outcomes = m_kisi->report->outcomes;
        QCOMPARE(outcomes.at(outcomes.size() - 2).kind, Outcome::AlreadySo);
        QCOMPARE(outcomes.constLast().kind, Outcome::Refused);
        QCOMPARE(outcomes.constLast().change.refusal, Refusal::Yourself);
        QCOMPARE(m_kisi->report->retry().changes.size(), count(Outcome::NotDone));
    }

    void waitsForTheNetworkAndGoesOnByItself()
    {
        apply(suspension());
        QTRY_VERIFY(patches() > 2);
        m_kisi->kisi.proxy->setOffline(true);
        QTRY_COMPARE_WITH_TIMEOUT(run()->pauseReason(), RunPause::Offline, 20'000);
        m_kisi->kisi.proxy->setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
        QCOMPARE(count(Outcome::Done) + count(Outcome::NotDone), int(m_people.size()));
        QVERIFY(count(Outcome::NotDone) <= 1); // the one that was on the wire
        QCOMPARE(m_people.size() - enabled(), count(Outcome::Done));
    }

    void goesOnAfterAPauseInWhichTheNetworkCameAndWent()
    {
        apply(suspension());
        QTRY_VERIFY(patches() > 2);
        run()->pause();
        QTRY_COMPARE(run()->pauseReason(), RunPause::ByOperator);
        m_kisi->kisi.proxy->setOffline(true);
        run()->resume();
        QTRY_COMPARE_WITH_TIMEOUT(run()->pauseReason(), RunPause::Offline, 20'000);
        run()->pause();
        QCOMPARE(run()->pauseReason(), RunPause::ByOperator); // the operator's word, whatever the network does
        m_kisi->kisi.proxy->setOffline(false);
        run()->resume();
        QTRY_VERIFY_WITH_TIMEOUT(m_kisi->report, 20'000);
        QCOMPARE(count(Outcome::Done), int(m_people.size()));
        QCOMPARE(patches(), int(m_people.size()));
    }

    void waitsForTheSamePersonToSignInAgain()
    {
        const Author maren { .organization = u"marlow"_s, .person = UserId { 1 } };
        m_kisi->changes.setAuthor(maren);
        apply(suspension());
        QTRY_VERIFY(patches() > 2);
        m_kisi->kisi.client->setSecret(Secret(QByteArray("no longer valid")));
        QTRY_COMPARE(run()->pauseReason(), RunPause::SignedOut);
        const int sent = patches();
        m_kisi->kisi.signIn();
        m_kisi->changes.setAuthor({ .organization = u"marlow"_s, .person = UserId { 2 } }); // somebody else
        QTest::qWait(100);
        QCOMPARE(patches(), sent);
        m_kisi->changes.setAuthor(maren);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), int(m_people.size()));
        QCOMPARE(enabled(), 0);
    }

    void letsAClickPassAndTakesItsWord()
    {
        apply(suspension());
        QTRY_VERIFY(patches() > 2);
        const auto last = m_people.constLast();
        std::optional<ChangeReport> clicked;
        m_kisi->changes.apply({ { plan::setNotes(m_kisi->situation(), last, u"Called"_s) } }, Manner::AtOnce, this,
                              [&](const ChangeReport &report) { clicked = report; });
        QTRY_VERIFY(clicked);
        QVERIFY(!m_kisi->report); // the set is still on its way
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), int(m_people.size())); // other matters do not keep anybody in
    }

    void doesNotOverwriteWhatSomebodyClickedMeanwhile()
    {
        auto set
            = plan::each(m_people, [this](UserId id) { return plan::setNotes(m_kisi->situation(), id, u"Moved"_s); });
        apply(set);
        QTRY_VERIFY(patches() > 2);
        const auto last = m_people.constLast();
        m_kisi->changes.apply({ { plan::setNotes(m_kisi->situation(), last, u"Mine"_s) } }, Manner::AtOnce, this,
                              [](const ChangeReport &) {});
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->outcomes.constLast().change.refusal, Refusal::ChangedMeanwhile);
        QCOMPARE(m_kisi->kisi.simulator.user(number(last)).value("notes"_L1).toString(), u"Mine"_s);
    }

    void sendsOneSetAfterAnother()
    {
        auto first = suspension();
        auto second = first;
        first.changes.resize(5);
        second.changes = second.changes.mid(5);
        QList<int> ended;
        m_kisi->changes.apply(first, Manner::Paced, this, [&](const ChangeReport &) { ended.append(1); });
        m_kisi->changes.apply(second, Manner::Paced, this, [&](const ChangeReport &) { ended.append(2); });
        QCOMPARE(m_kisi->changes.pacedWaiting(), 1);
        QTRY_COMPARE(ended, (QList<int> { 1, 2 }));
        QCOMPARE(enabled(), 0);
    }

    void keepsSomebodyBusyForWhicheverOfTheirRowsIsOnItsWay()
    {
        const auto person = m_people.at(0);
        auto &proxy = *m_kisi->kisi.proxy;
        proxy.next({ .verb = "PATCH" }, FaultProxy::DelayAnswer, 400ms);
        proxy.next({ .verb = "PATCH" }, FaultProxy::DelayAnswer, 400ms);
        apply({ { plan::setNotes(m_kisi->situation(), person, u"First"_s),
                  plan::setAccess(m_kisi->situation(), person, false) } });
        QTRY_COMPARE(patches(), 1);
        QVERIFY(m_kisi->changes.isBusy(person));
        QVERIFY(!m_kisi->changes.accessOnItsWay(person));
        QTRY_COMPARE(patches(), 2);
        QVERIFY(m_kisi->changes.isBusy(person));
        QCOMPARE(m_kisi->changes.accessOnItsWay(person), std::optional(false));
        QTRY_VERIFY(m_kisi->report);
    }

    void sharesAccessOnceEvenWhenTheAnswerIsLost()
    {
        const auto group = m_kisi->records().groups.at(0).id;
        m_people.removeIf([&](UserId id) { return m_kisi->records().peopleOn(scopeOf(group)).contains(id); });
        const auto set = plan::each(m_people.mid(0, 6), [&](UserId id) {
            return plan::giveAccessRight(m_kisi->situation(),
                                         { .assignee = assigneeOf(id),
                                           .scope = scopeOf(group),
                                           .roleId = u"group_basic"_s,
                                           .until = QDateTime(QDate(2031, 5, 1), QTime(21, 59, 59), Qt::UTC) });
        });
        m_kisi->kisi.proxy->next({ .verb = "POST" }, FaultProxy::LoseAnswer);
        const auto before = m_kisi->records().rightsOn(scopeOf(group)).size();
        apply(set);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), 6);
        QCOMPARE(m_kisi->kisi.proxy->count("POST"), 6);
        QCOMPARE(m_kisi->records().rightsOn(scopeOf(group)).size(), before + 6);

        apply(plan::again(m_kisi->situation(), m_kisi->report->undo()));
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), 6);
        QCOMPARE(m_kisi->records().rightsOn(scopeOf(group)).size(), before);
    }

    void givesNoRightThatSomebodyGaveAMomentBefore()
    {
        const auto group = m_kisi->records().groups.at(0).id;
        m_people.removeIf([&](UserId id) { return m_kisi->records().peopleOn(scopeOf(group)).contains(id); });
        const api::NewAccessRight wished { .assignee = assigneeOf(m_people.at(0)),
                                           .scope = scopeOf(group),
                                           .roleId = u"group_basic"_s,
                                           .until = QDateTime(QDate(2031, 5, 1), QTime(21, 59, 59), Qt::UTC) };
        const auto set = ChangeSet { { plan::giveAccessRight(m_kisi->situation(), wished) } };
        const auto other = m_kisi->kisi.client->send<AccessRight>(api::createAccessRight(wished), Lane::Interactive,
                                                                  [](const Result<AccessRight> &) {});
        QTRY_COMPARE(m_kisi->kisi.answered(u"POST"_s, u"/role_assignments"_s, 200), 1);
        apply(set);
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::AlreadySo), 1);
        QCOMPARE(m_kisi->kisi.proxy->count("POST"), 1);
    }

    void createsSomebodyDeletedAgainWithTheirRights()
    {
        const auto person = *std::find_if(m_people.begin(), m_people.end(), [this](UserId id) {
            return !m_kisi->records().rightsOf(assigneeOf(id)).empty();
        });
        const auto user = m_kisi->directory.find(person)->user;
        const auto held = m_kisi->records().rightsOf(assigneeOf(person)).size();
        apply({ { plan::deleteUser(m_kisi->situation(), person) } });
        QTRY_VERIFY(m_kisi->report);
        QVERIFY(m_kisi->report->undo().isEmpty());
        apply(plan::again(m_kisi->situation(), m_kisi->report->createAgain()));
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), int(held) + 1);
        const auto *created = m_kisi->directory.findByEmail(user.email);
        QVERIFY(created);
        QVERIFY(created->user.id != user.id);
        QCOMPARE(created->user.notes, user.notes);
        QCOMPARE(m_kisi->records().rightsOf(assigneeOf(created->user.id)).size(), held);
    }

    void givesNothingToSomebodyWhoCouldNotBeCreated()
    {
        const auto group = m_kisi->records().groups.at(0).id;
        const Change add = plan::addUser(m_kisi->situation(), { .email = u"odd@example.com"_s });
        Change give { .wish = GiveAccessRight { { .scope = scopeOf(group), .roleId = u"group_basic"_s } },
                      .right = AccessRight { .roleId = u"group_basic"_s, .scope = scopeOf(group) },
                      .waitsFor = 0 };
        const QJsonObject refusal { { u"email"_s, QJsonArray { u"is invalid"_s } } };
        m_kisi->kisi.simulator.answerNext(u"POST"_s, u"/users"_s, 422, { { u"errors"_s, refusal } });
        apply({ { add, give } });
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(m_kisi->report->outcomes.at(0).kind, Outcome::NotDone);
        QCOMPARE(m_kisi->report->outcomes.at(1).change.refusal, Refusal::StepBefore);
        QCOMPARE(m_kisi->kisi.proxy->count("POST"), 1);

        apply(plan::again(m_kisi->situation(), m_kisi->report->retry())); // both again, the second behind the first
        QTRY_VERIFY(m_kisi->report);
        QCOMPARE(count(Outcome::Done), 2);
        const auto added = m_kisi->directory.findByEmail(u"odd@example.com"_s)->user.id;
        QCOMPARE(m_kisi->records().rightsOf(assigneeOf(added)).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPacedChanges)
#include "tst_pacedchanges.moc"
