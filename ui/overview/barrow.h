// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/countbutton.h"

//! A question, a bar as long as its answer is large, and the number.
class BarRow final : public CountButton {
    Q_OBJECT
public:
    using CountButton::CountButton;

    // The same for all rows of a card, so that their bars compare.
    struct Scale {
        int most = 0; // whose bar is the longest
        int labels = 0; // widths
        int numbers = 0;
    };
    void setScale(const Scale &scale);
    [[nodiscard]] int labelWidth() const { return widthOf(label(), TextStep::Body); }
    [[nodiscard]] int numberWidth() const { return widthOf(countText(), TextStep::Body); }
    //! As painted.
    [[nodiscard]] QRect bar() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Scale m_scale;
};
