// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "ui/shared/appearance.h"
#include "ui/shared/icons.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class Banner;
class Changes;
class QActionGroup;
class QStackedWidget;
class Rail;
class Settings;
class SignInPage;
class TextLabel;
class UsersPage;

//! The one window: the sign-in screen, or the rail with its pages and the menus.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        Changes &changes;
        Settings &settings;
        const Icons &icons;
    };

    //! Takes both pages.
    MainWindow(const Parts &parts, SignInPage *signIn, UsersPage *users, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! For the demo, which signs in without a form.
    void showOpening(const QString &sentence);
    void showSignIn();
    void setAppearance(Appearance appearance);
    //! Whether the account signed in is the invented one.
    void setDemo(bool isDemo) { m_isDemo = isDemo; }

signals:
    void appearanceChosen(Appearance appearance);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWorkspace();
    [[nodiscard]] QWidget *finishingBar();
    void buildMenus();
    void buildEdit();
    void buildView();
    void buildPeople();
    QAction *add(QMenu &menu, const QString &text, const QString &name, const QKeySequence &keys = {});
    void showState(Session::State state);
    void showAccount();
    void showWorkspace();
    void showKeeping(Session::Keeping keeping);
    void showAbout();
    void signOut();
    //! Sends what is held back and waits for what is under way, for a while.
    void finish(const QString &sentence, std::function<void()> then);
    void finishedAll();

    Session &m_session;
    Changes &m_changes;
    Settings &m_settings;
    const Icons &m_icons;
    SignInPage *m_signIn;
    UsersPage *m_users;
    QStackedWidget *m_screens;
    QWidget *m_workspace;
    QWidget *m_opening;
    TextLabel *m_openingWords;
    Rail *m_rail;
    Banner *m_banner;
    QWidget *m_finishing = nullptr;
    TextLabel *m_finishingWords;
    QActionGroup *m_appearances = nullptr;
    QTimer m_patience;
    std::function<void()> m_afterwards;
    bool m_isDemo = false;
    bool m_mayClose = false;
};
