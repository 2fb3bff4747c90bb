// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

//! What the answers mean, as they come over the wire.
class TestOutcome : public QObject {
    Q_OBJECT

private slots:
    void statusesHaveTheirKinds_data();
    void statusesHaveTheirKinds();
    void aRecordThatIsGoneAlreadyIsDeleted();
    void aMissingEndpointDeletesNothing();
    void aStrangersPageDeletesNothing();
    void aPageInsteadOfAnAnswerIsNotKisi_data();
    void aPageInsteadOfAnAnswerIsNotKisi();
    void noContentIsASuccessWhateverItIsLabelled();
    void whatCannotBeReadIsNotAnAnswer_data();
    void whatCannotBeReadIsNotAnAnswer();
    void aByteOrderMarkIsNoFault();
    void aCutOffListWithoutALengthIsNotAShorterList();
    void invalidFieldsKeepTheirMessages();
    void aStrangeErrorBodyIsNoFault_data();
    void aStrangeErrorBodyIsNoFault();
    void anAnswerThatIsTooLargeIsRefused_data();
    void anAnswerThatIsTooLargeIsRefused();
    void aLargeAnswerIsRead();
    void theTotalIsReadFromTheRange_data();
    void theTotalIsReadFromTheRange();
};

void TestOutcome::statusesHaveTheirKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("read");
    QTest::addColumn<Error::Kind>("write");
    const auto row = [](int status, Error::Kind read, Error::Kind write, const QByteArray &body = R"({"error":"No"})") {
        QTest::addRow("%d %s", status, body.constData()) << status << body << read << write;
    };
    row(400, Error::Refused, Error::Refused);
    row(401, Error::Unauthorized, Error::Unauthorized);
    row(403, Error::Forbidden, Error::Forbidden);
    row(404, Error::NotFound, Error::NotFound);
    row(404, Error::Gone, Error::Gone, R"({"error":"No","code":"000404"})");
    row(404, Error::NotFound, Error::NotFound, "");
    row(405, Error::Refused, Error::Refused);
    row(409, Error::Conflict, Error::Conflict);
    row(418, Error::Refused, Error::Refused);
    row(422, Error::Invalid, Error::Invalid);
    row(500, Error::Server, Error::OutcomeUnknown);
    row(503, Error::Server, Error::OutcomeUnknown);
    row(511, Error::NotKisi, Error::NotKisi);
}

void TestOutcome::statusesHaveTheirKinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, read);
    QFETCH(Error::Kind, write);
    Wire wire;
    wire.server.otherwise = [=](const Heard &) { return Deed::answer(status, body); };
    Asked<QJsonValue> got(wire, reading());
    QTRY_VERIFY(got.result);
    QVERIFY(got.failed(read));
    QCOMPARE(got.error().httpStatus, status);
    wire.client->setSecret(Secret("another"));
    Asked<Unit> written(wire, writing(Verb::Patch));
    QTRY_VERIFY(written.result);
    QVERIFY(written.failed(write));
}

void TestOutcome::aRecordThatIsGoneAlreadyIsDeleted()
{
    Wire wire;
    wire.server.script = { Deed::answer(404, R"({"error":"Not found","code":"e3b0c4"})") };
    Asked<Unit> asked(wire, writing(Verb::Delete));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.succeeded());
}

void TestOutcome::aMissingEndpointDeletesNothing()
{
    Wire wire;
    wire.server.script = { Deed::answer(404, R"({"error":"Not found","code":"000404"})") };
    Asked<Unit> asked(wire, writing(Verb::Delete));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Gone));
}

void TestOutcome::aStrangersPageDeletesNothing()
{
    Wire wire;
    wire.server.script = { Deed::answer(404, "<html>nginx</html>", {}, "text/html") };
    Asked<Unit> asked(wire, writing(Verb::Delete));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::NotKisi));
}

