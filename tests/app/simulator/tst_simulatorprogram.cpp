// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/simulator/asker.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {

struct Outcome {
    int exitCode = -1;
    QString said {};
    QString complained {};
};

Outcome run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(TURNSTILE_SIMULATOR), arguments);
    if (!program.waitForFinished())
        return {};
    return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
             QString::fromUtf8(program.readAllStandardError()) };
}

} // namespace

//! turnstile-simulator as somebody at a terminal meets it.
class TestSimulatorProgram : public QObject {
    Q_OBJECT

private slots:
    void explainsItself();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void saysWhereItListensAndStopsWhenTold();
};

void TestSimulatorProgram::explainsItself()
{
    const Outcome help = run({ u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.said.contains("--patch-dates"_L1));
    QCOMPARE(run({ u"--version"_s }).exitCode, 0);
}

void TestSimulatorProgram::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option") << QStringList { u"--frobnicate"_s } << u"frobnicate"_s;
    QTest::newRow("not a number") << QStringList { u"--users"_s, u"many"_s } << u"many"_s;
    QTest::newRow("no such port") << QStringList { u"--port"_s, u"70000"_s } << u"65535"_s;
    QTest::newRow("negative rate") << QStringList { u"--rps"_s, u"-1"_s } << u"--rps"_s;
    QTest::newRow("not a rate") << QStringList { u"--rps"_s, u"nan"_s } << u"--rps"_s;
    QTest::newRow("no such choice") << QStringList { u"--patch-dates"_s, u"maybe"_s } << u"accept, refuse or ignore"_s;
    QTest::newRow("stray word") << QStringList { u"please"_s } << u"please"_s;
}

void TestSimulatorProgram::refusesWhatItDoesNotUnderstand()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.complained.contains(word), qPrintable(outcome.complained));
    QVERIFY(outcome.said.isEmpty());
}

void TestSimulatorProgram::saysWhereItListensAndStopsWhenTold()
{
#ifdef Q_OS_UNIX
    QProcess program;
    program.start(QStringLiteral(TURNSTILE_SIMULATOR), { u"--users"_s, u"20"_s });
    QString said;
    QTRY_VERIFY((said += QString::fromUtf8(program.readAllStandardOutput())).count(u'\n') >= 3);
    const QString url = said.section(u'\n', 0, 0).section(u' ', -1);
    QVERIFY(said.contains(demo::administrator.apiKey));
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url + u"/user"_s))));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    QElapsedTimer clock;
    clock.start();
    ::kill(pid_t(program.processId()), SIGTERM);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY(clock.elapsed() < 1000); // usually 10 ms; an open connection would hold it for a minute
#else
    QSKIP("There are no signals to send here.");
#endif
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
