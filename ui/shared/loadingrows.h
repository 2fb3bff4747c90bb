// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QTimer>
#include <QWidget>

//! Still shapes where the first rows will be; a load that is quick never shows them.
class LoadingRows final : public QWidget {
    Q_OBJECT
public:
    explicit LoadingRows(const Theme &theme, QWidget *parent = nullptr);

    void begin();
    void end();
    [[nodiscard]] bool showsShapes() const { return m_shown; }
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }
    //! Room left free for rows that are already there.
    void setFirstRow(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QTimer m_delay;
    int m_firstRow = 0;
    bool m_shown = false;
};
