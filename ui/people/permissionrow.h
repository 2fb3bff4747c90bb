// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class IconLabel;
class Switch;
class TextLabel;

//! A switch with its name and one sentence on what it does, or why it is off just now.
class PermissionRow final : public QWidget {
    Q_OBJECT
public:
    PermissionRow(const Icons &icons, const QString &icon, const QString &name, const QString &sentence,
                  QWidget *parent = nullptr);

    //! For what takes something away.
    void setOnRole(ColorRole role);
    void setOn(bool on);
    //! Empty: it can be switched. A change on its way needs no words, only a moment: see setBusy().
    //! `holdsForAll`: said once elsewhere, not again under each name.
    void setReason(const QString &reason, bool holdsForAll = false);
    void setBusy(bool busy);
    //! Somebody else is shown: what was switched for one must not be switched for the next by the same key.
    void forgetFocus() { m_hadFocus = false; }

signals:
    void switched(bool on);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void enable();

    TextLabel *m_name;
    TextLabel *m_text;
    Switch *m_switch;
    QString m_sentence;
    QString m_reason;
    bool m_isBusy = false;
    bool m_hadFocus = false; // when it was switched off
};
