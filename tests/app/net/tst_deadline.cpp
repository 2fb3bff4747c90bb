// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

//! The deadline is to the whole answer, however the server spends the time.
class TestDeadline : public QObject {
    Q_OBJECT

private slots:
    void aDripEndsAtTheDeadline_data();
    void aDripEndsAtTheDeadline();
    void aDripOfTheBodyAloneEndsAtTheDeadline_data();
    void aDripOfTheBodyAloneEndsAtTheDeadline();
    void aStallEndsAtTheDeadline_data();
    void aStallEndsAtTheDeadline();
    void aDripWithinTheDeadlineIsRead();
    void theDefaultIsFifteenSeconds();
};

namespace {

const auto answer
    = QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"id\":12345}");

void addVerbs()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("GET") << Verb::Get << Error::Timeout;
    QTest::newRow("POST") << Verb::Post << Error::OutcomeUnknown;
    QTest::newRow("PATCH") << Verb::Patch << Error::OutcomeUnknown;
    QTest::newRow("DELETE") << Verb::Delete << Error::OutcomeUnknown;
}

void endsAtTheDeadline(const Deed &deed)
{
    QFETCH(Verb, verb);
    QFETCH(Error::Kind, kind);
    Wire wire;
    wire.server.otherwise = [&deed](const Heard &) { return deed; };
    auto request = writing(verb);
    if (verb == Verb::Get)
        request.body = {};
    request.deadline = 300ms;
    QElapsedTimer clock;
    clock.start();
    Asked<Unit> asked(wire, request);
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(kind));
    QVERIFY(clock.elapsed() >= 290);
    QVERIFY(clock.elapsed() < 3'000); // all of the drip would take longer
    QTRY_COMPARE(wire.server.openConnections(), 0);
    QCOMPARE(wire.server.count(), 1);
}

} // namespace

void TestDeadline::aDripEndsAtTheDeadline_data()
{
    addVerbs();
}

void TestDeadline::aDripEndsAtTheDeadline()
{
    endsAtTheDeadline(Deed::drip(answer, 50ms));
}

void TestDeadline::aDripOfTheBodyAloneEndsAtTheDeadline_data()
{
    addVerbs();
}

void TestDeadline::aDripOfTheBodyAloneEndsAtTheDeadline()
{
    const auto bodyAt = answer.indexOf('{');
    endsAtTheDeadline(Deed::drip(answer.sliced(bodyAt), 100ms, answer.first(bodyAt)));
}

void TestDeadline::aStallEndsAtTheDeadline_data()
{
    addVerbs();
}

void TestDeadline::aStallEndsAtTheDeadline()
{
    endsAtTheDeadline({ .bytes = answer.first(answer.size() - 5) });
}

void TestDeadline::aDripWithinTheDeadlineIsRead()
{
    Wire wire;
    wire.server.script = { Deed::drip(answer, 1ms) };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE((*asked.result)->toObject().value("id"_L1).toInteger(), 12345);
}

void TestDeadline::theDefaultIsFifteenSeconds()
{
    QCOMPARE(reading().message().deadline, 15s);
}

QTEST_GUILESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
