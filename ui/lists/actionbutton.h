// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

//! A push button that is an action: its text, icon, state and reason follow it.
class ActionButton final : public QPushButton {
    Q_OBJECT
public:
    //! `kind` as in the style sheet. Named as the action unless another name is given.
    ActionButton(QAction &action, const QString &kind, const QString &name = {}, QWidget *parent = nullptr);

private:
    void follow();

    QAction &m_action;
};
