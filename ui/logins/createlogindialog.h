// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

class Banner;
class Field;
class PasswordForm;
class QDialogButtonBox;
class QPushButton;
class QStackedWidget;
class SecretClipboard;
class SecretView;
class TextLabel;

//! "Create login…": a device login on somebody's behalf, vouched for by the operator's own password. Ends with the
//! secret, which is shown this once.
class CreateLoginDialog final : public QDialog {
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDevice();
    QWidget *makeProof();
    QWidget *makeFoot();
    Field *addField(QLayout &layout, const QString &label, const QString &name);
    [[nodiscard]] bool check();
    [[nodiscard]] api::LoginDevice device() const;
    void setBusy(bool busy);
    void take(const ChangeReport &report);
    void showProblem(const Outcome &outcome);
    void showSecret(const Secret &secret);

    PageParts m_parts;
    User m_holder;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    Banner *m_banner;
    QStackedWidget *m_pages;
    Field *m_name = nullptr;
    Field *m_brand = nullptr;
    Field *m_model = nullptr;
    Field *m_system = nullptr;
    PasswordForm *m_proof;
    SecretView *m_secret;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isBusy = false;
    bool m_codeWasSent = false;
    bool m_mayLeaveSecret = true; // else closing would lose what nobody has taken yet
};
