// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

#include <QJsonDocument>

//! A write goes on the wire once, whatever becomes of the connection.
class TestExactlyOnce : public QObject {
    Q_OBJECT

private slots:
    void aWriteWhoseConnectionClosesArrivesOnce_data();
    void aWriteWhoseConnectionClosesArrivesOnce();
    void aWriteOnAStaleConnectionArrivesOnce_data() { addWritingVerbs(); }
    void aWriteOnAStaleConnectionArrivesOnce();
    void aWriteAfterAnIdleConnectionWasClosedSucceeds_data() { addWritingVerbs(); }
    void aWriteAfterAnIdleConnectionWasClosedSucceeds();
    void aDeleteSaysThatItHasNoBody();
    void aLongBodyArrivesWhole();
    void aWriteThatCouldNotConnectDidNotHappen_data() { addWritingVerbs(); }
    void aWriteThatCouldNotConnectDidNotHappen();
    void aWriteAnsweredWithAServerErrorIsNotRepeated_data();
    void aWriteAnsweredWithAServerErrorIsNotRepeated();
    void aWriteRefusedForItsPaceGoesAgain_data() { addWritingVerbs(); }
    void aWriteRefusedForItsPaceGoesAgain();
    void aWriteWhoseAnswerIsCutOffIsUnknown_data() { addWritingVerbs(); }
    void aWriteWhoseAnswerIsCutOffIsUnknown();
    void aWriteWhoseAnswerNeverComesIsUnknown_data() { addWritingVerbs(); }
    void aWriteWhoseAnswerNeverComesIsUnknown();
    void aWriteWhoseAnswerCannotBeReadIsUnknown();
    void aWriteToAServerThatDiesIsUnknown_data() { addWritingVerbs(); }
    void aWriteToAServerThatDiesIsUnknown();
    void aWriteTheServerDeclinesDidNotHappen_data() { addWritingVerbs(); }
    void aWriteTheServerDeclinesDidNotHappen();
    void aWriteAskedForAPasswordArrivesOnce_data() { addWritingVerbs(); }
    void aWriteAskedForAPasswordArrivesOnce();
    void aReadWhoseConnectionClosesIsSentThreeTimesInAll_data();
    void aReadWhoseConnectionClosesIsSentThreeTimesInAll();
};

void TestExactlyOnce::aWriteWhoseConnectionClosesArrivesOnce_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("byReset");
    QTest::newRow("POST, closed") << Verb::Post << QByteArray("POST") << false;
    QTest::newRow("PATCH, closed") << Verb::Patch << QByteArray("PATCH") << false;
    QTest::newRow("PUT, closed") << Verb::Put << QByteArray("PUT") << false;
    QTest::newRow("DELETE, closed") << Verb::Delete << QByteArray("DELETE") << false;
    QTest::newRow("POST, reset") << Verb::Post << QByteArray("POST") << true;
    QTest::newRow("PATCH, reset") << Verb::Patch << QByteArray("PATCH") << true;
    QTest::newRow("PUT, reset") << Verb::Put << QByteArray("PUT") << true;
    QTest::newRow("DELETE, reset") << Verb::Delete << QByteArray("DELETE") << true;
}

void TestExactlyOnce::aWriteWhoseConnectionClosesArrivesOnce()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, name);
    QFETCH(bool, byReset);
    Wire wire;
    wire.server.script = { byReset ? Deed::reset() : Deed::close() };
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::OutcomeUnknown));
    QTest::qWait(100); // for a second one that must not come
    QCOMPARE(wire.server.count(name), 1);
    QCOMPARE(wire.server.count(), 1);
    QCOMPARE(asked.times, 1);
}

void TestExactlyOnce::aWriteOnAStaleConnectionArrivesOnce()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, name);
    for (const auto &end : { Deed::close(), Deed::reset() }) {
        Wire wire;
        wire.server.script = { Deed::answer(200), end };
        Asked<QJsonValue> first(wire, reading());
        QTRY_VERIFY(first.succeeded());
        Asked<Unit> asked(wire, writing(verb));
        QTRY_VERIFY(asked.result);
        QVERIFY(asked.failed(Error::OutcomeUnknown));
        QTest::qWait(100);
        QCOMPARE(wire.server.count(name), 1);
        QCOMPARE(wire.server.heard().last().connection, 1); // it was the kept connection
    }
}

void TestExactlyOnce::aWriteAfterAnIdleConnectionWasClosedSucceeds()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, name);
    Wire wire;
    Asked<QJsonValue> first(wire, reading());
    QTRY_VERIFY(first.succeeded());
    wire.server.closeConnections();
    QTRY_COMPARE(wire.server.openConnections(), 0);
    QTest::qWait(50); // for the other end to notice
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(wire.server.count(name), 1);
}

void TestExactlyOnce::aDeleteSaysThatItHasNoBody()
{
    Wire wire;
    wire.server.script = { Deed::answer(204) };
    Asked<Unit> asked(wire, writing(Verb::Delete));
    QTRY_VERIFY(asked.succeeded());
    const auto sent = wire.server.heard().first().message;
    QCOMPARE(sent.header("content-length"), "0");
    QVERIFY(sent.body.isEmpty());
}

