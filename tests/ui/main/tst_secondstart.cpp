// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/programfixture.h"
#include "ui/shell/onewindow.h"

#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 30'000; // in milliseconds; a busy machine takes its time

//! The real program, ended with the test.
class Start final {
public:
    explicit Start(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(TURNSTILE), arguments + QStringList { u"--trace-startup"_s });
    }
    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Start)

    [[nodiscard]] bool shows(const QByteArray &line)
    {
        m_said += m_process.readAll();
        return m_said.contains(line);
    }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

//! One window for each profile, proven with real processes.
class TestSecondStart final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    [[nodiscard]] QStringList demo() const { return { u"--demo"_s, u"--profile"_s, m_profile->path() }; }

private slots:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_profile->path().toUtf8());
    }

    void aSecondStartEndsAndTheFirstGoesOn()
    {
        Start first(demo());
        QTRY_VERIFY_WITH_TIMEOUT(first.shows("first rows"), startTime);
        Start second(demo());
        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTime);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!second.shows("window shown"));
        QVERIFY(!first.hasEnded());
    }

    void theFirstWindowComesForward()
    {
        ProgramFixture kisi;
        kisi.start();
        OneWindow listening(kisi.profile.path(), false);
        connect(&listening, &OneWindow::wanted, &kisi.window(), &MainWindow::comeForward);
        listening.listen();
        kisi.window().showMinimized();
        QVERIFY(kisi.window().isMinimized());
        Start second({ u"--profile"_s, kisi.profile.path() });
        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), startTime);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!kisi.window().isMinimized());
        QVERIFY(kisi.window().isVisible());
    }

    void anotherProfileAndTheDemoAreApart()
    {
        Start first(demo());
        QTRY_VERIFY_WITH_TIMEOUT(first.shows("first rows"), startTime);
        const QTemporaryDir elsewhere;
        Start other({ u"--demo"_s, u"--profile"_s, elsewhere.path() });
        QTRY_VERIFY_WITH_TIMEOUT(other.shows("window shown"), startTime);
        Start account({ u"--profile"_s, m_profile->path() });
        QTRY_VERIFY_WITH_TIMEOUT(account.shows("window shown"), startTime);
        QVERIFY(!other.hasEnded());
        QVERIFY(!account.hasEnded());
        QVERIFY(!first.hasEnded());
    }

#ifdef Q_OS_UNIX
    void theWayInIsForItsOwnerOnly()
    {
        const auto ways = [this] {
            return QDir(m_profile->path()).entryInfoList({ u"turnstile-*"_s }, QDir::System | QDir::Files);
        };
        {
            OneWindow first(m_profile->path(), false);
            first.listen();
            QCOMPARE(ways().size(), 1);
            constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(ways().constFirst().permissions() & others));
        }
        QVERIFY(ways().isEmpty()); // who ends takes it away
    }

    void oneThatWasKilledIsNotInTheWay()
    {
        {
            Start killed(demo());
            QTRY_VERIFY_WITH_TIMEOUT(killed.shows("window shown"), startTime);
        }
        QVERIFY(!QDir(m_profile->path()).entryList({ u"turnstile-*"_s }, QDir::System | QDir::Files).isEmpty());
        OneWindow next(m_profile->path(), true);
        QCOMPARE(next.askOther(), OneWindow::Other::None);
        next.listen();
        const QSignalSpy wanted(&next, &OneWindow::wanted);
        Start later(demo());
        QTRY_VERIFY_WITH_TIMEOUT(later.hasEnded(), startTime);
        QCOMPARE(wanted.size(), 1);
    }

    void oneThatDoesNotAnswerIsNotWaitedForAndKeepsItsJournal()
    {
        Start first(demo());
        QTRY_VERIFY_WITH_TIMEOUT(first.shows("first rows"), startTime);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_profile->filePath(u"journal.sqlite-wal"_s)), startTime);
        QCOMPARE(::kill(pid_t(first.id()), SIGSTOP), 0);
        OneWindow second(m_profile->path(), true);
        QCOMPARE(second.askOther(), OneWindow::Other::Silent);
        second.listen(); // does nothing: the name is the other's
        MemorySecretStore store;
        QNetworkAccessManager network;
        Program program(*qApp, network, store,
                        { .options = { .demo = true, .demoUsers = 30 }, .directory = m_profile->path() });
        program.start();
        QTRY_COMPARE(program.session().state(), Session::State::SignedIn);
        const auto *banner = program.window().findChild<QWidget *>(u"windowBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"Another Turnstile is open with this profile"_s));
        QVERIFY(!program.changes().isJournaled());
        QCOMPARE(::kill(pid_t(first.id()), SIGCONT), 0);
    }
#endif
};

QTEST_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
