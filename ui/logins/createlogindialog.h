// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

class Field;
class PasswordForm;
class QLayout;
class SecretClipboard;
class SecretView;

//! "Create login…": a device login on somebody's behalf, vouched for by the operator's own password. Ends with the
//! secret, which is shown this once.
class CreateLoginDialog final : public FormDialog {
    Q_OBJECT
public:
    //! `clipboard` outlives the dialog.
    CreateLoginDialog(const PageParts &parts, const User &holder, SecretClipboard &clipboard,
                      QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

signals:
    //! A login was made, or may have been.
    void created();

private:
    void showQuestion();
    QWidget *makeDevice();
    QWidget *makeProof();
    Field *addField(QLayout &layout, const QString &label, const QString &name);
    [[nodiscard]] bool check();
    [[nodiscard]] api::LoginDevice device() const;
    void setBusy(bool busy);
    void take(const ChangeReport &report);
    void showProblem(const Outcome &outcome);
    void showSecret(const Secret &secret);

    User m_holder;
    QWidget *m_form;
    Field *m_name = nullptr;
    Field *m_brand = nullptr;
    Field *m_model = nullptr;
    Field *m_system = nullptr;
    PasswordForm *m_proof;
    SecretView *m_secret;
    QPushButton *m_create;
    bool m_isBusy = false;
    bool m_codeWasSent = false;
    bool m_mayLeaveSecret = true; // else closing would lose what nobody has taken yet
};
