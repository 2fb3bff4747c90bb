// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/programfixture.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Session::State;
namespace demo = simulator::demo;

namespace {

//! Notes whether the window had painted when it was asked.
class LateStore final : public SecretStore {
public:
    void read(const QString &, QObject *, Read) override
    {
        isAsked = true;
        wasPainted = frames.isPainted;
    }
    void write(const QString &, const Secret &, QObject *, Written) override { }
    void erase(const QString &, QObject *, Written) override { }

    //! Told of the events of the sign-in screen.
    struct Frames final : QObject {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            isPainted = isPainted || event->type() == QEvent::Paint;
            return QObject::eventFilter(watched, event);
        }
        bool isPainted = false;
    };
    Frames frames;
    bool isAsked = false;
    bool wasPainted = false;
};

} // namespace

//! The first screen, driven as a person would: words in, keys and clicks, words out.
class TestSignIn final : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_kisi;

    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        auto *edit = m_kisi->named<QLineEdit>(name);
        return edit ? edit : (qWarning("There is no field %ls", qUtf16Printable(name)), nullptr);
    }
    [[nodiscard]] bool has(const QString &name) const { return m_kisi->named<QLineEdit>(name) != nullptr; }
    void press(const QString &name) const
    {
        auto *button = m_kisi->named<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(u"There is no button "_s + name));
        button->click();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = field(name);
        QVERIFY(edit);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    //! What stands below a field.
    [[nodiscard]] QString message(const QString &name) const
    {
        auto *edit = field(name);
        return edit ? edit->accessibleDescription() : QString();
    }
    [[nodiscard]] QString banner() const
    {
        return m_kisi->window().findChild<QWidget *>(u"signInBanner"_s)->accessibleName();
    }
    void typePassword(const demo::Operator &person, const QString &password = {}) const
    {
        press(u"Email and password"_s);
        type(u"Organization"_s, demo::domain);
        type(u"Email"_s, person.email);
        type(u"Password"_s, password.isEmpty() ? QString(person.password) : password);
    }
    [[nodiscard]] bool signedIn() const
    {
        return QTest::qWaitFor([this] { return m_kisi->state() == State::SignedIn; });
    }
    [[nodiscard]] bool failed() const
    {
        return QTest::qWaitFor([this] { return m_kisi->state() == State::SignedOut; });
    }
    [[nodiscard]] int requests(const QString &verb, const QString &path) const
    {
        const auto log = m_kisi->simulator.log();
        return int(std::count_if(log.begin(), log.end(),
                                 [&](const auto &request) { return request.verb == verb && request.path == path; }));
    }
    [[nodiscard]] bool profileHolds(const QByteArray &secret) const
    {
        QDirIterator files(m_kisi->profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(secret))
                return true;
        }
        return false;
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ProgramFixture>();
        m_kisi->start();
    }
    void cleanup() { m_kisi.reset(); }

    void theKeyFieldShowsWithoutAClick()
    {
        QVERIFY(has(u"API key"_s));
        QVERIFY(!has(u"Password"_s));
        QCOMPARE(field(u"API key"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(m_kisi->named<QPushButton>(u"Sign in"_s));
        QVERIFY(m_kisi->named<QPushButton>(u"Try the demo organization"_s));
    }

    void aKeySignsIn()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        QTest::keyClick(field(u"API key"_s), Qt::Key_Return);
        QVERIFY(signedIn());
        QVERIFY(!has(u"API key"_s));
        QCOMPARE(m_kisi->window().windowTitle(), u"Users – Marlow Instruments – Turnstile"_s);
        QTRY_COMPARE(m_kisi->program->directory().size(), 30);
    }

    void whatWasPastedAroundTheKeyIsDropped()
    {
        field(u"API key"_s)->setText(u"  \t"_s + demo::administrator.apiKey + u"\r\n "_s);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void aWrongKeyIsToldAtTheKey()
    {
        type(u"API key"_s, u"not-a-key"_s);
        press(u"Sign in"_s);
        QTRY_VERIFY(message(u"API key"_s).contains(u"does not know this key"_s));
        QCOMPARE(field(u"API key"_s)->text(), u"not-a-key"_s);
        type(u"API key"_s, demo::administrator.apiKey);
        QVERIFY(!message(u"API key"_s).contains(u"does not know"_s));
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void anEmptyKeyIsNotSent()
    {
        press(u"Sign in"_s);
        QCOMPARE(message(u"API key"_s), u"Paste your API key here."_s);
        QCOMPARE(m_kisi->state(), State::SignedOut);
        field(u"API key"_s)->setText(u" \n"_s);
        press(u"Sign in"_s);
        QCOMPARE(message(u"API key"_s), u"Paste your API key here."_s);
        QVERIFY(m_kisi->simulator.log().isEmpty());
    }

    void aPasswordSignsInWithALoginOfOurOwn()
    {
        typePassword(demo::administrator);
        QVERIFY(!has(u"One-time code"_s));
        QTest::keyClick(field(u"Password"_s), Qt::Key_Return);
        QVERIFY(signedIn());
        QVERIFY(m_kisi->program->session().account().loginIsOurs);
        QCOMPARE(requests(u"POST"_s, u"/logins"_s), 1);
        QVERIFY(!profileHolds(QByteArray("correct horse battery")));
        const auto *password = m_kisi->window().findChild<QLineEdit *>(u"password"_s);
        QVERIFY(password->text().isEmpty());
        const auto *toast = m_kisi->window().findChild<QWidget *>(u"toast"_s);
        QTRY_VERIFY(toast->isVisible());
        QVERIFY2(toast->accessibleName().contains(u"expires after 14 days without use"_s),
                 qPrintable(toast->accessibleName()));
    }

    void theCodeIsAskedForOnlyWhenKisiAsks()
    {
        typePassword(demo::owner);
        press(u"Sign in"_s);
        QTRY_VERIFY(has(u"One-time code"_s));
        QTRY_VERIFY(field(u"One-time code"_s)->hasFocus());
        QCOMPARE(field(u"Password"_s)->text(), QString(demo::owner.password));
        type(u"One-time code"_s, u"418 205"_s);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void aWrongCodeSaysThatThePasswordWasRight()
    {
        typePassword(demo::owner);
        press(u"Sign in"_s);
        QTRY_VERIFY(has(u"One-time code"_s));
        press(u"Sign in"_s);
        QVERIFY(message(u"One-time code"_s).startsWith(u"Type the code"_s));
        type(u"One-time code"_s, u"000000"_s);
        press(u"Sign in"_s);
        QTRY_VERIFY(message(u"One-time code"_s).contains(u"Your password was right."_s));
        QCOMPARE(field(u"One-time code"_s)->text(), u"000000"_s);
        QCOMPARE(field(u"Password"_s)->text(), QString(demo::owner.password));
        type(u"One-time code"_s, demo::owner.backupCode);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void aWrongPasswordIsToldAtThePassword()
    {
        typePassword(demo::administrator, u"wrong"_s);
        press(u"Sign in"_s);
        QTRY_VERIFY(message(u"Password"_s).startsWith(u"Email or password is wrong"_s));
        QCOMPARE(field(u"Organization"_s)->text(), QString(demo::domain));
        QCOMPARE(field(u"Email"_s)->text(), QString(demo::administrator.email));
        QCOMPARE(field(u"Password"_s)->text(), u"wrong"_s);
    }

    void withACodeOneOfThreeIsWrong()
    {
        typePassword(demo::owner);
        press(u"Sign in"_s);
        QTRY_VERIFY(has(u"One-time code"_s));
        type(u"One-time code"_s, demo::owner.oneTimeCode);
        type(u"Password"_s, u"wrong"_s);
        press(u"Sign in"_s);
        QTRY_VERIFY(message(u"Password"_s).startsWith(u"One of the three is wrong"_s));
    }

    void whatIsMissingOrMalformedIsToldBeforeSending()
    {
        press(u"Email and password"_s);
        press(u"Sign in"_s);
        QVERIFY(message(u"Organization"_s).startsWith(u"Type the Kisi domain"_s));
        QCOMPARE(message(u"Email"_s), u"Type your email."_s);
        QCOMPARE(message(u"Password"_s), u"Type your password."_s);
        type(u"Email"_s, u"maren@"_s);
        press(u"Sign in"_s);
        QCOMPARE(message(u"Email"_s), u"This address is incomplete. Add the part after the @."_s);
        QVERIFY(m_kisi->simulator.log().isEmpty());
    }

    void anotherEmailNeedsNoCodeOfTheFirst()
    {
        typePassword(demo::owner);
        press(u"Sign in"_s);
        QTRY_VERIFY(has(u"One-time code"_s));
        type(u"Email"_s, demo::administrator.email);
        QVERIFY(!has(u"One-time code"_s));
        type(u"Password"_s, demo::administrator.password);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void whereNobodyAnswersTheFormStays()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        m_kisi->options.server = QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        m_kisi->start();
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QTRY_VERIFY(banner().contains(u"There is no connection to the server."_s));
        QCOMPARE(field(u"API key"_s)->text(), QString(demo::administrator.apiKey));
        QVERIFY(field(u"API key"_s)->isEnabled());
    }

    void aRefusedPasswordHintsAtSingleSignOn()
    {
        m_kisi->simulator.answerNext(u"POST"_s, u"/logins"_s, 403,
                                     { { u"error"_s, u"Access denied"_s }, { u"code"_s, u"afc496"_s } });
        typePassword(demo::administrator);
        press(u"Sign in"_s);
        QTRY_VERIFY(banner().contains(u"API key instead"_s));
    }

    void aFailingServerIsToldInTheBanner()
    {
        m_kisi->simulator.answerNext(u"POST"_s, u"/logins"_s, 503);
        typePassword(demo::administrator);
        press(u"Sign in"_s);
        QTRY_VERIFY2(banner().contains(u"503"_s), qPrintable(banner()));
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void aServerWithoutHttpsIsRefusedAtItsField()
    {
        press(u"Server: "_s + m_kisi->simulator.url().authority());
        type(u"API key"_s, demo::administrator.apiKey);
        for (const auto &wrong : { u"http://kisi.test"_s, u"no address"_s, u"https://kisi.test/v1"_s }) {
            type(u"Server"_s, wrong);
            press(u"Sign in"_s);
            QVERIFY(!message(u"Server"_s).isEmpty());
            QCOMPARE(field(u"Server"_s)->text(), wrong);
        }
        QVERIFY(m_kisi->simulator.log().isEmpty());
        type(u"Server"_s, m_kisi->simulator.url().toString());
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void signingInCanBeStopped()
    {
        m_kisi->simulator.setLatency(std::chrono::seconds(3));
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(!field(u"API key"_s)->isEnabled());
        press(u"Cancel"_s);
        QVERIFY(failed());
        QVERIFY(field(u"API key"_s)->isEnabled());
        QCOMPARE(field(u"API key"_s)->text(), QString(demo::administrator.apiKey));
        m_kisi->simulator.setLatency({});
    }

    void whoStaysSignedInNeedsNoFormNextTime()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        QVERIFY(m_kisi->named<QCheckBox>(u"Stay signed in"_s)->isChecked());
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QTRY_VERIFY(m_kisi->program->settings().rememberedAccount());
        QVERIFY(!profileHolds(QByteArray(demo::administrator.apiKey.data())));
        m_kisi->start();
        QVERIFY(signedIn());
        QCOMPARE(m_kisi->program->session().account().user.name, QString(demo::administrator.name));
    }

    void whoDoesNotStayIsAskedAgain()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        m_kisi->named<QCheckBox>(u"Stay signed in"_s)->click();
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        m_kisi->start();
        QCOMPARE(m_kisi->state(), State::SignedOut);
        QTRY_VERIFY(m_kisi->store.entries.isEmpty());
    }

    void whoCallsOffResumingAndSignsInElsewhereLeavesNothingKept()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QTRY_VERIFY(m_kisi->program->settings().rememberedAccount());
        m_kisi->simulator.setLatency(std::chrono::seconds(3));
        m_kisi->start();
        press(u"Cancel"_s);
        QVERIFY(failed());
        m_kisi->simulator.setLatency({});
        simulator::Simulator other({ .users = 10, .requestsPerSecond = 0 });
        QVERIFY(other.start());
        press(u"Server: "_s + m_kisi->simulator.url().authority());
        type(u"Server"_s, other.url().toString());
        type(u"API key"_s, demo::administrator.apiKey);
        m_kisi->named<QCheckBox>(u"Stay signed in"_s)->setChecked(false);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QVERIFY(!m_kisi->program->settings().rememberedAccount());
        QTRY_VERIFY(m_kisi->store.entries.isEmpty());
    }

    void withoutAKeychainItSaysSo()
    {
        m_kisi->store.exists = false;
        m_kisi->start();
        auto *stay = m_kisi->named<QCheckBox>(u"Stay signed in"_s);
        QTRY_VERIFY(!stay->isEnabled());
        QVERIFY(!stay->isChecked());
        QVERIFY(stay->accessibleDescription().contains(u"in memory until you quit"_s));
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void theKeychainIsAskedAfterTheFirstFrame()
    {
        LateStore store;
        Program program(*qApp, m_kisi->network, store,
                        { .options = m_kisi->options, .directory = m_kisi->profile.path() });
        program.window().findChild<QWidget *>(u"signInPage"_s)->installEventFilter(&store.frames);
        program.start();
        QTRY_VERIFY(store.isAsked);
        QVERIFY(store.wasPainted);
    }

    void aKeychainThatStopsTakingIsToldInTheWindow()
    {
        auto *stay = m_kisi->named<QCheckBox>(u"Stay signed in"_s);
        QTRY_VERIFY(stay->isEnabled());
        m_kisi->store.keeps = false;
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        auto *told = m_kisi->window().findChild<QWidget *>(u"windowBanner"_s);
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->accessibleName().startsWith(u"You stay signed in until you quit"_s));
        // Its own space above it, which goes with it.
        const auto *workspace = m_kisi->window().findChild<QWidget *>(u"workspace"_s);
        const auto *page = m_kisi->window().findChild<QWidget *>(u"usersPage"_s);
        QTRY_COMPARE(told->mapTo(workspace, QPoint()).y(), 8);
        told->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(page->mapTo(workspace, QPoint()).y(), 0);
    }

    void signingOutDeletesOurLoginAndForgets()
    {
        typePassword(demo::administrator);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QTRY_VERIFY(m_kisi->program->settings().rememberedAccount());
        m_kisi->window().findChild<QAction *>(u"signOutAction"_s)->trigger();
        QVERIFY(failed());
        QTRY_COMPARE(requests(u"DELETE"_s, u"/login"_s), 1);
        QVERIFY(!m_kisi->program->settings().rememberedAccount());
        QVERIFY(m_kisi->program->settings().lastEmail().isEmpty());
        QCOMPARE(m_kisi->program->directory().size(), 0);
        QTRY_VERIFY(m_kisi->store.entries.isEmpty());
        QVERIFY(!profileHolds(QByteArray(demo::administrator.email.data())));
        QVERIFY(field(u"Email"_s)->text().isEmpty());
    }

    void aKeyStaysGoodAfterSigningOut()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        m_kisi->window().findChild<QAction *>(u"signOutAction"_s)->trigger();
        QVERIFY(failed());
        QCOMPARE(requests(u"DELETE"_s, u"/login"_s), 0);
    }

    void theDemoOpensWithAButton()
    {
        press(u"Try the demo organization"_s);
        QVERIFY(signedIn());
        QVERIFY(m_kisi->window().findChild<QWidget *>(u"demoLabel"_s)->isVisible());
        QVERIFY(!m_kisi->program->settings().rememberedAccount());
        QVERIFY(m_kisi->simulator.log().isEmpty());
        m_kisi->window().findChild<QAction *>(u"signOutAction"_s)->trigger();
        QVERIFY(failed());
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QVERIFY(!m_kisi->window().findChild<QWidget *>(u"demoLabel"_s)->isVisible());
        QVERIFY(!m_kisi->simulator.log().isEmpty());
    }

    void theDemoOptionShowsNoForm()
    {
        m_kisi->options = { .demo = true, .demoUsers = 20 };
        m_kisi->start();
        QVERIFY(!has(u"API key"_s));
        QVERIFY(signedIn());
        QTRY_COMPARE(m_kisi->program->directory().size(), 20);
    }

    void anExpiredSessionLeadsBackToTheFormAndOn()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QTRY_COMPARE(m_kisi->program->directory().size(), 30);
        m_kisi->simulator.revoke(demo::administrator.apiKey);
        m_kisi->program->directory().refresh();
        QTRY_COMPARE(m_kisi->state(), State::Expired);
        QVERIFY(m_kisi->window().findChild<QWidget *>(u"workspace"_s)->isVisible());
        QCOMPARE(m_kisi->program->directory().size(), 30);
        press(u"Sign in"_s);
        QVERIFY(has(u"API key"_s));
        QVERIFY(banner().startsWith(u"Signed out by Kisi"_s));
        press(u"Back to the list"_s);
        QVERIFY(!has(u"API key"_s));
        press(u"Sign in"_s);
        type(u"API key"_s, demo::owner.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
    }

    void aRevokedSecretIsToldAtTheNextStart()
    {
        type(u"API key"_s, demo::administrator.apiKey);
        press(u"Sign in"_s);
        QVERIFY(signedIn());
        QTRY_VERIFY(m_kisi->program->settings().rememberedAccount());
        m_kisi->simulator.revoke(demo::administrator.apiKey);
        m_kisi->start();
        QTRY_VERIFY2(banner().startsWith(u"Signed out by Kisi"_s), qPrintable(banner()));
        QVERIFY(!m_kisi->program->settings().rememberedAccount());
    }

    void noTwoShowingButtonsHaveOneName()
    {
        for (const auto &way : { u"API key"_s, u"Email and password"_s }) {
            press(way);
            QStringList names;
            const auto buttons = m_kisi->window().findChildren<QAbstractButton *>();
            for (auto *button : buttons) {
                const auto name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
                if (!button->isVisible())
                    continue;
                QVERIFY2(!name.isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(!names.contains(name), qPrintable(name));
                names << name;
            }
        }
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
