// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QBasicTimer>
#include <QWidget>

//! Says that something is under way; turns only while it is seen, and not at all under reduced motion.
class Spinner final : public QWidget {
    Q_OBJECT
public:
    explicit Spinner(const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QBasicTimer m_turn;
    int m_angle = 0;
};
