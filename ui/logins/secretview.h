// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/secret.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class SecretClipboard;
class TextLabel;

//! The secret of a login just made: hidden until asked for, to be copied, and gone with this view.
class SecretView final : public QWidget {
    Q_OBJECT
public:
    //! `clipboard` outlives the view.
    SecretView(const Icons &icons, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void setSecret(const Secret &secret);

signals:
    //! Shown or copied.
    void taken();

private:
    void reveal(bool shown);
    void copy();
    void say(const QString &words);

    const Icons &m_icons;
    SecretClipboard &m_clipboard;
    Secret m_secret;
    QLabel *m_value;
    QPushButton *m_show;
    QPushButton *m_copy;
    TextLabel *m_hint;
    bool m_isShown = false;
};
