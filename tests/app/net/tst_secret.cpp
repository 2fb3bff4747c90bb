// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/secret.h"

#include <QTest>

#include <algorithm>

//! A secret has one owner of its bytes, who zeroes them.
class TestSecret : public QObject {
    Q_OBJECT

private slots:
    void wipingZeroesTheBytes();
    void copiesAreIndependent();
    void movingLeavesNothingBehind();
    void assigningWipesWhatWasThere();
    void whatItWasMadeOfIsNotTouched();

private:
    static bool isZero(const char *bytes, qsizetype size)
    {
        return std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
    }
};

void TestSecret::wipingZeroesTheBytes()
{
    Secret secret("s3cr3t-s3cr3t-s3cr3t");
    const auto *bytes = secret.reveal().constData();
    const auto size = secret.reveal().size();
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.reveal().constData(), bytes); // still its own: may be looked at
    QVERIFY(isZero(bytes, size));
    secret.wipe();
    Secret().wipe();
}

void TestSecret::copiesAreIndependent()
{
    Secret original("s3cr3t");
    const Secret copy(original);
    Secret assigned;
    assigned = original;
    QVERIFY(original.reveal().constData() != copy.reveal().constData());
    original.wipe();
    QCOMPARE(copy.reveal(), "s3cr3t");
    QCOMPARE(assigned.reveal(), "s3cr3t");
    const auto &self = assigned;
    assigned = self;
    QCOMPARE(assigned.reveal(), "s3cr3t");
    QVERIFY(copy == assigned);
}

void TestSecret::movingLeavesNothingBehind()
{
    Secret first("s3cr3t");
    const auto *bytes = first.reveal().constData();
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
    QCOMPARE(second.reveal().constData(), bytes);
    first = std::move(second);
    QCOMPARE(first.reveal().constData(), bytes);
}

void TestSecret::assigningWipesWhatWasThere()
{
    Secret secret("old-s3cr3t");
    const auto held = secret.reveal(); // shares the buffer, as a careless caller would
    secret = Secret("new-s3cr3t");
    QCOMPARE(secret.reveal(), "new-s3cr3t");
    QCOMPARE(held, "old-s3cr3t");
}

void TestSecret::whatItWasMadeOfIsNotTouched()
{
    const QByteArray typed("s3cr3t");
    {
        const Secret secret(typed);
        QCOMPARE(secret.reveal(), typed);
    }
    QCOMPARE(typed, "s3cr3t");
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
