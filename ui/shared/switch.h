// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QVariantAnimation>

//! On or off, told by the place of the knob; the colour only repeats it.
class Switch final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Switch(const Theme &theme, QWidget *parent = nullptr);

    //! Hold for a switch that takes something away, like "Suspend access".
    void setOnRole(ColorRole role);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void moveKnob(bool on);
    [[nodiscard]] qreal knobPlace() const;

    const Theme &m_theme;
    ColorRole m_onRole = ColorRole::Accent;
    QVariantAnimation m_knob;
};
