// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activitydesk.h"
#include "ui/activity/runbar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

//! The bar in the window's foot over a real set.
class TestRunBar final : public QObject {
    Q_OBJECT

    std::unique_ptr<ActivityDesk> m_desk;
    RunBar *m_bar = nullptr;

    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = m_desk->shown<QLabel>(name);
        return label ? label->text() : QString();
    }
    void beginAndPause()
    {
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY(m_desk->shown<QWidget>("runBar"));
        m_desk->press("pauseRun");
        QTRY_VERIFY(m_desk->button("resumeRun"));
    }
    //! Whether the window is in front or not.
    [[nodiscard]] QString focused() const
    {
        const auto *widget = m_desk->window->focusWidget();
        return widget ? widget->objectName() : QString();
    }
    void pressSpace() const { QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Space); }
    void beginOnPause()
    {
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY(m_desk->button("pauseRun"));
        m_desk->button("pauseRun")->setFocus();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ActivityDesk>();
        m_desk->open();
        m_bar = m_desk->show(new RunBar(m_desk->changes, m_desk->icons), 1280, 60);
    }
    void cleanup() { m_desk.reset(); }

    void isThereOnlyWhileASetIsUnderWay()
    {
        QVERIFY(m_bar->isHidden());
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY(m_desk->shown<QWidget>("runBar"));
        QVERIFY(text("runHeading").startsWith(u"Suspending access: "_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QTRY_VERIFY(m_bar->isHidden());
    }

    void pausesAndResumesToTheEnd()
    {
        beginAndPause();
        QCOMPARE(text("runNote"), u"Paused by you."_s);
        QCOMPARE(m_desk->said("runNote"), u"Paused by you."_s);
        QVERIFY(!m_desk->button("pauseRun"));
        const int writes = m_desk->writes();
        const int total = m_desk->changes.paced()->rows().size();
        QVERIFY(writes < total);
        QCOMPARE(m_desk->shown<QProgressBar>("runProgress")->maximum(), total);
        m_desk->press("resumeRun");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QVERIFY(m_desk->report->allDone());
        QCOMPARE(m_desk->writes(), total);
    }

    void stopsAndLeavesTheRestUndone()
    {
        beginAndPause();
        const int writes = m_desk->writes();
        const auto people = m_desk->suspension().changes.size();
        QVERIFY(people > 0);
        int failed = 0;
        const auto *run = m_desk->changes.paced();
        connect(run, &ChangeRun::progressed, this, [&] { failed = qMax(failed, run->rows().progress().failed); });
        m_desk->press("stopRun");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QCOMPARE(m_desk->writes(), writes);
        QVERIFY(!m_desk->report->allDone());
        QCOMPARE(failed, 0); // what was left out is no failure
        QTRY_VERIFY(m_bar->isHidden());
    }

    void spaceAfterPauseIsNeverStop()
    {
        beginOnPause();
        pressSpace();
        QCOMPARE(focused(), u"pauseRun"_s); // while the row on the wire ends
        pressSpace();
        QTRY_VERIFY(m_desk->button("resumeRun"));
        QCOMPARE(focused(), u"resumeRun"_s);
        pressSpace();
        QCOMPARE(focused(), u"pauseRun"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QVERIFY(m_desk->report->allDone());
    }

    void handsTheFocusOnBeforeItGoes()
    {
        QString last;
        connect(m_bar, &RunBar::leftWithFocus, this, [&] { last = focused(); });
        beginAndPause();
        m_desk->button("stopRun")->setFocus();
        pressSpace();
        QCOMPARE(focused(), u"stopRun"_s);
        QTRY_VERIFY(m_bar->isHidden());
        QCOMPARE(last, u"stopRun"_s);
    }

    void aPausedSetThatEndsHandsTheFocusOn()
    {
        QString last;
        connect(m_bar, &RunBar::leftWithFocus, this, [&] { last = focused(); });
        beginOnPause();
        pressSpace();
        QTRY_VERIFY(m_desk->button("resumeRun"));
        pressSpace();
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isHidden(), 20'000);
        QCOMPARE(last, u"pauseRun"_s);
    }

    void announcesQuartersOnly()
    {
        // A label without a name of its own is named by its text: each change of that would be read aloud.
        QHash<const QLabel *, QStringList> said;
        connect(&m_desk->changes, &Changes::progressed, this, [this, &said] {
            const auto labels = m_bar->findChildren<QLabel *>();
            for (const auto *label : labels) {
                const bool isNamed = !label->text().isEmpty() && label->isVisible();
                const auto name
                    = isNamed && label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
                if (isNamed && !said.value(label).endsWith(name))
                    said[label].append(name);
            }
        });
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->report, 20'000);
        QVERIFY(said.size() >= 2); // how far it is and how long it takes
        for (const auto &names : std::as_const(said))
            QVERIFY2(names.size() <= 6, qPrintable(names.join(u'\n')));
    }

    void movesTheEndWhileNothingElseHappens()
    {
        auto *clock = m_bar->findChild<QTimer *>(u"runClock"_s);
        QVERIFY(!clock->isActive());
        m_desk->apply(m_desk->suspension());
        QTRY_VERIFY(text("runNote").contains(u"done by"_s));
        QVERIFY(clock->isActive());
        QVERIFY(!text("runNote").endsWith(u'M'));
        // Another time of day, seen by how it is written.
        const QLocale usual;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QMetaObject::invokeMethod(clock, "timeout");
        QLocale::setDefault(usual);
        QVERIFY2(text("runNote").endsWith(u'M'), qPrintable(text("runNote")));
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isHidden(), 20'000);
        QVERIFY(!clock->isActive());
    }

    void saysThatItGoesOn()
    {
        beginAndPause();
        m_desk->press("resumeRun");
        QVERIFY(!m_desk->said("runNote").isEmpty());
        QVERIFY(m_desk->said("runNote") != u"Paused by you."_s);
    }
};

QTEST_MAIN(TestRunBar)
#include "tst_runbar.moc"
