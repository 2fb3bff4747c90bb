// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"
#include "tests/ui/programfixture.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;

//! Leaving while many people are being changed, and coming back.
class TestClosing final : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramFixture> m_kisi;
    QList<UserId> m_people;

    [[nodiscard]] Program &program() const { return *m_kisi->program; }
    void signIn() const
    {
        program().session().signInWithKey(simulator::demo::administrator.apiKey, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
        QTRY_VERIFY(program().session().account().rolesKnown);
        QTRY_VERIFY(program().changes().isJournaled());
        QTRY_VERIFY(!program().directory().isRefreshing());
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        const auto found = m_kisi->window().findChildren<QAbstractButton *>(name);
        for (auto *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &name) const
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        button(name)->click();
    }
    [[nodiscard]] bool isEnabled(UserId id) const
    {
        return m_kisi->simulator.user(qint64(id)).value(u"access_enabled"_s).toBool();
    }
    // Paused by the bar: then it is still there whenever the test gets to it.
    void beginAndPause()
    {
        const Situation situation { .directory = program().directory(), .account = program().session().account() };
        ChangeSet set;
        for (const auto &person : program().directory().records().people) {
            const auto change = plan::setAccess(situation, person.user.id, false);
            if (change.prospect != Prospect::WillChange)
                continue;
            m_people.append(person.user.id);
            set.changes.append(change);
        }
        QVERIFY(set.changes.size() > 5);
        program().changes().apply(set, Manner::Paced, &program(), [](const ChangeReport &) {});
        press(u"pauseRun"_s);
        QTRY_VERIFY(button(u"resumeRun"_s));
    }

private slots:
    void init()
    {
        m_people.clear();
        m_kisi = std::make_unique<ProgramFixture>();
        m_kisi->start();
        signIn();
    }
    void cleanup() { m_kisi.reset(); }

    void asksAndStays()
    {
        beginAndPause();
        m_kisi->window().close();
        QTRY_VERIFY(m_kisi->window().findChild<QMessageBox *>(u"closeWhileRunning"_s));
        press(u"stay"_s);
        QTRY_VERIFY(!m_kisi->window().findChild<QMessageBox *>(u"closeWhileRunning"_s));
        QVERIFY(m_kisi->window().isVisible());
        press(u"resumeRun"_s);
        QTRY_VERIFY(!program().changes().isRunning());
        for (const auto id : m_people)
            QVERIFY(!isEnabled(id));
    }

    void keepsRunningMinimized()
    {
        beginAndPause();
        m_kisi->window().close();
        press(u"keepRunning"_s);
        QTRY_VERIFY(m_kisi->window().isMinimized());
        QVERIFY(program().changes().paced());
    }

    void pausesAndGoesOnAtTheNextStart()
    {
        beginAndPause();
        m_kisi->window().close();
        press(u"pauseAndClose"_s);
        QTRY_VERIFY(!m_kisi->window().isVisible());
        QVERIFY(isEnabled(m_people.constLast()));
        m_kisi->start();
        signIn();
        press(u"resumeSet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!isEnabled(m_people.constLast()), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!program().changes().isRunning(), 20'000);
        for (const auto id : m_people)
            QVERIFY(!isEnabled(id));
        QVERIFY(!button(u"resumeSet"_s));
    }

    void signingOutLeavesItForTheSamePerson()
    {
        beginAndPause();
        m_kisi->window().findChild<QAction *>(u"signOutAction"_s)->trigger();
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        QVERIFY(!program().changes().isRunning());
        program().session().signInWithKey(simulator::demo::observer.apiKey, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
        QVERIFY(!button(u"resumeSet"_s));
        program().session().signOut();
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        signIn();
        QTRY_VERIFY(button(u"resumeSet"_s));
    }

    void reviewOpensTheActivityAtIt()
    {
        beginAndPause();
        press(u"showRun"_s);
        QTRY_VERIFY(button(u"undoSet"_s));
        QVERIFY(button(u"railActivity"_s)->isChecked());
    }

    void theRailCountsWhatIsNotFinished()
    {
        const auto badge = [this] { return button(u"railActivity"_s)->accessibleDescription(); };
        QVERIFY(badge().isEmpty());
        beginAndPause();
        QVERIFY(badge().startsWith(u"1 "_s));
        m_kisi->window().findChild<QAction *>(u"signOutAction"_s)->trigger();
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedOut);
        signIn();
        QTRY_VERIFY(button(u"resumeSet"_s));
        QVERIFY(badge().startsWith(u"1 "_s)); // of the start before
        press(u"discardSet"_s);
        QTRY_VERIFY(badge().isEmpty());
    }

    void saysThatAnotherTurnstileHasTheJournal()
    {
        m_kisi = std::make_unique<ProgramFixture>();
        Journal other(m_kisi->profile.filePath(u"journal.sqlite"_s));
        other.open();
        QTRY_VERIFY(other.isWritable());
        m_kisi->start();
        program().session().signInWithKey(simulator::demo::administrator.apiKey, false);
        QTRY_COMPARE(m_kisi->state(), Session::State::SignedIn);
        const auto *banner = m_kisi->window().findChild<QWidget *>(u"windowBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"Another Turnstile"_s));
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
