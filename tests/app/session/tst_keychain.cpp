// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/keychain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = SecretStore::Outcome;

//! The keychain of the system as it is: with a Secret Service (see keychain.sh) it keeps, without one it says so.
class TestKeychain final : public QObject {
    Q_OBJECT

    Keychain m_keychain;

    Outcome write(const QString &key, const QByteArray &secret)
    {
        std::optional<Outcome> outcome;
        m_keychain.write(key, Secret(secret), this, [&](Outcome ended) { outcome = ended; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }) ? *outcome : Outcome::Failed;
    }
    std::pair<Outcome, QByteArray> read(const QString &key)
    {
        std::optional<std::pair<Outcome, QByteArray>> answer;
        m_keychain.read(key, this, [&](Outcome ended, const Secret &secret) { answer = { ended, secret.reveal() }; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : std::pair(Outcome::Failed, QByteArray());
    }
    Outcome erase(const QString &key)
    {
        std::optional<Outcome> outcome;
        m_keychain.erase(key, this, [&](Outcome ended) { outcome = ended; });
        return QTest::qWaitFor([&] { return outcome.has_value(); }) ? *outcome : Outcome::Failed;
    }
    static bool hasKeychain() { return qEnvironmentVariableIsSet("TURNSTILE_TEST_KEYCHAIN"); }

private slots:
    void keepsReadsAndErasesASecret()
    {
        if (!hasKeychain())
            QSKIP("No keychain was started for this run.");
        const auto key = u"test/organization/profile"_s;
        QCOMPARE(write(key, "KISI-secret"), Outcome::Done);
        QCOMPARE(read(key).second, QByteArray("KISI-secret"));
        QCOMPARE(erase(key), Outcome::Done);
        QCOMPARE(read(key).first, Outcome::NotFound);
    }

    void saysThatNothingIsKeptWhereThereIsNoKeychain()
    {
        if (hasKeychain())
            QSKIP("There is a keychain in this run.");
        QVERIFY(write(u"test/key"_s, "secret") != Outcome::Done);
        QVERIFY(read(u"test/key"_s).first != Outcome::Done);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
