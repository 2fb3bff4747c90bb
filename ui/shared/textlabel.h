// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

//! Plain text in one step of type and one colour role; follows the theme. Markup in it is shown, never obeyed.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(const Theme &theme, TextStep step, ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    void setStep(TextStep step);
    void setRole(ColorRole role);

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void changeEvent(QEvent *event) override;

private:
    void dress();
    void keepToTheWindow();

    const Theme &m_theme;
    TextStep m_step;
    ColorRole m_role;
};
