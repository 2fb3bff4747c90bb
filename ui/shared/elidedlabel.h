// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/textlabel.h"

//! A line that gives way: shortened with "…" where there is no room, whole in its tool tip and for screen readers.
class ElidedLabel final : public TextLabel {
    Q_OBJECT
public:
    ElidedLabel(const Theme &theme, TextStep step, ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    //! What is painted now.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString line() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};
