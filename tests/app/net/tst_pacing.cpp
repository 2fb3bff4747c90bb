// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

#include <QSignalSpy>

//! Never faster than agreed; slower when asked; never slower than needed for long.
class TestPacing : public QObject {
    Q_OBJECT

private slots:
    void requestsKeepTheirDistance();
    void aRefusalPausesTheWholeQueue();
    void aStormIsGivenUpAfterGrowingPauses();
    void refusalsWidenTheSpacingAndSuccessBringsItBackToTheFloor();
    void whatTheServerDeclinesCountsAsAcceptedPace();
    void pausesDoubleUpToTheLongest();
    void aLateRefusalNeverShortensAPause();
    void jitterOnlyLengthens();
    void spacingStaysBetweenFloorAndSlowest();
    void aNewFloorCountsAtOnceButForgetsNoRefusal();
};

void TestPacing::requestsKeepTheirDistance()
{
    auto timing = shortTiming();
    timing.spacing = 30ms;
    Wire wire(timing);
    QList<qint64> arrivals;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&wire.server, &RawServer::requestArrived, &wire.network, [&] { arrivals << clock.elapsed(); });
    std::deque<Asked<QJsonValue>> asked;
    for (int i = 0; i < 8; ++i)
        asked.emplace_back(wire, reading(), Lane(i % 3));
    QTRY_COMPARE(arrivals.size(), 8);
    QVERIFY(arrivals.last() - arrivals.first() >= 7 * 30 - 15); // an arrival may be noticed late, never early
}

void TestPacing::aRefusalPausesTheWholeQueue()
{
    auto timing = shortTiming();
    timing.pause = 200ms;
    Wire wire(timing);
    wire.server.script = { Deed::answer(429) };
    QElapsedTimer sinceRefusal;
    QObject::connect(wire.client.get(), &Client::slowedDown, &wire.network, [&] { sinceRefusal.start(); });
    const QSignalSpy told(wire.client.get(), &Client::slowedDown);
    Asked<QJsonValue> job(wire, reading(), Lane::Bulk);
    QTRY_COMPARE(told.count(), 1);
    Asked<QJsonValue> click(wire, reading());
    QTest::qWait(100);
    QCOMPARE(wire.server.count(), 1); // a click waits too
    QTRY_VERIFY(click.succeeded());
    QVERIFY(sinceRefusal.elapsed() >= 199);
    QTRY_VERIFY(job.succeeded());
}

void TestPacing::aStormIsGivenUpAfterGrowingPauses()
{
    auto timing = shortTiming();
    timing.refusals = 4;
    Wire wire(timing);
    wire.server.otherwise = [](const Heard &) { return Deed::answer(429); };
    QElapsedTimer clock;
    clock.start();
    Asked<Unit> asked(wire, writing(Verb::Patch), Lane::Bulk);
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::RateLimited));
    QVERIFY(!asked.error().mayHaveHappened());
    QCOMPARE(wire.server.count(), 4);
    QVERIFY(clock.elapsed() >= 50 + 100 + 200); // and nothing waits after the last
    wire.server.otherwise = [](const Heard &) { return Deed::answer(200); };
    Asked<QJsonValue> next(wire, reading());
    QTRY_VERIFY(next.succeeded());
}

void TestPacing::refusalsWidenTheSpacingAndSuccessBringsItBackToTheFloor()
{
    Wire wire;
    wire.server.script = { Deed::answer(429), Deed::answer(429), Deed::answer(429) };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    QVERIFY(wire.client->spacing() > 5ms);
    std::deque<Asked<QJsonValue>> more;
    for (int i = 0; i < 8; ++i)
        more.emplace_back(wire, reading());
    QTRY_VERIFY(more.back().succeeded());
    QCOMPARE(wire.client->spacing(), 5ms);
}

void TestPacing::whatTheServerDeclinesCountsAsAcceptedPace()
{
    Wire wire;
    wire.server.script = { Deed::answer(429), Deed::answer(429), Deed::answer(429) };
    wire.server.otherwise = [](const Heard &) { return Deed::answer(422); };
    std::deque<Asked<Unit>> asked;
    for (int i = 0; i < 8; ++i)
        asked.emplace_back(wire, writing(Verb::Patch), Lane::Bulk);
    QTRY_VERIFY(asked.back().failed(Error::Invalid));
    QCOMPARE(wire.client->spacing(), 5ms);
}

void TestPacing::pausesDoubleUpToTheLongest()
{
    Pacer pacer(Timing {});
    auto now = Pacer::Clock::now();
    for (const auto pause : { 1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s }) {
        pacer.refused(now, 0);
        QVERIFY(pacer.nextSlot(Lane::Interactive) == now + pause);
        now += pause;
    }
    for (int i = 0; i < 100; ++i)
        pacer.refused(now, 0); // no overflow
    QVERIFY(pacer.nextSlot(Lane::Interactive) == now + 30s);
    pacer.accepted();
    now += 30s;
    pacer.refused(now, 0);
    QVERIFY(pacer.nextSlot(Lane::Interactive) == now + 1s);
}

void TestPacing::aLateRefusalNeverShortensAPause()
{
    Pacer pacer(Timing {});
    const auto now = Pacer::Clock::now();
    for (int i = 0; i < 4; ++i)
        pacer.refused(now, 0);
    pacer.accepted(); // the answer to a click that was under way
    pacer.refused(now + 1ms, 0);
    QVERIFY(pacer.nextSlot(Lane::Interactive) == now + 8s);
}

void TestPacing::jitterOnlyLengthens()
{
    const auto now = Pacer::Clock::now();
    for (const double jitter : { 0.0, 0.3, 0.999 }) {
        Pacer pacer(Timing {});
        pacer.refused(now, jitter);
        QVERIFY(pacer.nextSlot(Lane::Interactive) >= now + 1s);
        QVERIFY(pacer.nextSlot(Lane::Interactive) <= now + 1'250ms);
    }
}

void TestPacing::spacingStaysBetweenFloorAndSlowest()
{
    const Timing timing;
    QCOMPARE(timing.spacing, 220ms);
    Pacer pacer(timing);
    for (int i = 0; i < 50; ++i)
        pacer.accepted();
    QCOMPARE(pacer.spacing(), 220ms);
    for (int i = 0; i < 50; ++i)
        pacer.refused(Pacer::Clock::now(), 0);
    QCOMPARE(pacer.spacing(), timing.slowestSpacing);
    for (int i = 0; i < 1'000; ++i)
        pacer.accepted();
    QCOMPARE(pacer.spacing(), 220ms);
}

void TestPacing::aNewFloorCountsAtOnceButForgetsNoRefusal()
{
    Pacer pacer({ .spacing = 220ms });
    pacer.setSpacing(500ms);
    QCOMPARE(pacer.spacing(), 500ms);
    pacer.setSpacing(220ms);
    QCOMPARE(pacer.spacing(), 220ms);
    pacer.refused(Pacer::Clock::now(), 0);
    QCOMPARE(pacer.spacing(), 440ms);
    pacer.setSpacing(300ms);
    QCOMPARE(pacer.spacing(), 440ms);
    for (int request = 0; request < 100; ++request)
        pacer.accepted();
    QCOMPARE(pacer.spacing(), 300ms);
}

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