void TestOutcome::aPageInsteadOfAnAnswerIsNotKisi_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("said so") << 200 << QByteArray("<html>Log in</html>") << QByteArray("text/html; charset=utf-8");
    QTest::newRow("said so loudly") << 200 << QByteArray("Log in") << QByteArray("TEXT/HTML");
    QTest::newRow("called JSON") << 200 << QByteArray("\n <!DOCTYPE html>") << QByteArray("application/json");
    QTest::newRow("empty") << 200 << QByteArray() << QByteArray("text/html");
    QTest::newRow("refusing") << 403 << QByteArray("<html>Pay</html>") << QByteArray("text/html");
    QTest::newRow("not there") << 404 << QByteArray("<html>nginx</html>") << QByteArray("text/html");
    QTest::newRow("511") << 511 << QByteArray("<html>Log in</html>") << QByteArray("text/html");
}

void TestOutcome::aPageInsteadOfAnAnswerIsNotKisi()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    for (const auto verb : { Verb::Get, Verb::Post, Verb::Delete }) {
        Wire wire;
        wire.server.script = { Deed::answer(status, body, {}, contentType) };
        Asked<Unit> asked(wire, writing(verb));
        QTRY_VERIFY(asked.result);
        QVERIFY(asked.failed(Error::NotKisi));
        QCOMPARE(wire.server.count(), 1);
    }
}

void TestOutcome::noContentIsASuccessWhateverItIsLabelled()
{
    Wire wire;
    wire.server.script = { Deed::answer(204, {}, "Content-Type: text/html\r\n") };
    Asked<Unit> asked(wire, writing(Verb::Patch));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.succeeded());
}

void TestOutcome::whatCannotBeReadIsNotAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("cut off") << QByteArray(R"({"id":7,)");
    QTest::newRow("two values") << QByteArray("{}{}");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("nested deeply") << QByteArray(100'000, '[');
    QTest::newRow("nested deeply and closed") << QByteArray(QByteArray(5'000, '[') + QByteArray(5'000, ']'));
    QTest::newRow("invalid UTF-8") << QByteArray("{\"name\":\"\xff\xfe\"}");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"name\":\"\xc0\xaf\"}");
    QTest::newRow("zero bytes") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
}

void TestOutcome::whatCannotBeReadIsNotAnAnswer()
{
    QFETCH(QByteArray, body);
    Wire wire;
    wire.server.otherwise = [body](const Heard &) { return Deed::answer(200, body); };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Decode));
    Asked<Unit> write(wire, writing(Verb::Post));
    QTRY_VERIFY(write.result);
    QVERIFY(write.failed(Error::OutcomeUnknown)); // accepted, but nobody knows what
    QCOMPARE(wire.server.count(), 2);
}

void TestOutcome::aByteOrderMarkIsNoFault()
{
    Wire wire;
    wire.server.script = { Deed::answer(200, "\xef\xbb\xbf{\"id\":7}") };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.succeeded());
    QCOMPARE((*asked.result)->toObject().value("id"_L1).toInteger(), 7);
}

void TestOutcome::aCutOffListWithoutALengthIsNotAShorterList()
{
    Wire wire;
    wire.server.otherwise = [](const Heard &) {
        return Deed::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[{\"id\":1},{\"id\":2},{\"i");
    };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Decode));
}

void TestOutcome::invalidFieldsKeepTheirMessages()
{
    Wire wire;
    wire.server.script = { Deed::answer(422, R"({"errors":{"email":["is taken","is <b>odd</b>"],"name":[]}})") };
    Asked<Unit> asked(wire, writing(Verb::Post));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Invalid));
    QCOMPARE(asked.error().fields.value(u"email"_s), (QStringList { u"is taken"_s, u"is <b>odd</b>"_s }));
    QCOMPARE(asked.error().fields.size(), 2);
}

void TestOutcome::aStrangeErrorBodyIsNoFault_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         { "", "null", "[]", "[{}]", "\"no\"", "{\"errors\":7}", "{\"errors\":{\"email\":\"taken\"}}",
           "{\"errors\":{\"email\":[{},null,7]}}", "{\"error\":{},\"code\":[]}", "{\"code\":404}" })
        QTest::newRow(body) << QByteArray(body);
}

