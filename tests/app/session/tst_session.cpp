// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/account.h"
#include "app/session/session.h"
#include "tests/support/kisifixture.h"
#include "tests/support/memorysecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Session::State;
namespace demo = simulator::demo;

//! Signing in and out against the simulator.
class TestSession final : public QObject {
    Q_OBJECT

    std::unique_ptr<KisiFixture> m_kisi;
    MemorySecretStore m_store;
    std::unique_ptr<Session> m_session;
    std::optional<SignInProblem> m_problem;

    static api::LoginProof passwordOf(const demo::Operator &person)
    {
        return { .organization = demo::domain, .email = person.email, .password = person.password };
    }
    void signIn(const api::LoginProof &proof, bool staySignedIn = false)
    {
        m_session->signInWithPassword(proof, { .name = u"Turnstile"_s }, staySignedIn);
    }
    void restart()
    {
        m_problem.reset();
        m_session = std::make_unique<Session>(*m_kisi->client, m_store, u"test"_s);
        connect(m_session.get(), &Session::signInFailed, this,
                [this](const SignInProblem &problem) { m_problem = problem; });
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<KisiFixture>();
        m_kisi->client->setSecret({});
        m_store = {};
        restart();
    }
    void cleanup()
    {
        m_session.reset();
        m_kisi.reset();
    }

    void signsInWithAKeyAndLearnsWhoWhereAndWhat()
    {
        m_session->signInWithKey(demo::administrator.apiKey, false);
        QCOMPARE(m_session->state(), State::SigningIn);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QCOMPARE(m_session->account().user.email, demo::administrator.email);
        QCOMPARE(m_session->account().organization.domain, demo::domain);
        QTRY_VERIFY(m_session->account().rolesKnown);
        QVERIFY(!m_session->account().roleName.isEmpty());
        QCOMPARE(m_session->account().may(u"users_write"_s), Permission::Yes);
    }

    void dropsBlanksAndLineBreaksAroundAPastedKey()
    {
        m_session->signInWithKey(u" \t"_s + demo::administrator.apiKey + u"\r\n\u200b"_s, false);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
    }

    void saysThatTheKeyIsWrongAndForgetsIt()
    {
        m_session->signInWithKey(u"nonsense"_s, true);
        QTRY_VERIFY(m_problem);
        QCOMPARE(m_problem->kind, SignInProblem::WrongKey);
        QCOMPARE(m_session->state(), State::SignedOut);
        QVERIFY(!m_kisi->client->hasSecret());
        QVERIFY(m_store.entries.isEmpty());
    }

    void signsInWithAPasswordAsADevice()
    {
        signIn(passwordOf(demo::administrator));
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QVERIFY(m_session->account().loginIsOurs);
        QVERIFY(m_session->account().login.isDevice);
    }

