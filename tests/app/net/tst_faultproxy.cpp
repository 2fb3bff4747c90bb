// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"
#include "tests/support/faultproxy.h"

#include <QJsonArray>

//! The proxy that other tests rely on breaks what it is told to break and nothing else.
class TestFaultProxy : public QObject {
    Q_OBJECT

private slots:
    void itPassesEverythingOn();
    void aResetRequestNeverReachesTheServer();
    void aLostAnswerBelongsToAWriteThatHappened_data() { addWritingVerbs(); }
    void aLostAnswerBelongsToAWriteThatHappened();
    void theNthMatchIsHit();
    void aDrippedAnswerArrivesLateAndWhole();
    void aTruncatedAnswerIsTriedAgain();
    void aDelayedAnswerArrives();
    void offlineCutsAndRefusesUntilItIsOver();
};

namespace {

//! A Wire whose client goes through a proxy.
struct ProxiedWire : Wire {
    ProxiedWire()
        : proxy(server.url())
    {
        client->setServer(proxy.url());
    }
    FaultProxy proxy;
};

} // namespace

void TestFaultProxy::itPassesEverythingOn()
{
    ProxiedWire wire;
    wire.server.script = { Deed::answer(204), Deed::answer(200, R"([{"id":7}])", "X-Collection-Range: 0-99/1\r\n") };
    Asked<Unit> write(wire, writing(Verb::Patch));
    QTRY_VERIFY(write.succeeded());
    Asked<QJsonValue> read(wire, reading());
    QTRY_VERIFY(read.succeeded());
    QCOMPARE((*read.result)->toArray().size(), 1);
    QCOMPARE(wire.server.heard().first().message.body, R"({"user":{"name":"Ann Example"}})");
    QCOMPARE(wire.server.heard().last().connection, 1); // kept
    QCOMPARE(wire.proxy.count("PATCH"), 1);
    QCOMPARE(wire.proxy.count("GET", "/users"), 1);
    QCOMPARE(wire.proxy.count("GET", "/groups"), 0);
}

void TestFaultProxy::aResetRequestNeverReachesTheServer()
{
    ProxiedWire wire;
    wire.proxy.next({ .verb = "PATCH", .path = "/users/" }, FaultProxy::ResetBeforeForwarding);
    Asked<Unit> asked(wire, writing(Verb::Patch));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::OutcomeUnknown));
    QCOMPARE(wire.server.count(), 0);
    QCOMPARE(wire.proxy.planned(), 0);
    Asked<Unit> again(wire, writing(Verb::Patch));
    QTRY_VERIFY(again.succeeded());
}

void TestFaultProxy::aLostAnswerBelongsToAWriteThatHappened()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, name);
    ProxiedWire wire;
    wire.proxy.next({ .verb = name }, FaultProxy::LoseAnswer);
    Asked<QJsonValue> before(wire, reading());
    QTRY_VERIFY(before.succeeded());
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::OutcomeUnknown));
    QTest::qWait(50);
    QCOMPARE(wire.server.count(name), 1);
    QCOMPARE(wire.proxy.count(name), 1);
}

void TestFaultProxy::theNthMatchIsHit()
{
    ProxiedWire wire;
    wire.proxy.next({ .verb = "PATCH", .nth = 3 }, FaultProxy::LoseAnswer);
    std::deque<Asked<Unit>> asked;
    for (int i = 0; i < 4; ++i)
        asked.emplace_back(wire, writing(Verb::Patch), Lane::Bulk);
    QTRY_VERIFY(asked.back().result);
    QVERIFY(asked.at(0).succeeded() && asked.at(1).succeeded() && asked.at(3).succeeded());
    QVERIFY(asked.at(2).failed(Error::OutcomeUnknown));
}

void TestFaultProxy::aDrippedAnswerArrivesLateAndWhole()
{
    ProxiedWire wire;
    wire.proxy.next({}, FaultProxy::DripAnswer, 1ms);
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
}

void TestFaultProxy::aTruncatedAnswerIsTriedAgain()
{
    ProxiedWire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::answer(200, R"({"id":7})"); };
    wire.proxy.next({ .verb = "GET" }, FaultProxy::TruncateAnswer);
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(wire.server.count(), 2);
}

void TestFaultProxy::aDelayedAnswerArrives()
{
    ProxiedWire wire;
    wire.proxy.next({ .verb = "PATCH" }, FaultProxy::DelayAnswer, 150ms);
    QElapsedTimer clock;
    clock.start();
    Asked<Unit> asked(wire, writing(Verb::Patch));
    QTRY_VERIFY(asked.succeeded());
    QVERIFY(clock.elapsed() >= 149);
}

void TestFaultProxy::offlineCutsAndRefusesUntilItIsOver()
{
    ProxiedWire wire;
    wire.server.script = { Deed::hang() };
    Asked<Unit> cut(wire, writing(Verb::Patch));
    QTRY_COMPARE(wire.server.count(), 1);
    const auto url = wire.proxy.url();
    wire.proxy.setOffline(true);
    QVERIFY(wire.proxy.isOffline());
    QTRY_VERIFY(cut.result);
    QVERIFY(cut.failed(Error::OutcomeUnknown));
    Asked<Unit> refused(wire, writing(Verb::Patch));
    QTRY_VERIFY(refused.result);
    QVERIFY(refused.failed(Error::Network));
    wire.proxy.setOffline(false);
    QCOMPARE(wire.proxy.url(), url);
    Asked<Unit> again(wire, writing(Verb::Patch));
    QTRY_VERIFY(again.succeeded());
    QCOMPARE(wire.server.count(), 2);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
