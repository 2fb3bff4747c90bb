// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/directory/directory.h"
#include "app/session/session.h"
#include "ui/demo.h"
#include "ui/languages.h"
#include "ui/options.h"
#include "ui/settings.h"
#include "ui/shared/appearance.h"
#include "ui/shared/focusring.h"
#include "ui/shared/icons.h"
#include "ui/startuptrace.h"

#include <memory>

class Locking;
class MainWindow;
class QApplication;
class QNetworkAccessManager;
class SignInPage;

//! The whole program but its command line: builds every part and hands it to those who use it.
class Program final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        Options options {};
        QString directory {}; // of the profile: settings live there
        Timing timing {};
        std::chrono::milliseconds settlePause { 2'000 };
    };

    Program(QApplication &application, QNetworkAccessManager &network, SecretStore &store, const Setup &setup);
    ~Program() override;

    //! Shows the window, and signs in where that needs no form.
    void start();

    //! Another one after the language was changed.
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Locking &locking() { return *m_locking; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Directory &directory() { return m_directory; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Changes &changes() { return m_changes; }
    [[nodiscard]] Journal &journal() { return m_journal; }

private:
    void connectSession();
    void buildWindow();
    void connectWindow();
    void connectLocking();
    void choose(Appearance appearance);
    void openSettings();
    void followSettings();
    //! In the language chosen; what is on its way is waited for.
    void startAgain();
    void replaceWindow();
    void resume();
    void tryDemo();
    void enterAccount();
    void forgetRemembered();
    void leaveAccount();
    void takeFailure(const SignInProblem &problem);

    Options m_options;
    Settings m_settings;
    Languages m_languages;
    SystemAppearance m_system;
    Theme m_theme;
    Icons m_icons;
    AppearanceChoice m_appearance;
    FocusRing m_focusRing;
    Client m_client;
    Session m_session;
    Directory m_directory;
    Journal m_journal;
    Changes m_changes;
    Demo m_demo;
    std::unique_ptr<MainWindow> m_window;
    SignInPage *m_signIn = nullptr; // the window's
    Locking *m_locking = nullptr; // likewise
    StartupTrace m_trace;
};
