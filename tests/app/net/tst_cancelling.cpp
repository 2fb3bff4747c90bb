// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

//! A Call cancels by going away; nobody is called back after that, and nobody is called back who is gone.
class TestCancelling : public QObject {
    Q_OBJECT

private slots:
    void aDestroyedCallNeverCallsBack();
    void aQueuedRequestThatIsCancelledNeverReachesTheWire();
    void aReadOnTheWireIsAborted();
    void aWriteOnTheWireEndsUnheard();
    void aCancelledWriteThatWasRefusedForItsPaceDoesNotGoAgainButSlowsDown();
    void aReadWaitingForItsRepeatCanBeCancelled();
    void aCallCanBeReplacedInsideItsOwnCallback();
    void aCallCanBeDestroyedInsideItsOwnCallback();
    void aCallbackCanCancelAnotherCall();
    void aClientCanBeDestroyedWithCallsOutstanding_data();
    void aClientCanBeDestroyedWithCallsOutstanding();
    void aClientCanBeDestroyedInsideACallback_data();
    void aClientCanBeDestroyedInsideACallback();
    void aClientCanBeDestroyedByWhoeverHearsItsSignals_data();
    void aClientCanBeDestroyedByWhoeverHearsItsSignals();
    void aCallMayOutliveItsClient();
    void aCallIsMovedNotCancelled();
};

void TestCancelling::aDestroyedCallNeverCallsBack()
{
    Wire wire;
    wire.server.script = { Deed::later(400ms, Deed::answer(200)) };
    int times = 0;
    {
        const auto call = wire.client->send(reading(), Lane::Interactive, [&times](const auto &) { ++times; });
        QTRY_COMPARE(wire.server.count(), 1);
    }
    QTest::qWait(500);
    QCOMPARE(times, 0);
}

void TestCancelling::aQueuedRequestThatIsCancelledNeverReachesTheWire()
{
    Wire wire;
    {
        Asked<Unit> unwanted(wire, writing(Verb::Delete));
        Asked<QJsonValue> unwantedToo(wire, reading());
    }
    Asked<QJsonValue> wanted(wire, reading(u"/wanted"_s));
    QTRY_VERIFY(wanted.succeeded());
    QTest::qWait(30);
    QCOMPARE(wire.server.count(), 1);
}

void TestCancelling::aReadOnTheWireIsAborted()
{
    Wire wire;
    wire.server.script = { Deed::hang() };
    Asked<QJsonValue> asked(wire, reading(), Lane::Bulk);
    QTRY_COMPARE(wire.server.count(), 1);
    asked.call = {};
    QTRY_COMPARE(wire.server.openConnections(), 0);
    QCOMPARE(asked.times, 0);
    Asked<QJsonValue> next(wire, reading(), Lane::Bulk); // its place is free again
    QTRY_VERIFY(next.succeeded());
}

void TestCancelling::aWriteOnTheWireEndsUnheard()
{
    Wire wire;
    wire.server.script = { Deed::later(500ms, Deed::answer(204)) };
    Asked<Unit> asked(wire, writing(Verb::Patch), Lane::Bulk);
    QTRY_COMPARE(wire.server.count(), 1);
    asked.call = {};
    QTest::qWait(30);
    QCOMPARE(wire.server.openConnections(), 1); // still listening for the answer
    Asked<QJsonValue> next(wire, reading(), Lane::Bulk);
    QTRY_VERIFY(next.succeeded());
    QCOMPARE(wire.server.count("PATCH"), 1);
    QCOMPARE(wire.server.heard().last().connection, 1); // the answer was read to its end
    QCOMPARE(asked.times, 0);
}

void TestCancelling::aCancelledWriteThatWasRefusedForItsPaceDoesNotGoAgainButSlowsDown()
{
    Wire wire;
    wire.server.script = { Deed::later(400ms, Deed::answer(429)) };
    Asked<Unit> asked(wire, writing(Verb::Patch));
    QTRY_COMPARE(wire.server.count(), 1);
    asked.call = {};
    QTRY_VERIFY(wire.client->spacing() > 5ms);
    Asked<QJsonValue> next(wire, reading());
    QTRY_VERIFY(next.succeeded());
    QCOMPARE(wire.server.count("PATCH"), 1);
}

void TestCancelling::aReadWaitingForItsRepeatCanBeCancelled()
{
    auto timing = shortTiming();
    timing.readRetry = 500ms;
    Wire wire(timing);
    wire.server.script = { Deed::answer(503) };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_COMPARE(wire.server.count(), 1);
    QTest::qWait(20);
    asked.call = {};
    QTest::qWait(900);
    QCOMPARE(wire.server.count(), 1);
    QCOMPARE(asked.times, 0);
}

void TestCancelling::aCallCanBeReplacedInsideItsOwnCallback()
{
    Wire wire;
    Call call;
    int left = 5;
    std::function<void(const Result<QJsonValue> &)> again = [&](const Result<QJsonValue> &) {
        if (--left > 0)
            call = wire.client->send(reading(), Lane::Bulk, again);
    };
    call = wire.client->send(reading(), Lane::Bulk, again);
    QTRY_COMPARE(left, 0);
    QCOMPARE(wire.server.count(), 5);
}