void TestExactlyOnce::aLongBodyArrivesWhole()
{
    Wire wire;
    auto request = writing(Verb::Patch);
    const auto notes = u"Größe 名前 "_s.repeated(20'000);
    request.body = { { u"user"_s, QJsonObject { { u"notes"_s, notes } } } };
    Asked<Unit> asked(wire, request);
    QTRY_VERIFY(asked.succeeded());
    const auto sent = QJsonDocument::fromJson(wire.server.heard().first().message.body).object();
    QCOMPARE(sent, request.body);
}

void TestExactlyOnce::aWriteThatCouldNotConnectDidNotHappen()
{
    QFETCH(Verb, verb);
    auto timing = shortTiming();
    timing.readRetry = 60s; // a write that waited for a repeat would not be back in time
    Wire wire(timing);
    wire.server.close();
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Network));
    QVERIFY(!asked.error().mayHaveHappened());
}

void TestExactlyOnce::aWriteAnsweredWithAServerErrorIsNotRepeated_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 500, 502, 503, 504 })
        QTest::addRow("%d", status) << status;
}

void TestExactlyOnce::aWriteAnsweredWithAServerErrorIsNotRepeated()
{
    QFETCH(int, status);
    Wire wire;
    wire.server.otherwise = [status](const Heard &) { return Deed::answer(status, R"({"error":"Oh"})"); };
    Asked<Unit> asked(wire, writing(Verb::Post));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::OutcomeUnknown));
    QCOMPARE(asked.error().httpStatus, status);
    QTest::qWait(100);
    QCOMPARE(wire.server.count(), 1);
}

void TestExactlyOnce::aWriteRefusedForItsPaceGoesAgain()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, name);
    Wire wire;
    wire.server.script = { Deed::answer(429), Deed::answer(429), Deed::answer(204) };
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(wire.server.count(name), 3);
    QCOMPARE(wire.server.heard().at(2).message.body, wire.server.heard().at(0).message.body);
    QCOMPARE(asked.times, 1);
}

void TestExactlyOnce::aWriteWhoseAnswerIsCutOffIsUnknown()
{
    QFETCH(Verb, verb);
    for (const QByteArray bytes :
         { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"id\":",
           "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"id\":", "HTTP/1.1 2" }) {
        Wire wire;
        wire.server.script = { Deed::raw(bytes) };
        Asked<Unit> asked(wire, writing(verb));
        QTRY_VERIFY(asked.result);
        QVERIFY(asked.failed(Error::OutcomeUnknown));
        QTest::qWait(50);
        QCOMPARE(wire.server.count(), 1);
    }
}

void TestExactlyOnce::aWriteWhoseAnswerNeverComesIsUnknown()
{
    QFETCH(Verb, verb);
    Wire wire;
    wire.server.script = { Deed::hang() };
    auto request = writing(verb);
    request.deadline = 200ms;
    Asked<Unit> asked(wire, request);
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::OutcomeUnknown));
    QTest::qWait(50);
    QCOMPARE(wire.server.count(), 1);
}

void TestExactlyOnce::aWriteWhoseAnswerCannotBeReadIsUnknown()
{
    Wire wire;
    auto request = writing(Verb::Post);
    request.decode = [](const Answer &) -> Result<Unit> { return Error { .kind = Error::Decode }; };
    Asked<Unit> asked(wire, request);
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::OutcomeUnknown));
    QCOMPARE(wire.server.count(), 1);
}

// Qt finds nobody to connect to when it tries again: that must not pass for "could not connect".
void TestExactlyOnce::aWriteToAServerThatDiesIsUnknown()
{
    QFETCH(Verb, verb);
    for (const bool isKept : { false, true }) {
        Wire wire;
        if (isKept) {
            Asked<QJsonValue> first(wire, reading());
            QTRY_VERIFY(first.succeeded());
        }
        QObject::connect(&wire.server, &RawServer::requestArrived, &wire.server, &QTcpServer::close);
        wire.server.script = { Deed::close() };
        Asked<Unit> asked(wire, writing(verb));
        QTRY_VERIFY(asked.result);
        QVERIFY(asked.failed(Error::OutcomeUnknown));
    }
}

void TestExactlyOnce::aWriteTheServerDeclinesDidNotHappen()
{
    QFETCH(Verb, verb);
    for (const int status : { 400, 403, 405, 409, 410, 418, 422 }) {
        Wire wire;
        wire.server.script = { Deed::answer(status, R"({"error":"No","code":"0a0001"})") };
        Asked<Unit> asked(wire, writing(verb));
        QTRY_VERIFY(asked.result);
        QVERIFY2(!*asked.result && !asked.error().mayHaveHappened(), qPrintable(QString::number(status)));
        QCOMPARE(wire.server.count(), 1);
    }
}

void TestExactlyOnce::aWriteAskedForAPasswordArrivesOnce()
{
    QFETCH(Verb, verb);
    Wire wire;
    wire.server.otherwise = [](const Heard &) {
        return Deed::answer(401, R"({"error":"Who?","code":"bbb222"})", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    };
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Unauthorized));
    QTest::qWait(50);
    QCOMPARE(wire.server.count(), 1);
}

void TestExactlyOnce::aReadWhoseConnectionClosesIsSentThreeTimesInAll_data()
{
    QTest::addColumn<bool>("byReset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

// Qt sends a GET again by itself, unpaced; that would make six of three.
void TestExactlyOnce::aReadWhoseConnectionClosesIsSentThreeTimesInAll()
{
    QFETCH(bool, byReset);
    Wire wire;
    wire.server.otherwise = [byReset](const Heard &) { return byReset ? Deed::reset() : Deed::close(); };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Network));
    QCOMPARE(wire.server.count("GET"), 3);
}

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactlyonce.moc"
