// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "ui/shared/icons.h"
#include "ui/signin/signintexts.h"

#include <QFrame>

class Banner;
class Field;
class KeyForm;
class PasswordForm;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class SegmentedControl;
class TextLabel;

//! The card in the middle of the sign-in screen: two forms with one button, the demo, and what went wrong.
class SignInCard final : public QFrame {
    Q_OBJECT
public:
    SignInCard(Session &session, const Icons &icons, int demoUsers, QWidget *parent = nullptr);

    [[nodiscard]] const QUrl &server() const { return m_server; }
    void setServer(const QUrl &server);
    //! Opens a field for it; what is typed counts from the next sign-in on.
    void editServer();
    void setPerson(const QString &organization, const QString &email);
    void say(const signin::Message &message);
    void quiet();
    //! Asks the keychain whether "Stay signed in" can be offered.
    void findKeychain();
    void focusForm();

signals:
    void demoRequested();
    void serverChanged(const QUrl &server);
    //! What the keychain holds is to be tried once more.
    void resumeRequested();
    //! Back to what is still readable after a session has expired.
    void backRequested();

private:
    void build(int demoUsers);
    void buildAction(QVBoxLayout &column);
    void buildDemo(QVBoxLayout &column, int demoUsers);
    QPushButton *addButton(QVBoxLayout &column, const QString &text, const QString &kind, const QString &name);
    [[nodiscard]] bool withPassword() const;
    void showForm();
    void submit();
    bool takeServer();
    void showState(Session::State state);
    void setBusy(bool busy);
    void showProblem(const SignInProblem &problem);
    void offerKeeping(bool works);
    void offerBack();

    Session &m_session;
    const Icons &m_icons;
    QUrl m_server;
    Banner *m_banner;
    QWidget *m_entry; // everything that is typed or chosen
    SegmentedControl *m_ways;
    KeyForm *m_keyForm;
    PasswordForm *m_passwordForm;
    Field *m_serverField;
    QCheckBox *m_stay;
    TextLabel *m_stayHint;
    QStackedWidget *m_action;
    QPushButton *m_demo = nullptr;
    bool m_wantsToStay = true; // what the person chose, also while there is no keychain
    bool m_hasLooked = false;
    bool m_typed = false; // the attempt under way came from this form
};