void TestCancelling::aCallCanBeDestroyedInsideItsOwnCallback()
{
    Wire wire;
    int times = 0;
    auto call = std::make_unique<Call>();
    const auto witness = std::make_shared<int>(0);
    *call = wire.client->send(reading(), Lane::Bulk, [&call, &times, witness](const Result<QJsonValue> &answer) {
        call.reset();
        times += answer ? 1 + *witness : 100; // what was captured is still there
    });
    QTRY_COMPARE(times, 1);
    Asked<QJsonValue> next(wire, reading());
    QTRY_VERIFY(next.succeeded());
}

void TestCancelling::aCallbackCanCancelAnotherCall()
{
    Wire wire;
    wire.server.script = { Deed::hang() };
    Asked<QJsonValue> slow(wire, reading(), Lane::Bulk);
    QTRY_COMPARE(wire.server.count(), 1);
    bool done = false;
    const auto click = wire.client->send(reading(), Lane::Interactive, [&](const auto &) {
        slow.call.cancel();
        done = true;
    });
    QTRY_VERIFY(done);
    Asked<QJsonValue> next(wire, reading(), Lane::Bulk);
    QTRY_VERIFY(next.succeeded());
    QCOMPARE(slow.times, 0);
}

void TestCancelling::aClientCanBeDestroyedWithCallsOutstanding_data()
{
    QTest::addColumn<bool>("isOnTheWire");
    QTest::newRow("queued") << false;
    QTest::newRow("on the wire") << true;
}

void TestCancelling::aClientCanBeDestroyedWithCallsOutstanding()
{
    QFETCH(bool, isOnTheWire);
    Wire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::hang(); };
    Asked<QJsonValue> read(wire, reading(), Lane::Bulk);
    if (isOnTheWire)
        QTRY_COMPARE(wire.server.count(), 1);
    Asked<Unit> write(wire, writing(Verb::Patch));
    Asked<QJsonValue> waits(wire, reading(), Lane::Background);
    if (isOnTheWire)
        QTRY_COMPARE(wire.server.count(), 2);
    wire.client.reset();
    QVERIFY(!read.call.isActive());
    QVERIFY(!waits.call.isActive());
    QTest::qWait(30);
    QCOMPARE(read.times + write.times + waits.times, 0);
}

void TestCancelling::aClientCanBeDestroyedInsideACallback_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 200, 401, 403, 429, 503 })
        QTest::addRow("%d", status) << status;
}

void TestCancelling::aClientCanBeDestroyedInsideACallback()
{
    QFETCH(int, status);
    auto timing = shortTiming();
    timing.refusals = 1;
    timing.readRetries = 0;
    Wire wire(timing);
    wire.server.otherwise = [status](const Heard &) { return Deed::answer(status); };
    int times = 0;
    const auto call = wire.client->send(reading(), Lane::Interactive, [&](const auto &) {
        ++times;
        wire.client.reset();
    });
    Asked<QJsonValue> other(wire, reading(), Lane::Bulk);
    QTRY_COMPARE(times, 1);
    QTest::qWait(30);
    QVERIFY(!wire.client);
}

void TestCancelling::aClientCanBeDestroyedByWhoeverHearsItsSignals_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("unauthorized") << 401;
    QTest::newRow("slowedDown") << 429;
    QTest::newRow("onlineChanged") << 0;
}

void TestCancelling::aClientCanBeDestroyedByWhoeverHearsItsSignals()
{
    QFETCH(int, status);
    Wire wire;
    wire.server.otherwise = [status](const Heard &) { return status > 0 ? Deed::answer(status) : Deed::close(); };
    auto *context = &wire.network;
    QObject::connect(wire.client.get(), &Client::unauthorized, context, [&wire] { wire.client.reset(); });
    QObject::connect(wire.client.get(), &Client::slowedDown, context, [&wire] { wire.client.reset(); });
    QObject::connect(wire.client.get(), &Client::onlineChanged, context, [&wire] { wire.client.reset(); });
    Asked<QJsonValue> asked(wire, reading());
    Asked<QJsonValue> other(wire, reading(), Lane::Bulk);
    QTRY_VERIFY(!wire.client);
    QTest::qWait(30);
    QVERIFY(!other.result);
}

void TestCancelling::aCallMayOutliveItsClient()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::hang(); };
    auto call = wire.client->send(reading(), Lane::Interactive, [](const auto &) { QFAIL("called back"); });
    QTRY_COMPARE(wire.server.count(), 1);
    wire.client.reset();
    call.cancel();
    QTRY_COMPARE(wire.server.openConnections(), 0);
}

void TestCancelling::aCallIsMovedNotCancelled()
{
    Wire wire;
    int times = 0;
    auto first = wire.client->send(reading(), Lane::Interactive, [&times](const auto &) { ++times; });
    Call second(std::move(first));
    first = Call();
    auto &self = second;
    second = std::move(self);
    QTRY_COMPARE(times, 1);
}

QTEST_GUILESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"
