// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/options.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

//! The command line: what it means, and one sentence for what it cannot mean.
class TestOptions final : public QObject {
    Q_OBJECT

    static std::variant<Options, UsageError, HelpText> read(QStringList arguments)
    {
        arguments.prepend(u"turnstile"_s);
        return optionsFrom(arguments);
    }

private slots:
    void understandsWhatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<int>("users");
        QTest::addColumn<QUrl>("server");
        QTest::addColumn<QString>("profile");
        QTest::newRow("nothing") << QStringList() << false << 240 << QUrl() << QString();
        QTest::newRow("demo") << QStringList { u"--demo"_s } << true << 240 << QUrl() << QString();
        QTest::newRow("one dash") << QStringList { u"-demo"_s } << true << 240 << QUrl() << QString();
        QTest::newRow("demo users") << QStringList { u"--demo"_s, u"--demo-users"_s, u"5000"_s } << true << 5000
                                    << QUrl() << QString();
        QTest::newRow("demo users alone") << QStringList { u"--demo-users=50"_s } << true << 50 << QUrl() << QString();
        QTest::newRow("server") << QStringList { u"--server"_s, u"https://api.kisi.test"_s } << false << 240
                                << QUrl(u"https://api.kisi.test"_s) << QString();
        QTest::newRow("bare host") << QStringList { u"--server=api.kisi.test:8443"_s } << false << 240
                                   << QUrl(u"https://api.kisi.test:8443"_s) << QString();
        QTest::newRow("loopback") << QStringList { u"--server=http://127.0.0.1:4000"_s } << false << 240
                                  << QUrl(u"http://127.0.0.1:4000"_s) << QString();
        QTest::newRow("profile") << QStringList { u"--profile"_s, u"somewhere/new"_s } << false << 240 << QUrl()
                                 << u"somewhere/new"_s;
    }
    void understandsWhatIsAskedFor()
    {
        QFETCH(QStringList, arguments);
        const auto options = std::get<Options>(read(arguments));
        QTEST(options.demo, "demo");
        QTEST(options.demoUsers, "users");
        QTEST(options.server.value_or(QUrl()), "server");
        QTEST(options.profile, "profile");
    }

    void saysInOneSentenceWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown") << QStringList { u"--foo"_s } << u"“foo”"_s;
        QTest::newRow("unknown short") << QStringList { u"-x"_s } << u"“x”"_s;
        QTest::newRow("a word") << QStringList { u"people.csv"_s } << u"“people.csv”"_s;
        QTest::newRow("no value") << QStringList { u"--server"_s } << u"server"_s;
        QTest::newRow("http") << QStringList { u"--server=http://api.kisi.test"_s } << u"https://"_s;
        QTest::newRow("no URL") << QStringList { u"--server=https://"_s } << u"api.kisi.io"_s;
        QTest::newRow("path") << QStringList { u"--server=https://kisi.test/v1"_s } << u"path"_s;
        QTest::newRow("password") << QStringList { u"--server=https://a:b@kisi.test"_s } << u"without user"_s;
        QTest::newRow("users in words") << QStringList { u"--demo-users=many"_s } << u"“many”"_s;
        QTest::newRow("too few users") << QStringList { u"--demo-users=0"_s } << u"from 10"_s;
        QTest::newRow("too many users") << QStringList { u"--demo-users=100001"_s } << u"100000"_s;
        QTest::newRow("empty profile") << QStringList { u"--profile="_s } << u"--profile"_s;
        QTest::newRow("unknown language") << QStringList { u"--language=xx"_s } << u"“xx”"_s;
        QTest::newRow("two servers") << QStringList { u"--demo"_s, u"--server=https://kisi.test"_s } << u"--demo"_s;
    }
    void saysInOneSentenceWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const auto answer = read(arguments);
        const auto *wrong = std::get_if<UsageError>(&answer);
        QVERIFY(wrong);
        QVERIFY2(wrong->sentence.contains(part), qPrintable(wrong->sentence));
        QVERIFY(!wrong->sentence.contains(u'\n'));
    }

    void refusesAFileAsProfile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(std::holds_alternative<UsageError>(read({ u"--profile"_s, file.fileName() })));
    }

    void helpNamesEveryOption()
    {
        const auto help = std::get<HelpText>(read({ u"--help"_s })).text;
        for (const auto &name :
             { "--demo", "--demo-users", "--server", "--profile", "--language", "--trace-startup", "--version" })
            QVERIFY2(help.contains(QLatin1StringView(name)), name);
    }

    void tellsTheVersion()
    {
        QCoreApplication::setApplicationName(u"turnstile"_s);
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        QCOMPARE(std::get<HelpText>(read({ u"--version"_s })).text, u"turnstile 1.2.3\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