void TestOutcome::aStrangeErrorBodyIsNoFault()
{
    QFETCH(QByteArray, body);
    Wire wire;
    wire.server.script = { Deed::answer(422, body) };
    Asked<Unit> asked(wire, writing(Verb::Post));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::Invalid));
    QCOMPARE(asked.error().code, QString());
}

void TestOutcome::anAnswerThatIsTooLargeIsRefused_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("sent");
    const int tooMuch = 16 * 1024 * 1024 + 1;
    QTest::newRow("announced") << Verb::Get << QByteArray("Content-Length: 16777217\r\n") << 0;
    QTest::newRow("announced and sent") << Verb::Get << QByteArray("Content-Length: 16777217\r\n") << tooMuch;
    QTest::newRow("not announced") << Verb::Get << QByteArray() << tooMuch;
    QTest::newRow("announced to a write") << Verb::Post << QByteArray("Content-Length: 16777217\r\n") << 0;
    QTest::newRow("not announced to a write") << Verb::Post << QByteArray() << tooMuch;
}

void TestOutcome::anAnswerThatIsTooLargeIsRefused()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, headers);
    QFETCH(int, sent);
    Wire wire;
    const QByteArray body = sent > 0 ? "[" + QByteArray(sent - 2, ' ') + "]" : QByteArray();
    wire.server.script = { { .bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body,
                             .closes = headers.isEmpty() } };
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(verb == Verb::Get ? Error::Decode : Error::OutcomeUnknown));
    QTRY_COMPARE(wire.server.openConnections(), 0);
}

void TestOutcome::aLargeAnswerIsRead()
{
    Wire wire;
    wire.server.script = { Deed::answer(200, "[" + QByteArray(16 * 1024 * 1024 - 2, ' ') + "]") };
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.succeeded());
}

void TestOutcome::theTotalIsReadFromTheRange_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qint64>("total"); // -1: none
    QTest::newRow("a page") << QByteArray("0-99/250") << 250LL;
    QTest::newRow("end not clipped") << QByteArray("200-299/250") << 250LL;
    QTest::newRow("empty") << QByteArray("*/0") << 0LL;
    QTest::newRow("spaces") << QByteArray(" 0-99 / 250 ") << 250LL;
    QTest::newRow("missing") << QByteArray() << -1LL;
    QTest::newRow("no slash") << QByteArray("0-99") << -1LL;
    QTest::newRow("only a slash") << QByteArray("/") << -1LL;
    QTest::newRow("nothing before") << QByteArray("/7") << -1LL;
    QTest::newRow("nothing after") << QByteArray("0-99/") << -1LL;
    QTest::newRow("unknown") << QByteArray("0-99/*") << -1LL;
    QTest::newRow("negative") << QByteArray("0-99/-5") << -1LL;
    QTest::newRow("words") << QByteArray("0-99/many") << -1LL;
    QTest::newRow("fraction") << QByteArray("0-99/2.5") << -1LL;
    QTest::newRow("huge") << QByteArray("0-99/1000000001") << -1LL;
    QTest::newRow("overflow") << QByteArray("0-99/99999999999999999999999") << -1LL;
}

void TestOutcome::theTotalIsReadFromTheRange()
{
    QFETCH(QByteArray, range);
    QFETCH(qint64, total);
    QCOMPARE(collectionTotal(range).value_or(-1), total);

    Wire wire;
    wire.server.script
        = { Deed::answer(200, "[]", range.isEmpty() ? QByteArray() : "X-Collection-Range: " + range + "\r\n") };
    const Request<qint64> request { .path = u"/users"_s, .decode = [](const Answer &answer) -> Result<qint64> {
                                       return collectionTotal(answer.collectionRange).value_or(-1);
                                   } };
    Asked<qint64> asked(wire, request);
    QTRY_VERIFY(asked.result);
    QCOMPARE(**asked.result, total);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
