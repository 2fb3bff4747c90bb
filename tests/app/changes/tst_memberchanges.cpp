// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changesfixture.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Adding, changing and deleting members against the simulator, also when answers are lost or /members is gone.
class TestMemberChanges final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangesFixture> m_kisi;
    Member m_member; // of somebody without a say in anything
    const api::NewMember m_new { .email = u"new+1@example.com"_s, .cardEnabled = false };

    void start(const simulator::Options &options)
    {
        m_kisi = std::make_unique<ChangesFixture>(options);
        QTRY_VERIFY(m_kisi->isLoaded());
        m_kisi->kisi.simulator.clearLog();
        if (!options.members)
            return;
        const auto &people = m_kisi->records().people;
        const auto *member = m_kisi->records().memberOf(people.at(people.size() - 1).user.id);
        QVERIFY(member);
        m_member = *member;
    }
    [[nodiscard]] Change switched(MemberPermission permission, bool allowed)
    {
        return plan::setMemberPermission(m_kisi->situation(), m_member.id, permission, allowed);
    }
    [[nodiscard]] Change switchedLink() { return switched(MemberPermission::Link, !*m_member.linkEnabled); }
    [[nodiscard]] Change addition() { return plan::addMember(m_kisi->situation(), m_new); }
    [[nodiscard]] Change deletion() { return plan::deleteMember(m_kisi->situation(), m_member.id); }
    void apply(const Change &change)
    {
        m_kisi->apply({ { change } });
        QTRY_VERIFY(m_kisi->report);
    }
    [[nodiscard]] const Member *known() const { return m_kisi->records().members.find(m_member.id); }
    [[nodiscard]] QString path() const { return u"/members/%1"_s.arg(number(m_member.id)); }
    [[nodiscard]] QString userPath() const { return u"/users/%1"_s.arg(number(m_member.user)); }

