// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

#include <QSignalSpy>

//! A 401 is one event for the session.
class TestUnauthorized : public QObject {
    Q_OBJECT

private slots:
    void manyRequestsMakeOneEvent();
    void queuedRequestsAreNotSentAnyMore();
    void twoOnTheWireMakeOneEvent();
    void anAnonymousRequestMakesNone();
    void anonymousRequestsAreStillSentAfterwards();
    void aNewSecretWorksAgain();
    void aLateRefusalOfAnOldSecretDoesNotEndTheNewSession();
    void aPortalsPageDoesNotEndTheSession();
    void whatWaitsForOneAccountIsNotSentForTheNext();
    void anotherServerNeverSeesTheSecret();
};

void TestUnauthorized::manyRequestsMakeOneEvent()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::answer(401, R"({"error":"No","code":"bbb222"})"); };
    const QSignalSpy told(wire.client.get(), &Client::unauthorized);
    std::deque<Asked<QJsonValue>> asked;
    for (int i = 0; i < 20; ++i)
        asked.emplace_back(wire, reading(), Lane(i % 4));
    for (const auto &each : asked)
        QTRY_VERIFY(each.failed(Error::Unauthorized));
    QCOMPARE(told.count(), 1);
    QCOMPARE(asked.front().times, 1);
}

void TestUnauthorized::queuedRequestsAreNotSentAnyMore()
{
    Wire wire;
    wire.server.script = { Deed::answer(401) };
    std::deque<Asked<Unit>> asked;
    for (int i = 0; i < 10; ++i)
        asked.emplace_back(wire, writing(Verb::Patch), Lane::Bulk);
    for (const auto &each : asked)
        QTRY_VERIFY(each.failed(Error::Unauthorized));
    QCOMPARE(wire.server.count(), 1);
}

void TestUnauthorized::twoOnTheWireMakeOneEvent()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &) { return Deed::later(400ms, Deed::answer(401)); };
    const QSignalSpy told(wire.client.get(), &Client::unauthorized);
    Asked<QJsonValue> job(wire, reading(), Lane::Bulk);
    QTRY_COMPARE(wire.server.count(), 1);
    Asked<QJsonValue> click(wire, reading());
    QTRY_VERIFY(job.failed(Error::Unauthorized) && click.failed(Error::Unauthorized));
    QCOMPARE(wire.server.count(), 2);
    QCOMPARE(told.count(), 1);
}

void TestUnauthorized::anAnonymousRequestMakesNone()
{
    Wire wire;
    wire.server.script = { Deed::answer(401, R"({"error":"Wrong","code":"afc516"})") };
    const QSignalSpy told(wire.client.get(), &Client::unauthorized);
    auto request = writing(Verb::Post, u"/logins"_s);
    request.anonymous = true;
    Asked<Unit> signIn(wire, request);
    QTRY_VERIFY(signIn.failed(Error::Unauthorized));
    QCOMPARE(signIn.error().code, u"afc516"_s);
    QCOMPARE(signIn.error().message, u"Wrong"_s);
    Asked<QJsonValue> signedOne(wire, reading());
    QTRY_VERIFY(signedOne.succeeded());
    QCOMPARE(told.count(), 0);
}

void TestUnauthorized::anonymousRequestsAreStillSentAfterwards()
{
    Wire wire;
    wire.server.script = { Deed::answer(401) };
    Asked<QJsonValue> refused(wire, reading());
    QTRY_VERIFY(refused.failed(Error::Unauthorized));
    auto request = writing(Verb::Post, u"/logins"_s);
    request.anonymous = true;
    Asked<Unit> signIn(wire, request);
    QTRY_VERIFY(signIn.succeeded());
}

void TestUnauthorized::aNewSecretWorksAgain()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &heard) {
        return Deed::answer(heard.message.header("authorization") == "KISI-LOGIN fresh" ? 200 : 401);
    };
    const QSignalSpy told(wire.client.get(), &Client::unauthorized);
    Asked<QJsonValue> first(wire, reading());
    QTRY_VERIFY(first.failed(Error::Unauthorized));
    wire.client->setSecret(Secret("fresh"));
    Asked<QJsonValue> second(wire, reading());
    QTRY_VERIFY(second.succeeded());
    wire.client->setSecret(Secret("stale"));
    Asked<QJsonValue> third(wire, reading());
    QTRY_VERIFY(third.failed(Error::Unauthorized));
    QCOMPARE(told.count(), 2);
}

void TestUnauthorized::aLateRefusalOfAnOldSecretDoesNotEndTheNewSession()
{
    Wire wire;
    wire.server.script = { Deed::later(400ms, Deed::answer(401)) };
    const QSignalSpy told(wire.client.get(), &Client::unauthorized);
    Asked<Unit> old(wire, writing(Verb::Delete, u"/login"_s));
    QTRY_COMPARE(wire.server.count(), 1);
    wire.client->setSecret(Secret("fresh"));
    QTRY_VERIFY(old.failed(Error::Unauthorized));
    QCOMPARE(told.count(), 0);
    Asked<QJsonValue> next(wire, reading());
    QTRY_VERIFY(next.succeeded());
}

void TestUnauthorized::aPortalsPageDoesNotEndTheSession()
{
    Wire wire;
    wire.server.script = { Deed::answer(401, "<html>Hotel WiFi</html>", {}, "text/html") };
    const QSignalSpy told(wire.client.get(), &Client::unauthorized);
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.failed(Error::NotKisi));
    QCOMPARE(told.count(), 0);
}

void TestUnauthorized::whatWaitsForOneAccountIsNotSentForTheNext()
{
    Wire wire;
    Asked<Unit> old(wire, writing(Verb::Delete, u"/login"_s));
    wire.client->setSecret(Secret("of-somebody-else"));
    Asked<QJsonValue> next(wire, reading());
    QTRY_VERIFY(next.succeeded());
    QVERIFY(old.failed(Error::Cancelled));
    QCOMPARE(wire.server.count(), 1);
}

void TestUnauthorized::anotherServerNeverSeesTheSecret()
{
    Wire wire;
    RawServer other;
    wire.client->setServer(other.url());
    QVERIFY(!wire.client->hasSecret());
    Asked<QJsonValue> asked(wire, reading());
    QTRY_COMPARE(other.count(), 1);
    QVERIFY(other.heard().constFirst().message.header("authorization").isEmpty());
}

QTEST_GUILESS_MAIN(TestUnauthorized)
#include "tst_unauthorized.moc"
