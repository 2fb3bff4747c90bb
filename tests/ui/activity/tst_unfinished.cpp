// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activitydesk.h"
#include "ui/activity/unfinishedsets.h"
#include "ui/shared/banner.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

//! Sets that an earlier start left behind.
class TestUnfinished final : public QObject {
    Q_OBJECT

    std::unique_ptr<ActivityDesk> m_desk;

    // As when the program is closed while it runs.
    qint64 leaveOneBehind()
    {
        m_desk->apply(m_desk->suspension());
        [&] { QTRY_VERIFY(m_desk->writes() > 3); }();
        auto *run = m_desk->changes.paced();
        const auto set = run->recorded();
        run->pause(); // what is on the wire would have to be settled by reading
        [&] { QTRY_COMPARE(run->pauseReason(), RunPause::ByOperator); }();
        m_desk->changes.abandon();
        m_desk->report.reset();
        return set;
    }
    Banner *offer()
    {
        auto *banner = new Banner(m_desk->theme, m_desk->icons);
        banner->setObjectName(u"unfinishedBanner"_s);
        m_desk->show(banner, 900, 120);
        new UnfinishedSets(
            { m_desk->session, m_desk->changes, m_desk->journal.journal, m_desk->feedback, m_desk->toast, *banner },
            banner);
        return banner;
    }
    [[nodiscard]] QList<JournalSummary> unfinished() const
    {
        std::optional<QList<JournalSummary>> found;
        m_desk->journal.journal.sets({ .unfinishedOnly = true }, m_desk->window.get(),
                                     [&found](const auto &sets) { found = sets; });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(QList<JournalSummary>());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ActivityDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void isOfferedAndResumedToItsEnd()
    {
        const auto people = m_desk->people();
        leaveOneBehind();
        const auto *banner = offer();
        QTRY_VERIFY(m_desk->button("resumeSet"));
        QVERIFY2(banner->accessibleName().contains(u"Suspend access for"_s), qPrintable(banner->accessibleName()));
        QSignalSpy applied(&m_desk->changes, &Changes::applied);
        m_desk->press("resumeSet");
        QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 20'000);
        QVERIFY(banner->isHidden());
        for (const auto id : people)
            QVERIFY(!m_desk->isEnabled(id));
        QTRY_VERIFY(unfinished().isEmpty());
        QCOMPARE(m_desk->sent(u"PATCH"_s, u"/users/%1"_s.arg(qint64(people.constLast()))).size(), 1);
    }

    void isNeverOfferedToSomebodyElse()
    {
        auto other = Author::from(m_desk->session.account());
        other.person = UserId { 999'999 };
        m_desk->changes.setAuthor(other);
        leaveOneBehind();
        QCOMPARE(unfinished().size(), 1);
        const auto *banner = offer();
        QCOMPARE(unfinished().size(), 1); // answered after what the banner asked
        QVERIFY(banner->isHidden());
    }

    void discardedItIsNotOfferedAgain()
    {
        leaveOneBehind();
        const auto *banner = offer();
        QTRY_VERIFY(m_desk->button("discardSet"));
        m_desk->press("discardSet");
        QTRY_VERIFY_WITH_TIMEOUT(unfinished().isEmpty(), 20'000);
        QVERIFY(banner->isHidden());
    }

    void whatRunsIsNotOffered()
    {
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY(m_desk->changes.paced() && m_desk->changes.paced()->recorded() != 0);
        m_desk->changes.paced()->pause();
        const auto *banner = offer();
        QCOMPARE(unfinished().size(), 1);
        QVERIFY(banner->isHidden());
    }
};

QTEST_MAIN(TestUnfinished)
#include "tst_unfinished.moc"
