// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/chunkedvector.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace {

constexpr size_t many = 1'000; // some pieces

ChunkedVector<QString> numbered(size_t count)
{
    ChunkedVector<QString> values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(QString::number(i));
    return values;
}

} // namespace

class TestChunkedVector final : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatIsAddedInOrder()
    {
        const auto values = numbered(many);
        QCOMPARE(values.size(), many);
        for (size_t i = 0; i < many; ++i)
            QCOMPARE(values[i], QString::number(i));
        QCOMPARE(std::distance(values.begin(), values.end()), std::ptrdiff_t(many));
        QVERIFY(std::is_sorted(values.begin(), values.end(),
                               [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); }));
    }

    void movesNothingAsItGrows()
    {
        auto values = numbered(many);
        const auto *early = &values[300];
        for (size_t i = 0; i < many; ++i)
            values.push_back({});
        QCOMPARE(&values[300], early);
    }

    void closesTheGapOfWhatIsErased()
    {
        for (const size_t gone : { size_t(0), size_t(255), size_t(256), size_t(600), many - 1 }) {
            auto values = numbered(many);
            values.erase(gone);
            QCOMPARE(values.size(), many - 1);
            for (size_t i = 0; i < values.size(); ++i)
                QCOMPARE(values[i], QString::number(i < gone ? i : i + 1));
        }
    }

    void growsAgainAfterItWasEmptied()
    {
        auto values = numbered(258);
        while (!values.empty())
            values.erase(values.size() - 1);
        QVERIFY(values.begin() == values.end());
        for (size_t i = 0; i < 258; ++i)
            values.push_back(QString::number(i));
        QCOMPARE(values[257], QStringLiteral("257"));
    }

    void refusesAPlaceBeyondItsEnd()
    {
        const auto values = numbered(258);
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)values.at(258));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)values.at(size_t(-1)));
    }
};

QTEST_APPLESS_MAIN(TestChunkedVector)
#include "tst_chunkedvector.moc"