private slots:
    void init() { start({ .classicMembers = true }); }
    void cleanup() { m_kisi.reset(); }

    void switchesPasswordSignInOfUserAndMember()
    {
        const bool was = m_member.passwordFlowEnabled;
        apply(plan::setPasswordSignIn(m_kisi->situation(), m_member.user, !was));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(m_kisi->kisi.answered(u"PATCH"_s, userPath(), 204), 1);
        QCOMPARE(m_kisi->directory.find(m_member.user)->user.passwordFlowEnabled, !was);
        QCOMPARE(known()->passwordFlowEnabled, !was);

        apply(plan::again(m_kisi->situation(), m_kisi->report->undo().changes.constFirst()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(m_kisi->directory.find(m_member.user)->user.passwordFlowEnabled, was);
    }

    void switchesAPermissionReadsBackAndUndoes_data()
    {
        QTest::addColumn<MemberPermission>("permission");
        QTest::newRow("password") << MemberPermission::Password;
        QTest::newRow("link") << MemberPermission::Link;
        QTest::newRow("app") << MemberPermission::App;
        QTest::newRow("card") << MemberPermission::Card;
        QTest::newRow("card without activation") << MemberPermission::CardWithoutActivation;
    }
    void switchesAPermissionReadsBackAndUndoes()
    {
        QFETCH(MemberPermission, permission);
        const bool was = *m_member.allows(permission);
        apply(switched(permission, !was));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(m_kisi->outcome().memberAfter->allows(permission), !was);
        QCOMPARE(known()->allows(permission), !was);
        QCOMPARE(m_kisi->kisi.answered(u"PATCH"_s, path(), 204), 1);
        QCOMPARE(m_kisi->directory.find(m_member.user)->user.passwordFlowEnabled, known()->passwordFlowEnabled);

        apply(plan::again(m_kisi->situation(), m_kisi->report->undo().changes.constFirst()));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(*known(), m_member);
    }

    void offersNoSwitchTheServerDoesNotCarry()
    {
        start({ .classicMembers = false });
        const auto change = switched(MemberPermission::Card, true);
        QCOMPARE(change.refusal, Refusal::NotOffered);
        apply(change);
        QCOMPARE(m_kisi->outcome().kind, Outcome::Refused);
        QVERIFY(m_kisi->kisi.simulator.log().isEmpty());
        apply(switched(MemberPermission::Password, !m_member.passwordFlowEnabled));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
    }

    void saysWhenKisiAcceptedAndChangedNothing()
    {
        m_kisi->kisi.simulator.answerNext(u"PATCH"_s, path(), 204);
        apply(switchedLink());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotTaken);
        QCOMPARE(*m_kisi->outcome().memberAfter, m_member);
    }

    void settlesALostAnswerByReading_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<FaultProxy::Fault>("fault");
        QTest::addColumn<Outcome::Kind>("kind");
        for (const QByteArray verb : { "PATCH", "POST", "DELETE" }) {
            QTest::addRow("%s applied", verb.constData()) << verb << FaultProxy::LoseAnswer << Outcome::Done;
            QTest::addRow("%s lost", verb.constData()) << verb << FaultProxy::CloseBeforeForwarding << Outcome::NotDone;
        }
    }
    void settlesALostAnswerByReading()
    {
        QFETCH(QByteArray, verb);
        QFETCH(FaultProxy::Fault, fault);
        m_kisi->kisi.proxy->next({ .verb = verb }, fault);
        apply(verb == "PATCH" ? switchedLink() : verb == "POST" ? addition() : deletion());
        QTEST(m_kisi->outcome().kind, "kind");
        QCOMPARE(m_kisi->kisi.proxy->count(verb), 1); // never sent again by itself
        const bool isDone = m_kisi->outcome().kind == Outcome::Done;
        const bool isDeleted = isDone && verb == "DELETE";
        QCOMPARE(known() == nullptr, isDeleted);
        QCOMPARE(m_kisi->directory.find(m_member.user) == nullptr, isDeleted);
        QCOMPARE(m_kisi->directory.findByEmail(m_new.email) != nullptr, isDone && verb == "POST");
        QCOMPARE(m_kisi->report->retry().changes.size(), isDone ? 0 : 1);
    }

    void addsAsTheSeedSaysAndShowsThePerson()
    {
        apply(addition());
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        const auto log = m_kisi->kisi.simulator.log();
        const auto post = std::find_if(log.begin(), log.end(), [](const auto &sent) { return sent.verb == u"POST"; });
        QCOMPARE(post->path, u"/members"_s);
        const auto fields = post->body.value("member"_L1).toObject();
        QCOMPARE(fields.value("email"_L1).toString(), m_new.email);
        QCOMPARE(fields.value("card_enabled"_L1), QJsonValue(false));
        QCOMPARE(fields.value("password_flow_enabled"_L1), QJsonValue(true));

        const auto &outcome = m_kisi->outcome();
        QVERIFY(outcome.after && outcome.memberAfter);
        QCOMPARE(outcome.after->email, m_new.email);
        QCOMPARE(m_kisi->directory.findByEmail(m_new.email)->user.id, outcome.memberAfter->user);
        QVERIFY(m_kisi->records().members.find(outcome.memberAfter->id));
    }

    void takesNobodyWhoMentionsTheAddressForTheOneItAdded()
    {
        m_kisi->kisi.simulator.addUser({ { u"email"_s, u"other@example.com"_s }, { u"notes"_s, m_new.email } });
        m_kisi->kisi.proxy->next({ .verb = "POST" }, FaultProxy::CloseBeforeForwarding);
        apply(addition());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->kisi.proxy->count("POST"), 1);
        QVERIFY(!m_kisi->outcome().memberAfter);
    }

    void addsNobodyWhoIsThereAlready()
    {
        const auto change = addition(); // the directory does not know
        const auto there = m_kisi->kisi.simulator.addUser({ { u"email"_s, m_new.email } });
        apply(change);
        QCOMPARE(m_kisi->outcome().kind, Outcome::Refused);
        QCOMPARE(m_kisi->outcome().change.refusal, Refusal::AlreadyAUser);
        QCOMPARE(m_kisi->kisi.proxy->count("POST"), 0);
        QVERIFY(m_kisi->directory.find(UserId { there }));
    }

    void addsNobodyWhileItCannotTellWhoIsThere_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("headers");
        const QByteArray other = R"({"id":1,"user_id":2,"access_enabled":true,"user":{"email":"b@example.com"}})";
        const QByteArray silent = R"({"id":1,"user_id":2,"access_enabled":true})";
        QTest::newRow("a row that cannot be read") << R"([{"id":"broken"}])"_ba << QByteArray();
        QTest::newRow("a row without an address") << '[' + silent + ']' << QByteArray();
        QTest::newRow("not everybody was listed") << '[' + other + ']' << "X-Collection-Range: 0-49/70\r\n"_ba;
    }
    void addsNobodyWhileItCannotTellWhoIsThere()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, headers);
        RawServer server;
        server.otherwise = [=](const Heard &) { return Deed::answer(200, rows, headers); };
        Client client(m_kisi->kisi.network, server.url(), KisiFixture::timing());
        Changes changes(client, m_kisi->directory, m_kisi->journal.journal, { 5ms, 5ms });
        std::optional<ChangeReport> report;
        changes.apply({ { addition() } }, Manner::AtOnce, this, [&](const ChangeReport &ended) { report = ended; });
        QTRY_VERIFY(report);
        QCOMPARE(report->outcomes.constFirst().kind, Outcome::NotDone);
        QCOMPARE(report->outcomes.constFirst().error.kind, Error::Decode);
        QCOMPARE(server.count("POST"), 0);
    }

    void reportsARefusedAddressAtItsField()
    {
        const QJsonObject refusal { { u"email"_s, QJsonArray { u"is invalid"_s } } };
        m_kisi->kisi.simulator.answerNext(u"POST"_s, u"/members"_s, 422, { { u"errors"_s, refusal } });
        apply(addition());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.fields.value(u"email"_s), QStringList { u"is invalid"_s });
    }

    void deletesAndForgetsThePersonToo()
    {
        apply(deletion());
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QVERIFY(!m_kisi->outcome().after);
        QVERIFY(!known());
        QVERIFY(!m_kisi->directory.find(m_member.user));
        QVERIFY(m_kisi->report->undo().isEmpty());
    }

    void keepsThePersonWhereOnlyTheMemberIsDeleted()
    {
        m_kisi->kisi.simulator.answerNext(u"DELETE"_s, path(), 204);
        m_kisi->kisi.simulator.answerNext(u"GET"_s, path(), 404, { { u"code"_s, u"afc404"_s } });
        apply(deletion());
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
        QCOMPARE(m_kisi->outcome().after->id, m_member.user);
        QVERIFY(!known());
        QVERIFY(m_kisi->directory.find(m_member.user));
    }

    void reportsARefusalOfTheServer()
    {
        m_kisi->kisi.simulator.answerNext(u"DELETE"_s, path(), 403, { { u"code"_s, u"afc496"_s } });
        apply(deletion());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.kind, Error::Forbidden);
        QVERIFY(known());
    }

    void saysWhereTheServerHasNoMembersAnyMore()
    {
        start({ .members = false });
        const auto &person = m_kisi->directory.at(m_kisi->directory.size() - 1).user;
        m_member = { .id = MemberId { 880'001 }, .user = person.id };
        apply(addition());
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.kind, Error::Gone);
        apply({ .wish = DeleteMember {}, .before = person, .member = m_member });
        QCOMPARE(m_kisi->outcome().kind, Outcome::NotDone);
        QCOMPARE(m_kisi->outcome().error.kind, Error::Gone);
        QVERIFY(m_kisi->directory.find(person.id));
        apply(plan::setPasswordSignIn(m_kisi->situation(), person.id, !person.passwordFlowEnabled));
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
    }

    void staysDoneWhenTheAccountIsLeftWhileMoreIsRead()
    {
        m_kisi->kisi.proxy->next({ .verb = "GET", .path = userPath().toUtf8() }, FaultProxy::DelayAnswer, 10s);
        m_kisi->apply({ { deletion() } });
        QTRY_COMPARE(m_kisi->kisi.proxy->count("GET", userPath().toUtf8()), 1);
        QVERIFY(m_kisi->changes.isBusy(m_member.user));
        m_kisi->changes.abandon();
        QVERIFY(m_kisi->report);
        QCOMPARE(m_kisi->outcome().kind, Outcome::Done);
    }
};

QTEST_GUILESS_MAIN(TestMemberChanges)
#include "tst_memberchanges.moc"
