// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/unlocking.h"
#include "ui/shared/icons.h"

#include <QWidget>

class Banner;
class KeyForm;
class PasswordForm;
class QPushButton;
class QVBoxLayout;
class Spinner;
class TextLabel;

//! What a locked window shows: whose session waits behind it, and the way back in.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    //! `isDemo`: there is no key to ask for.
    LockPage(Unlocking &unlocking, const Account &account, const Icons &icons, bool isDemo, QWidget *parent = nullptr);

    void focusForm();

signals:
    void unlocked();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QWidget *card();
    void buildButtons(QVBoxLayout &column);
    void askFor(Unlocking::Proof proof);
    void submit();
    void setBusy(bool busy);
    void showProblem(const SignInProblem &problem);
    void showAtField(const SignInProblem &problem);

    const Icons &m_icons;
    const Account m_account;
    const bool m_isDemo;
    Unlocking &m_unlocking;
    Unlocking::Proof m_proof;
    Banner *m_banner;
    TextLabel *m_sentence;
    KeyForm *m_keyForm;
    PasswordForm *m_passwordForm;
    QPushButton *m_unlock;
    Spinner *m_spinner;
};
