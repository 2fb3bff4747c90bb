// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class IconLabel;
class QHBoxLayout;
class QPushButton;
class TextLabel;

//! In place of rows: why there are none, and the one or two things to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    //! Removes the buttons of what was said before.
    void say(const QString &icon, const QString &heading, const QString &sentence);
    //! `kind` as in the style sheet: primary, plain.
    QPushButton *addButton(const QString &text, const QString &kind, const QString &icon = {});

private:
    const Icons &m_icons;
    IconLabel *m_icon;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
};
