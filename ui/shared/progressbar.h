// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QProgressBar>

//! How far something is, as a quiet bar of 6 pixels; the numbers stand in words beside it.
class ProgressBar final : public QProgressBar {
    Q_OBJECT
public:
    ProgressBar(const Theme &theme, int width, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
