// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

//! What a Client sends, what it tries again, and what it tells the rest of the program.
class TestClient : public QObject {
    Q_OBJECT

private slots:
    void everyRequestSaysWhoAsks();
    void anAnonymousRequestCarriesNoSecret();
    void requestsUseHttp11();
    void theQueryAndThePathArriveAsGiven();
    void noCookieIsKept();
    void aReadGoesAgainAfterServerErrorsUntilItSucceeds();
    void aReadGivesUpAfterTwoRepeats_data();
    void aReadGivesUpAfterTwoRepeats();
    void whatTheServerDeclinesIsNotRepeated_data();
    void whatTheServerDeclinesIsNotRepeated();
    void aReadWhoseAnswerIsCutOffGoesAgain();
    void losingTheNetworkIsToldOnceAndSoIsItsReturn();
    void aRefusalOfTheSessionIsNoSignOfANetwork();
    void theCallbackNeverComesFromInsideSend();
};

void TestClient::everyRequestSaysWhoAsks()
{
    Wire wire;
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    const auto sent = wire.server.heard().first().message;
    QCOMPARE(sent.header("authorization"), "KISI-LOGIN s3cr3t-of-the-test");
    QCOMPARE(sent.header("accept"), "application/json");
    QVERIFY(sent.header("user-agent").startsWith("Turnstile/"));
    QVERIFY(sent.header("user-agent").size() > 10);
}

void TestClient::anAnonymousRequestCarriesNoSecret()
{
    Wire wire;
    auto request = writing(Verb::Post, u"/logins"_s);
    request.anonymous = true;
    Asked<Unit> asked(wire, request);
    QTRY_VERIFY(asked.succeeded());
    QVERIFY(!wire.server.heard().first().message.hasHeader("authorization"));
}

void TestClient::requestsUseHttp11()
{
    Wire wire;
    Asked<Unit> asked(wire, writing(Verb::Patch));
    QTRY_VERIFY(asked.succeeded());
    const auto sent = wire.server.heard().first().message;
    QVERIFY(sent.startLine.endsWith(" HTTP/1.1"));
    QVERIFY(!sent.hasHeader("upgrade"));
    QVERIFY(!sent.hasHeader("http2-settings"));
    QCOMPARE(sent.header("content-type"), "application/json");
}

void TestClient::theQueryAndThePathArriveAsGiven()
{
    Wire wire;
    auto request = reading();
    request.query = { { u"limit"_s, u"100"_s }, { u"query"_s, u"sam%2Bkisi@example.com"_s } };
    Asked<QJsonValue> asked(wire, request);
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(wire.server.heard().first().target(), "/users?limit=100&query=sam%2Bkisi@example.com");
}

void TestClient::noCookieIsKept()
{
    Wire wire;
    wire.server.script = { Deed::answer(200, "{}", "Set-Cookie: session=1; Path=/\r\n") };
    Asked<QJsonValue> first(wire, reading());
    QTRY_VERIFY(first.succeeded());
    Asked<QJsonValue> second(wire, reading());
    QTRY_VERIFY(second.succeeded());
    QVERIFY(!wire.server.heard().last().message.hasHeader("cookie"));
}

void TestClient::aReadGoesAgainAfterServerErrorsUntilItSucceeds()
{
    Wire wire;
    wire.server.script = { Deed::answer(503), Deed::close(), Deed::answer(200, R"({"id":7})") };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE((*asked.result)->toObject().value("id"_L1).toInteger(), 7);
    QCOMPARE(wire.server.count("GET"), 3);
    QCOMPARE(asked.times, 1);
}

void TestClient::aReadGivesUpAfterTwoRepeats_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 500, 502, 503, 504 })
        QTest::addRow("%d", status) << status;
}

void TestClient::aReadGivesUpAfterTwoRepeats()
{
    QFETCH(int, status);
    Wire wire;
    wire.server.otherwise
        = [status](const Heard &) { return Deed::answer(status, "<html>Oh</html>", {}, "text/html"); };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Server));
    QCOMPARE(asked.error().httpStatus, status);
    QCOMPARE(wire.server.count(), 3);
}

void TestClient::whatTheServerDeclinesIsNotRepeated_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 400, 401, 403, 404, 405, 409, 410, 418, 422 })
        QTest::addRow("%d", status) << status;
}

void TestClient::whatTheServerDeclinesIsNotRepeated()
{
    QFETCH(int, status);
    Wire wire;
    wire.server.otherwise = [status](const Heard &) { return Deed::answer(status); };
    Asked<QJsonValue> read(wire, reading());
    QTRY_VERIFY(read.result);
    QCOMPARE(read.error().httpStatus, status);
    wire.client->setSecret(Secret("another"));
    Asked<Unit> write(wire, writing(Verb::Patch));
    QTRY_VERIFY(write.result);
    QCOMPARE(write.error().httpStatus, status);
    QTest::qWait(50);
    QCOMPARE(wire.server.count(), 2);
}

void TestClient::aReadWhoseAnswerIsCutOffGoesAgain()
{
    Wire wire;
    wire.server.script = { Deed::raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"id\":") };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(wire.server.count(), 2);
}

void TestClient::losingTheNetworkIsToldOnceAndSoIsItsReturn()
{
    Wire wire;
    QList<bool> told;
    QObject::connect(wire.client.get(), &Client::onlineChanged, &wire.network, [&told](bool on) { told << on; });
    const auto port = wire.server.serverPort();
    wire.server.close();
    Asked<QJsonValue> first(wire, reading());
    Asked<QJsonValue> second(wire, reading(), Lane::Bulk);
    QTRY_VERIFY(first.failed(Error::Network) && second.failed(Error::Network));
    QCOMPARE(told, QList<bool> { false });
    QVERIFY(!wire.client->isOnline());
    QVERIFY(wire.server.listen(QHostAddress::LocalHost, port));
    wire.server.otherwise = [](const Heard &) { return Deed::answer(403); };
    Asked<QJsonValue> third(wire, reading());
    QTRY_VERIFY(third.failed(Error::Forbidden));
    QCOMPARE(told, (QList<bool> { false, true }));
    QVERIFY(wire.client->isOnline());
}

void TestClient::aRefusalOfTheSessionIsNoSignOfANetwork()
{
    Wire wire;
    wire.server.script = { Deed::answer(401) };
    Asked<QJsonValue> refused(wire, reading());
    QTRY_VERIFY(refused.failed(Error::Unauthorized));
    wire.server.close();
    wire.server.closeConnections();
    auto anonymous = reading();
    anonymous.anonymous = true;
    Asked<QJsonValue> lost(wire, anonymous);
    QTRY_VERIFY(lost.failed(Error::Network));
    Asked<QJsonValue> notSent(wire, reading());
    QTRY_VERIFY(notSent.failed(Error::Unauthorized));
    QVERIFY(!wire.client->isOnline());
}

void TestClient::theCallbackNeverComesFromInsideSend()
{
    Wire wire;
    wire.server.script = { Deed::answer(401) };
    Asked<QJsonValue> refused(wire, reading());
    QTRY_VERIFY(refused.failed(Error::Unauthorized));
    Asked<QJsonValue> atOnce(wire, reading());
    QVERIFY(!atOnce.result);
    QVERIFY(atOnce.call.isActive());
    QTRY_VERIFY(atOnce.failed(Error::Unauthorized));
    QVERIFY(!atOnce.call.isActive());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
