// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/actionbutton.h"

#include <QAction>

ActionButton::ActionButton(QAction &action, const QString &kind, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setObjectName(name.isEmpty() ? action.objectName() : name);
    setProperty("kind", kind);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setText(m_action.text());
    setIcon(m_action.icon());
    setEnabled(m_action.isEnabled());
    // Off, it says why; on, its text says everything.
    setToolTip(m_action.isEnabled() || m_action.toolTip() == m_action.iconText() ? QString() : m_action.toolTip());
    setAccessibleDescription(m_action.isEnabled() ? QString() : m_action.property("reason").toString());
}
