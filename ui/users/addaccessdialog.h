// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/pageparts.h"

#include <QDialog>

class QPushButton;
class ShareForm;

//! One right for everybody who is being added. Sends nothing.
class AddAccessDialog final : public QDialog {
    Q_OBJECT
public:
    AddAccessDialog(const PageParts &parts, QWidget *parent);

    void accept() override;

signals:
    void chosen(const api::NewAccessRight &right);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();

    const Theme &m_theme;
    ShareForm *m_form;
    QPushButton *m_share = nullptr;
};
