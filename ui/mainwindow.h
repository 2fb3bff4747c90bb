// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "ui/leaving.h"
#include "ui/shared/appearance.h"
#include "ui/shared/icons.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class Changes;
class CloseQuestion;
class Forgetting;
class HelpWindow;
class Journal;
class MainMenu;
class QStackedWidget;
class Settings;
class SignInPage;
class TextLabel;
class Workspace;

//! The one window: the sign-in screen, or the rail with its pages and the menus.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        Changes &changes;
        Journal &journal;
        Settings &settings;
        const Icons &icons;
    };

    //! Takes the page. The workspace is made when somebody has signed in: the form shows sooner without it.
    MainWindow(const Parts &parts, SignInPage *signIn, std::function<Workspace *()> makeWorkspace,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    //! For the demo, which signs in without a form.
    void showOpening(const QString &sentence);
    void showSignIn();
    void setAppearance(Appearance appearance);
    //! Whether the account signed in is the invented one.
    void setDemo(bool isDemo) { m_isDemo = isDemo; }
    //! For a window that is built while somebody is signed in.
    void showSession() { showState(m_session.state()); }
    //! Sends what is held back, pauses what is paced, and says `then` once nothing that is awaited would be missed.
    void leave(const std::function<void()> &then);
    void askToForget();
    //! A login that was made to unlock the window is still there.
    void showLoginLeftBehind(const Error &error);
    void signOut();
    //! For a second start; `token` is what its desktop gave it for that, or empty.
    void comeForward(const QByteArray &token = {});

signals:
    void appearanceChosen(Appearance appearance);
    void settingsRequested();
    void lockRequested();
    //! The first frame is on the screen: time for what it did not need.
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void buildWorkspace();
    void buildQuit();
    void buildHelp();
    void buildMenus();
    void hideMenus();
    void showState(Session::State state);
    void showPage();
    void showWorkspace();
    void showKeeping(Session::Keeping keeping);
    void showHelp();
    void showAbout();
    void askBeforeClosing();
    void finishAndClose();
    //! Sends what is held back, pauses what is paced and waits for what is under way, for a while.
    void finish(const QString &sentence, const std::function<void()> &then);
    void forget();
    void showForgotten(const QString &what, const QString &why);

    Session &m_session;
    Changes &m_changes;
    Settings &m_settings;
    const Icons &m_icons;
    SignInPage *m_signIn;
    std::function<Workspace *()> m_makeWorkspace;
    Workspace *m_workspace = nullptr; // until somebody has signed in
    QStackedWidget *m_screens;
    QWidget *m_form; // around the sign-in page
    QWidget *m_opening;
    TextLabel *m_openingWords;
    MainMenu *m_menu = nullptr; // with the workspace
    QAction *m_quit = nullptr;
    QAction *m_help = nullptr;
    Appearance m_appearance {};
    Leaving m_leaving;
    Forgetting *m_forgetting;
    QPointer<CloseQuestion> m_asking;
    QPointer<HelpWindow> m_helpWindow;
    bool m_isDemo = false;
    bool m_mayClose = false;
    bool m_isPainted = false;
};
