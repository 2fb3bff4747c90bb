// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/banner.h"

//! A banner above the rows of a page with room around it, while there is something to say.
class Notice final : public QWidget {
    Q_OBJECT
public:
    Notice(const Theme &theme, const Icons &icons, const QString &name, QWidget *parent = nullptr);

    //! What was said before, and its buttons, are gone.
    void say(Tone tone, const QString &what, const QString &why);
    QPushButton *addButton(const QString &text, const QString &name);
    void clear();

private:
    Banner *m_banner;
};
