// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

//! Whose request is next, and how many are on the wire at a time.
class TestLanes : public QObject {
    Q_OBJECT

private slots:
    void aClickOvertakesFiftyQueuedJobs();
    void lanesGoInTheirOrder();
    void requestsOfOneLaneKeepTheirOrder();
    void jobsNeverShareTheWire();
    void aClickNeedNotWaitForASlowAnswer();
    void atMostTwoRequestsAreUnderWay();
    void backgroundTakesEverySecondSlotAtMost();
    void backgroundYieldsToWhatIsVisible();
    void waitingCountsOnlyWhatIsStillWanted();

private:
    static QList<QByteArray> targets(const Wire &wire);
    static QString path(const char *name, size_t number)
    {
        return u"/%1/%2"_s.arg(QLatin1StringView(name)).arg(number);
    }
};

QList<QByteArray> TestLanes::targets(const Wire &wire)
{
    QList<QByteArray> targets;
    for (const auto &heard : wire.server.heard())
        targets << heard.target();
    return targets;
}

void TestLanes::aClickOvertakesFiftyQueuedJobs()
{
    Wire wire;
    std::deque<Asked<Unit>> jobs;
    for (size_t i = 0; i < 50; ++i)
        jobs.emplace_back(wire, writing(Verb::Patch, path("bulk", i)), Lane::Bulk);
    QTRY_COMPARE_GE(wire.server.count("PATCH"), 3);
    const int before = wire.server.count();
    Asked<QJsonValue> click(wire, reading(u"/click"_s));
    QTRY_VERIFY(click.succeeded());
    QVERIFY(targets(wire).indexOf("/click") <= before + 1); // one may have been leaving
    QTRY_COMPARE(wire.server.count(), 51);
}

void TestLanes::lanesGoInTheirOrder()
{
    Wire wire;
    Asked<QJsonValue> background(wire, reading(u"/background"_s), Lane::Background);
    Asked<QJsonValue> bulk(wire, reading(u"/bulk"_s), Lane::Bulk);
    Asked<QJsonValue> visible(wire, reading(u"/visible"_s), Lane::Visible);
    Asked<QJsonValue> click(wire, reading(u"/click"_s), Lane::Interactive);
    QTRY_VERIFY(background.succeeded());
    QCOMPARE(targets(wire), (QList<QByteArray> { "/click", "/visible", "/bulk", "/background" }));
}

void TestLanes::requestsOfOneLaneKeepTheirOrder()
{
    Wire wire;
    std::deque<Asked<Unit>> jobs;
    QList<QByteArray> expected;
    for (size_t i = 0; i < 10; ++i) {
        jobs.emplace_back(wire, writing(Verb::Patch, path("bulk", i)), Lane::Bulk);
        expected << path("bulk", i).toLatin1();
    }
    // The fourth is refused for its pace: it keeps its place.
    wire.server.script = { Deed::answer(200), Deed::answer(200), Deed::answer(200), Deed::answer(429) };
    expected.insert(3, expected.at(3));
    QTRY_VERIFY(jobs.back().succeeded());
    QCOMPARE(targets(wire), expected);
}

void TestLanes::jobsNeverShareTheWire()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::later(20ms, Deed::answer(200)); };
    std::deque<Asked<QJsonValue>> asked;
    for (size_t i = 0; i < 4; ++i) {
        asked.emplace_back(wire, reading(path("visible", i)), Lane::Visible);
        asked.emplace_back(wire, reading(path("bulk", i)), Lane::Bulk);
        asked.emplace_back(wire, reading(path("background", i)), Lane::Background);
    }
    QTRY_COMPARE(wire.server.count(), 12);
    QCOMPARE(wire.server.mostAtOnce(), 1);
}

void TestLanes::aClickNeedNotWaitForASlowAnswer()
{
    Wire wire;
    wire.server.script = { Deed::hang() };
    Asked<QJsonValue> slow(wire, reading(u"/slow"_s), Lane::Bulk);
    QTRY_COMPARE(wire.server.count(), 1);
    Asked<QJsonValue> waits(wire, reading(u"/waits"_s), Lane::Visible);
    Asked<QJsonValue> click(wire, reading(u"/click"_s));
    QTRY_VERIFY(click.succeeded());
    QTest::qWait(30);
    QVERIFY(!waits.result);
    QVERIFY(!targets(wire).contains("/waits"));
    slow.call.cancel();
    QTRY_VERIFY(waits.succeeded());
}

void TestLanes::atMostTwoRequestsAreUnderWay()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::later(30ms, Deed::answer(200)); };
    std::deque<Asked<QJsonValue>> asked;
    for (size_t i = 0; i < 6; ++i) {
        asked.emplace_back(wire, reading(path("click", i)), Lane::Interactive);
        asked.emplace_back(wire, reading(path("bulk", i)), Lane::Bulk);
    }
    QTRY_COMPARE(wire.server.count(), 12);
    QVERIFY(wire.server.mostAtOnce() <= 2);
}

void TestLanes::backgroundTakesEverySecondSlotAtMost()
{
    auto timing = shortTiming();
    timing.spacing = 30ms;
    Wire wire(timing);
    QList<qint64> arrivals;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&wire.server, &RawServer::requestArrived, &wire.network, [&] { arrivals << clock.elapsed(); });
    std::deque<Asked<QJsonValue>> asked;
    for (size_t i = 0; i < 5; ++i)
        asked.emplace_back(wire, reading(path("background", i)), Lane::Background);
    QTRY_COMPARE(arrivals.size(), 5);
    QVERIFY2(arrivals.last() - arrivals.first() >= 4 * 2 * 30 - 15, qPrintable(QString::number(arrivals.last())));
}

void TestLanes::backgroundYieldsToWhatIsVisible()
{
    Wire wire;
    std::deque<Asked<QJsonValue>> asked;
    for (size_t i = 0; i < 6; ++i)
        asked.emplace_back(wire, reading(path("background", i)), Lane::Background);
    for (size_t i = 0; i < 6; ++i)
        asked.emplace_back(wire, reading(path("visible", i)), Lane::Visible);
    QTRY_COMPARE(wire.server.count(), 12);
    const auto order = targets(wire);
    for (int i = 0; i < 6; ++i)
        QVERIFY(order.at(i).startsWith("/visible"));
}

void TestLanes::waitingCountsOnlyWhatIsStillWanted()
{
    Wire wire;
    Asked<QJsonValue> first(wire, reading(), Lane::Bulk);
    Asked<QJsonValue> second(wire, reading(), Lane::Bulk);
    Asked<QJsonValue> third(wire, reading(), Lane::Bulk);
    QCOMPARE(wire.client->waiting(Lane::Bulk), 3);
    second.call.cancel();
    QCOMPARE(wire.client->waiting(Lane::Bulk), 2);
    QTRY_VERIFY(third.succeeded());
    QCOMPARE(wire.client->waiting(Lane::Bulk), 0);
    QCOMPARE(wire.server.count(), 2);
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