    void tellsApartWhatWasWrong_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const QString right = demo::owner.password;
        QTest::newRow("wrong password") << u"wrong"_s << QString() << int(SignInProblem::WrongEmailOrPassword);
        QTest::newRow("wrong password with a code")
            << u"wrong"_s << u"123456"_s << int(SignInProblem::WrongEmailPasswordOrCode);
        QTest::newRow("code needed") << right << QString() << int(SignInProblem::CodeNeeded);
        QTest::newRow("wrong code") << right << u"000000"_s << int(SignInProblem::WrongCode);
    }
    void tellsApartWhatWasWrong()
    {
        QFETCH(QString, password);
        QFETCH(QString, code);
        auto login = passwordOf(demo::owner);
        login.password = password;
        login.oneTimeCode = code;
        signIn(login);
        QTRY_VERIFY(m_problem);
        QTEST(int(m_problem->kind), "kind");
        QCOMPARE(m_session->state(), State::SignedOut);
    }

    void signsInWithTheOneTimeCode()
    {
        auto login = passwordOf(demo::owner);
        login.oneTimeCode = demo::owner.oneTimeCode;
        signIn(login);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QVERIFY(m_session->account().isOwner());
    }

    void aWrongPasswordIsNotTheEndOfASession()
    {
        QSignalSpy unauthorized(m_kisi->client.get(), &Client::unauthorized);
        auto login = passwordOf(demo::administrator);
        login.password = u"wrong"_s;
        signIn(login);
        QTRY_VERIFY(m_problem);
        QCOMPARE(unauthorized.size(), 0);
    }

    void staysSignedInThroughTheKeychain()
    {
        std::optional<RememberedAccount> kept;
        connect(m_session.get(), &Session::kept, this, [&](const RememberedAccount &account) { kept = account; });
        m_session->signInWithKey(demo::administrator.apiKey, true);
        QTRY_VERIFY(kept);
        QCOMPARE(m_session->keeping(), Session::Keeping::Kept);
        QCOMPARE(m_store.entries.size(), 1);

        m_kisi->client->setSecret({});
        restart();
        m_session->resume(*kept);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QCOMPARE(m_session->account().user.email, demo::administrator.email);
    }

    void saysWhenTheKeychainKeptNothing()
    {
        m_store.exists = false;
        QSignalSpy keeping(m_session.get(), &Session::keepingChanged);
        m_session->signInWithKey(demo::administrator.apiKey, true);
        QTRY_COMPARE(keeping.size(), 1);
        QCOMPARE(m_session->keeping(), Session::Keeping::MemoryOnly);
        QCOMPARE(m_session->state(), State::SignedIn);
    }

    void saysWhenTheKeychainNoLongerHasTheSecret()
    {
        m_session->resume({ .server = m_kisi->proxy->url(), .organization = demo::domain });
        QTRY_VERIFY(m_problem);
        QCOMPARE(m_problem->kind, SignInProblem::NothingKept);
    }

    void findsOutWhetherThereIsAKeychainWithoutWritingToIt()
    {
        for (const bool exists : { true, false }) {
            m_store.exists = exists;
            std::optional<bool> isThere;
            m_session->findKeychain(this, [&](bool answer) { isThere = answer; });
            QTRY_VERIFY(isThere);
            QCOMPARE(*isThere, exists);
        }
        QVERIFY(m_store.written.isEmpty());
    }

    void givesTheSecretOnlyToAKeychainThatKeptAHarmlessEntry()
    {
        m_store.keeps = false;
        QSignalSpy keeping(m_session.get(), &Session::keepingChanged);
        m_session->signInWithKey(demo::administrator.apiKey, true);
        QTRY_COMPARE(keeping.size(), 1);
        QCOMPARE(m_session->keeping(), Session::Keeping::MemoryOnly);
        QCOMPARE(m_store.written, QStringList { u"probe/test"_s });
    }

    void deletesTheLoginItMadeWhenSigningOut()
    {
        signIn(passwordOf(demo::administrator), true);
        QTRY_COMPARE(m_session->keeping(), Session::Keeping::Kept);
        QSignalSpy forgotten(m_session.get(), &Session::forgotten);
        m_session->signOut();
        QTRY_COMPARE(forgotten.size(), 1);
        QCOMPARE(m_session->state(), State::SignedOut);
        QCOMPARE(m_kisi->answered(u"DELETE"_s, u"/login"_s, 204), 1);
        QTRY_VERIFY(m_store.entries.isEmpty());
        QVERIFY(!m_kisi->client->hasSecret());
    }

    void deletesALoginItMadeForASignInThatFailed()
    {
        m_kisi->simulator.answerNext(u"GET"_s, u"/organization"_s, 503, {}, 3);
        signIn(passwordOf(demo::administrator));
        QTRY_VERIFY(m_problem);
        QCOMPARE(m_session->state(), State::SignedOut);
        QTRY_COMPARE(m_kisi->answered(u"DELETE"_s, u"/login"_s, 204), 1);
        QTRY_VERIFY(!m_kisi->client->hasSecret());
    }

    void forgetsWhatAnEarlierStartKeptWhenNotStayingSignedIn()
    {
        m_session->signInWithKey(demo::administrator.apiKey, true);
        QTRY_COMPARE(m_session->keeping(), Session::Keeping::Kept);
        restart();
        m_session->signInWithKey(demo::administrator.apiKey, false);
        QTRY_VERIFY(m_store.entries.isEmpty());
    }

    void leavesAKeyItDidNotMakeAlone()
    {
        m_session->signInWithKey(demo::administrator.apiKey, false);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        m_session->signOut();
        QTRY_COMPARE(m_session->state(), State::SignedOut);
        QCOMPARE(m_kisi->answered(u"DELETE"_s, u"/login"_s, 204), 0);
    }

    void signsOutWithoutANetworkAndSaysThatTheLoginIsStillThere()
    {
        signIn(passwordOf(demo::administrator));
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QSignalSpy leftBehind(m_session.get(), &Session::loginLeftBehind);
        m_kisi->proxy->setOffline(true);
        m_session->signOut();
        QTRY_COMPARE(m_session->state(), State::SignedOut);
        QCOMPARE(leftBehind.size(), 1);
        QVERIFY(!m_kisi->client->hasSecret());
    }

    void expiresWhenTheKeyIsRevoked()
    {
        m_session->signInWithKey(demo::administrator.apiKey, false);
        QTRY_VERIFY(m_session->account().rolesKnown);
        m_kisi->simulator.revoke(demo::administrator.apiKey);
        const auto call
            = m_kisi->client->send<Operator>(api::currentUser(), Lane::Visible, [](const Result<Operator> &) {});
        QTRY_COMPARE(m_session->state(), State::Expired);
        QCOMPARE(m_session->account().user.email, demo::administrator.email); // still shown whose window this is
        m_session->signInWithKey(demo::owner.apiKey, false);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
    }

    void forgetsTheAccountWhenSomebodyElseSignsInAfterItsEnd()
    {
        m_session->signInWithKey(demo::administrator.apiKey, false);
        QTRY_VERIFY(m_session->account().rolesKnown);
        QSignalSpy forgotten(m_session.get(), &Session::forgotten);
        const auto expire = [this](QLatin1StringView key) {
            m_kisi->simulator.revoke(key);
            const auto call
                = m_kisi->client->send<Operator>(api::currentUser(), Lane::Visible, [](const Result<Operator> &) {});
            QTRY_COMPARE(m_session->state(), State::Expired);
        };
        expire(demo::administrator.apiKey);
        signIn(passwordOf(demo::administrator));
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QCOMPARE(forgotten.size(), 0); // the same person goes on where they were
        m_session->signOut();
        QTRY_COMPARE(forgotten.size(), 1);

        m_session->signInWithKey(demo::owner.apiKey, false);
        QTRY_VERIFY(m_session->account().rolesKnown);
        expire(demo::owner.apiKey);
        m_session->signInWithKey(u"nonsense"_s, false);
        QTRY_COMPARE(m_session->state(), State::SignedOut);
        m_session->signInWithKey(demo::observer.apiKey, false);
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QCOMPARE(forgotten.size(), 2);
    }

    void deletesItsLoginOnceHoweverOftenSigningOutIsAsked()
    {
        signIn(passwordOf(demo::administrator));
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QTRY_VERIFY(m_session->account().rolesKnown);
        QSignalSpy leftBehind(m_session.get(), &Session::loginLeftBehind);
        m_kisi->simulator.setLatency(std::chrono::milliseconds(60));
        m_session->signOut();
        QTRY_COMPARE(m_kisi->proxy->count("DELETE"), 1);
        m_session->signOut();
        QTRY_COMPARE(m_session->state(), State::SignedOut);
        QTest::qWait(100);
        QCOMPARE(m_kisi->proxy->count("DELETE"), 1);
        QCOMPARE(leftBehind.size(), 0);
        m_kisi->simulator.setLatency({});
    }

    void forgetsTheKeptSecretBeforeKisiHasAnswered()
    {
        signIn(passwordOf(demo::administrator), true);
        QTRY_COMPARE(m_session->keeping(), Session::Keeping::Kept);
        QTRY_VERIFY(m_session->account().rolesKnown);
        m_kisi->simulator.setLatency(std::chrono::seconds(1));
        m_session->signOut();
        QCOMPARE(m_session->state(), State::SignedIn);
        QVERIFY(m_store.entries.isEmpty());
        m_kisi->simulator.setLatency({});
    }

    void aLoginThatEndedAlreadyIsNotLeftBehind()
    {
        signIn(passwordOf(demo::administrator));
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QTRY_VERIFY(m_session->account().rolesKnown);
        QSignalSpy leftBehind(m_session.get(), &Session::loginLeftBehind);
        m_kisi->simulator.answerNext(u"DELETE"_s, u"/login"_s, 401);
        m_session->signOut();
        QTRY_COMPARE(m_session->state(), State::SignedOut);
        QCOMPARE(leftBehind.size(), 0);
    }

    void canBeCalledOff()
    {
        m_kisi->simulator.setLatency(std::chrono::seconds(2));
        m_session->signInWithKey(demo::administrator.apiKey, false);
        m_session->cancelSignIn();
        QCOMPARE(m_session->state(), State::SignedOut);
        QVERIFY(!m_kisi->client->hasSecret());
        m_kisi->simulator.setLatency({});
    }

    void knowsThatAnObserverMayNotWrite()
    {
        m_session->signInWithKey(demo::observer.apiKey, false);
        QTRY_VERIFY(m_session->account().rolesKnown);
        QCOMPARE(m_session->account().may(u"users_write"_s), Permission::No);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
