// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "ui/shared/icons.h"

#include <QWidget>

class Field;

//! Signing in with e-mail and password; the one-time code is there only once Kisi has asked for it.
class PasswordForm final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordForm(const Icons &icons, QWidget *parent = nullptr);

    void setPerson(const QString &organization, const QString &email);
    //! Only this person's password is asked for.
    void fixPerson(const QString &organization, const QString &email);
    [[nodiscard]] api::LoginProof proof() const;
    //! This computer.
    [[nodiscard]] static api::LoginDevice device();
    //! False where something is missing or malformed, which then stands at its field.
    [[nodiscard]] bool check();
    //! False where no field here is to blame.
    [[nodiscard]] bool showProblem(const SignInProblem &problem);
    void clearProblems();
    void forgetSecrets();
    //! The first field that is still empty.
    void focusFirstEmpty();

signals:
    void submitted();

private:
    Field *addField(const QString &label, const QString &name, QWidget *editor = nullptr);
    void askForCode();
    void dropCode();
    [[nodiscard]] QList<Field *> fields() const { return { m_organization, m_email, m_password, m_code }; }
    bool complain(Field *field, const QString &problem);
    bool showFieldProblems(const Error &error);

    const Icons &m_icons;
    Field *m_organization;
    Field *m_email;
    Field *m_password;
    Field *m_code;
};
