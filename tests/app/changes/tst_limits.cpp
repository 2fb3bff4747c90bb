// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/changesfixture.h"
#include "tests/app/changes/limitingproxy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Sets behind limits that are tighter than the client's pace, and what a click has to wait for.
class TestLimits final : public QObject {
    Q_OBJECT

    static ChangeSet suspensionOf(ChangesFixture &kisi, const QList<UserId> &people)
    {
        return plan::each(people, [&](UserId id) { return plan::setAccess(kisi.situation(), id, false); });
    }

private slots:
    void appliesEveryRowBehindALimiter_data()
    {
        QTest::addColumn<LimitingProxy::Limit>("limit");
        QTest::newRow("fixed window") << LimitingProxy::FixedWindow;
        QTest::newRow("sliding log") << LimitingProxy::SlidingLog;
        QTest::newRow("token bucket") << LimitingProxy::TokenBucket;
    }
    void appliesEveryRowBehindALimiter()
    {
        QFETCH(LimitingProxy::Limit, limit);
        ChangesFixture kisi;
        QTRY_VERIFY(kisi.isLoaded());
        const auto people = kisi.suspendable().mid(0, 8);
        // Tighter than the pace the client begins with, even where the journal takes its time.
        const LimitingProxy proxy(kisi.kisi.simulator.url(), limit, { .requests = 2, .window = 300ms, .jitter = 3ms });
        kisi.kisi.client->setServer(proxy.url());
        kisi.kisi.signIn();
        kisi.kisi.simulator.clearLog();
        kisi.apply(suspensionOf(kisi, people), Manner::Paced);
        QTRY_VERIFY_WITH_TIMEOUT(kisi.report, 20'000);
        QVERIFY(kisi.report->allDone());
        QVERIFY(proxy.refused() > 0);
        for (const auto id : people) {
            QVERIFY(!kisi.kisi.simulator.user(number(id)).value("access_enabled"_L1).toBool());
            QCOMPARE(kisi.kisi.answered(u"PATCH"_s, u"/users/%1"_s.arg(number(id)), 204), 1);
        }
        // What was refused is no row of the server's log: it holds one reading of the block before and one after.
        QCOMPARE(kisi.kisi.simulator.log().size(), people.size() + 2);
    }

    void letsAClickPassTwoHundredRows()
    {
        ChangesFixture kisi({}, 240);
        QTRY_VERIFY_WITH_TIMEOUT(kisi.isLoaded(), 20'000);
        auto people = kisi.suspendable();
        QVERIFY(people.size() > 200);
        const auto clicked = people.takeLast();
        const auto path = u"/users/%1"_s.arg(number(clicked));
        auto &server = kisi.kisi.simulator;
        server.setLatency(100ms); // the journal is written in less
        kisi.apply(suspensionOf(kisi, people), Manner::Paced);
        QTRY_VERIFY(kisi.kisi.proxy->count("PATCH") >= 2);
        const auto before = server.log().size();
        std::optional<ChangeReport> report;
        kisi.changes.apply({ { plan::setNotes(kisi.situation(), clicked, u"Called"_s) } }, Manner::AtOnce, this,
                           [&](const ChangeReport &ended) { report = ended; });
        QTRY_VERIFY(report);
        const auto log = server.log();
        const auto click = std::find_if(log.begin(), log.end(),
                                        [&](const auto &sent) { return sent.verb == u"PATCH" && sent.path == path; });
        QVERIFY(click != log.end());
        // The one on the wire, perhaps the one that left while the click was written down, then the click.
        QVERIFY2(click - log.begin() <= before + 2, qPrintable(QString::number(click - log.begin() - before)));
        QVERIFY(!kisi.report);
        kisi.changes.abandon();
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
