// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/login.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QPushButton;
class TextLabel;

//! One login: what it is, when it was last used, and the way to revoke it, which asks once more in its place.
class LoginRow final : public QWidget {
    Q_OBJECT
public:
    LoginRow(const Icons &icons, const Login &login, QWidget *parent = nullptr);

    [[nodiscard]] LoginId id() const { return m_login.id; }
    //! Why it cannot be revoked now; empty: it can.
    void setReason(const QString &reason);

signals:
    void revokeRequested(LoginId id);

private:
    QWidget *makeWords();
    QWidget *makeQuestion();
    void ask(bool asks);

    const Icons &m_icons;
    Login m_login;
    QPushButton *m_revoke;
    QWidget *m_question = nullptr;
    QPushButton *m_keep = nullptr;
};
