// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

#include <QLoggingCategory>

//! A log line has verb, path, status and time, and nothing a stranger should not read.
class TestLogging : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aLineHasVerbPathStatusAndTime();
    void noLineTellsWhoOrWhat_data();
    void noLineTellsWhoOrWhat();
    void nothingIsSaidUnlessAskedFor();

private:
    static void keep(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
    {
        s_lines << QString::fromLatin1(context.category) + u": "_s + text;
    }

    inline static QStringList s_lines;
    QtMessageHandler m_before = nullptr;
};

void TestLogging::initTestCase()
{
    m_before = qInstallMessageHandler(&keep);
}

void TestLogging::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void TestLogging::aLineHasVerbPathStatusAndTime()
{
    QLoggingCategory::setFilterRules(u"kisi.net.debug=true"_s);
    s_lines.clear();
    Wire wire;
    wire.server.script = { Deed::answer(204) };
    Asked<Unit> asked(wire, writing(Verb::Patch));
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(s_lines.size(), 1);
    const QRegularExpression shape(u"^kisi\\.net: PATCH /users/7 204 \\d+ ms$"_s);
    QVERIFY2(shape.match(s_lines.first()).hasMatch(), qPrintable(s_lines.first()));
}

void TestLogging::noLineTellsWhoOrWhat_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("success") << Deed::answer(200, R"({"email":"bob@example.com","secret":"n3w"})");
    QTest::newRow("invalid") << Deed::answer(422, R"({"errors":{"email":["bob@example.com is taken"]}})");
    QTest::newRow("refused") << Deed::answer(401, R"({"error":"bob@example.com"})");
    QTest::newRow("slower") << Deed::answer(429);
    QTest::newRow("server error") << Deed::answer(500, "bob@example.com");
    QTest::newRow("not JSON") << Deed::answer(200, "bob@example.com");
    QTest::newRow("redirect") << Deed::answer(302, "", "Location: http://127.0.0.1/?email=bob@example.com\r\n");
    QTest::newRow("closed") << Deed::close();
    QTest::newRow("reset") << Deed::reset();
    QTest::newRow("hung") << Deed::hang();
}

void TestLogging::noLineTellsWhoOrWhat()
{
    QFETCH(Deed, deed);
    QLoggingCategory::setFilterRules(u"kisi.*=true"_s);
    s_lines.clear();
    Wire wire;
    wire.server.otherwise = [&deed](const Heard &) { return deed; };
    auto read = reading();
    read.query = { { u"email"_s, u"ann@example.com"_s }, { u"query"_s, u"Ann Example"_s } };
    read.deadline = 300ms;
    auto write = writing(Verb::Post, u"/users"_s);
    write.body = { { u"user"_s, QJsonObject { { u"email"_s, u"ann@example.com"_s }, { u"password"_s, u"pa55"_s } } } };
    write.deadline = 300ms;
    Asked<QJsonValue> first(wire, read);
    Asked<Unit> second(wire, write);
    QTRY_VERIFY(first.result && second.result);
    QVERIFY(!s_lines.isEmpty());
    const auto all = s_lines.join(u'\n');
    for (const auto &hidden :
         { "s3cr3t", "KISI-LOGIN", "example.com", "Ann", "ann", "bob", "pa55", "n3w", "?", "email", "{" })
        QVERIFY2(!all.contains(QLatin1StringView(hidden)), qPrintable(all));
}

void TestLogging::nothingIsSaidUnlessAskedFor()
{
    QLoggingCategory::setFilterRules({});
    s_lines.clear();
    Wire wire;
    Asked<QJsonValue> asked(wire, reading());
    QTRY_VERIFY(asked.succeeded());
    QCOMPARE(s_lines, QStringList());
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
