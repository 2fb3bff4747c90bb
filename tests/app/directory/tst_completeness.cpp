// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/directory.h"
#include "tests/support/kisifixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Everybody is listed, though people come and go meanwhile and no offset reaches beyond 20,000.
class TestCompleteness final : public QObject {
    Q_OBJECT

    static QSet<qint64> idsOf(const Directory &directory)
    {
        QSet<qint64> ids;
        for (const auto &person : directory.records().people)
            ids.insert(number(person.user.id));
        return ids;
    }

    static int listed(const KisiFixture &kisi, const QString &path)
    {
        const auto log = kisi.simulator.log();
        return int(std::count_if(log.begin(), log.end(), [&](const auto &asked) { return asked.path == path; }));
    }

private slots:
    void initTestCase()
    {
        qunsetenv("TURNSTILE_RECORD_DIR"); // thousands of pages that all look alike
    }

    void missesNobodyWhileOthersAddAndDelete()
    {
        KisiFixture kisi({ .users = 2'000, .requestsPerSecond = 0 });
        Directory directory(*kisi.client);
        const auto all = kisi.simulator.userIds();
        QSet<qint64> throughout(all.begin(), all.end());
        qint64 total = 0;
        int changes = 0;
        // More often than every 300 ms at the usual pace: one change a page.
        const auto churn = connect(&directory, &Directory::freshnessChanged, this, [&](Directory::Part part) {
            if (part != Directory::Part::Users || directory.freshness() != Freshness::Partial)
                return;
            if (directory.size() >= 2'000)
                return;
            if (++changes % 3 == 0) {
                kisi.simulator.addUser({ { u"name"_s, u"Aaron Added %1"_s.arg(changes) },
                                         { u"email"_s, u"added%1@example.com"_s.arg(changes) } });
            } else {
                const auto gone = all.at(changes * 17 % all.size());
                throughout.remove(gone);
                kisi.simulator.removeUser(gone);
            }
            total = directory.total();
        });
        directory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(changes > 15 && !directory.isRefreshing(Directory::Part::Users), 20'000);
        disconnect(churn);
        const int requests = listed(kisi, u"/users"_s);
        auto missed = throughout;
        missed.subtract(idsOf(directory));
        QCOMPARE(missed.size(), 0);
        QVERIFY2(requests <= 24, qPrintable(QString::number(requests)));
        // Whoever came meanwhile is met by a next pass, and until then nobody calls it complete.
        const auto now = kisi.simulator.userIds();
        QTRY_COMPARE_WITH_TIMEOUT(idsOf(directory), QSet<qint64>(now.begin(), now.end()), 20'000);
        QTRY_COMPARE(directory.freshness(), Freshness::Complete);
        QVERIFY(total > 0);
    }

    void listsMorePeopleThanAnyOffsetReaches()
    {
        KisiFixture kisi({ .users = 25'000, .requestsPerSecond = 0 });
        Directory directory(*kisi.client);
        directory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(directory.freshness() == Freshness::Complete, 50'000);
        QCOMPARE(directory.size(), 25'000);
        QCOMPARE(directory.missing(), 0);
        const int requests = listed(kisi, u"/users"_s);
        QVERIFY2(requests <= 750, qPrintable(QString::number(requests)));
        const auto log = kisi.simulator.log();
        QVERIFY(std::none_of(log.begin(), log.end(), [](const auto &asked) { return asked.status >= 400; }));
    }
};

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
