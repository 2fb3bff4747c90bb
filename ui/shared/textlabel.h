// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

#include <array>

//! Plain text in one step of type and one colour role; follows the theme. Markup in it is shown, never obeyed.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(const Theme &theme, TextStep step, ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    void setStep(TextStep step);
    void setRole(ColorRole role);

    //! Remembered for the last few widths: nested layouts ask for the same ones dozens of times, and each costs a
    //! layout of the text.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void changeEvent(QEvent *event) override;

private:
    void dress();
    void keepToTheWindow();

    //! What heights depend on, and those known for it.
    struct Heights {
        QString text {};
        QFont font {};
        QMargins margins {};
        bool wraps = false;
        std::array<std::pair<int, int>, 4> known {}; // width, height
        size_t next = 0;
    };

    const Theme &m_theme;
    TextStep m_step;
    ColorRole m_role;
    mutable Heights m_heights;
};
