// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/changingprogram.h"
#include "ui/languages.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signinpage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Settings: each choice counts at once, and the next start knows it.
class TestSettingsDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<ChangingProgram> m_kisi;

    [[nodiscard]] Settings &settings() const { return m_kisi->program->settings(); }
    [[nodiscard]] SettingsDialog *dialog() const { return m_kisi->window().findChild<SettingsDialog *>(); }
    void openSettings() const
    {
        emit m_kisi->window().settingsRequested();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    // As with the keys: the choice is activated, not only made current.
    static void choose(QLatin1StringView name, int index)
    {
        auto *box = ChangingProgram::shown<QComboBox>(name);
        QVERIFY(box);
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    [[nodiscard]] int rowHeight() const
    {
        return m_kisi->window().findChild<QTableView *>(u"usersTable"_s)->verticalHeader()->defaultSectionSize();
    }

private slots:
    void init()
    {
        m_kisi = std::make_unique<ChangingProgram>();
        m_kisi->open();
    }
    void cleanup() { m_kisi.reset(); }

    void showsWhatIsSet()
    {
        settings().setLockAfter(15min);
        settings().setLookAgainAfter(5min);
        settings().setSpacing(500ms);
        settings().setDensity(Theme::Density::Compact);
        settings().setAppearance(Appearance::Dark);
        openSettings();
        using Box = QComboBox;
        QCOMPARE(ChangingProgram::shown<Box>("settingsLock"_L1)->currentText(), u"After 15 minutes"_s);
        QCOMPARE(ChangingProgram::shown<Box>("settingsInterval"_L1)->currentText(), u"Every 5 minutes"_s);
        QCOMPARE(ChangingProgram::shown<Box>("settingsPace"_L1)->currentText(), u"2 requests a second"_s);
        QCOMPARE(ChangingProgram::shown<Box>("settingsDensity"_L1)->currentText(), u"Compact"_s);
        QCOMPARE(ChangingProgram::shown<Box>("settingsAppearance"_L1)->currentIndex(), int(Appearance::Dark));
        QVERIFY(ChangingProgram::shown<Box>("settingsLanguage"_L1)->currentText().contains(u"English"_s));
    }

    void everyControlHasANameAndASentence()
    {
        openSettings();
        for (const auto name : { "settingsLanguage"_L1, "settingsAppearance"_L1, "settingsDensity"_L1,
                                 "settingsInterval"_L1, "settingsPace"_L1, "settingsLock"_L1, "settingsForget"_L1 }) {
            const auto *control = ChangingProgram::shown<QWidget>(name);
            QVERIFY2(control, name.data());
            QVERIFY2(!control->accessibleName().isEmpty(), name.data());
            QVERIFY2(control->accessibleDescription().endsWith(u'.'), name.data());
        }
    }

    void rowsBecomeCompactAtOnceAndStaySo()
    {
        const int comfortable = rowHeight();
        openSettings();
        choose("settingsDensity"_L1, 1);
        QVERIFY(rowHeight() < comfortable);
        QCOMPARE(settings().density(), Theme::Density::Compact);
        m_kisi->open();
        QVERIFY(rowHeight() < comfortable);
    }

    void theThemeChangesAtOnce()
    {
        openSettings();
        choose("settingsAppearance"_L1, int(Appearance::Dark));
        QCOMPARE(settings().appearance(), Appearance::Dark);
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() < 100);
        choose("settingsAppearance"_L1, int(Appearance::Light));
        QVERIFY(qApp->palette().color(QPalette::Window).lightness() > 150);
    }

    void theRestIsKept()
    {
        openSettings();
        choose("settingsInterval"_L1, 3);
        choose("settingsPace"_L1, 2);
        choose("settingsLock"_L1, 2);
        QCOMPARE(settings().lookAgainAfter(), 0min);
        QCOMPARE(settings().spacing(), std::optional(Timing::ms(500)));
        QCOMPARE(settings().lockAfter(), 15min);
    }

    void canBeOpenedBeforeSigningInToo()
    {
        m_kisi->start();
        ChangingProgram::press("openSettings"_L1);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

    void forgettingAsksOverTheWindow()
    {
        openSettings();
        ChangingProgram::press("settingsForget"_L1);
        QTRY_VERIFY(ChangingProgram::shown<QWidget>("forgetConfirm"_L1));
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_kisi->state(), Session::State::SignedIn);
    }

    void aLanguageThatWaitsForTheNextStartIsSaidAgain()
    {
        settings().setLanguage(Languages::pseudo); // in an earlier look at the settings
        openSettings();
        QVERIFY(ChangingProgram::shown<QAbstractButton>("startAgain"_L1));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        settings().setLanguage({});
        openSettings();
        QVERIFY(!ChangingProgram::shown<QAbstractButton>("startAgain"_L1));
    }

    void startingAgainSpeaksTheLanguageAndKeepsTheSessionAndWhatIsPaused()
    {
        m_kisi->beginAndPause();
        openSettings();
        const auto *before = &m_kisi->window();
        settings().setLanguage(Languages::pseudo);
        emit dialog()->languageWanted();
        QTRY_VERIFY(&m_kisi->window() != before);
        QTRY_VERIFY(m_kisi->window().isVisible());
        QVERIFY(m_kisi->window().windowTitle().startsWith(u'[')); // as every text of that language
        QCOMPARE(m_kisi->state(), Session::State::SignedIn);
        QTRY_VERIFY(m_kisi->window().findChild<QTableView *>(u"usersTable"_s)->isVisible());
        QVERIFY(ChangingProgram::shown<QAbstractButton>("resumeRun"_L1)); // somebody paused it: it waits for them
    }

    void startingAgainGoesOnWithWhatWasRunning()
    {
        m_kisi->simulator.setLatency(20ms);
        const auto set = m_kisi->suspension();
        bool isReported = false;
        m_kisi->program->changes().apply(set, Manner::Paced, m_kisi->program.get(),
                                         [&isReported](const ChangeReport &) { isReported = true; });
        QTRY_VERIFY(m_kisi->writes() > 0);
        const auto *before = &m_kisi->window();
        openSettings();
        emit dialog()->languageWanted();
        QTRY_VERIFY(&m_kisi->window() != before);
        QTRY_VERIFY_WITH_TIMEOUT(isReported, 20'000);
        for (const auto &change : set.changes)
            QVERIFY(!m_kisi->isEnabled(change));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
