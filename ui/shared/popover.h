// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QFrame>

//! A raised box beside what opened it; a click elsewhere or Escape closes it.
class Popover final : public QFrame {
    Q_OBJECT
public:
    explicit Popover(const Theme &theme, QWidget *parent = nullptr);

    //! Below the widget, at its leading edge, kept on the screen.
    void openBelow(const QWidget &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
};
