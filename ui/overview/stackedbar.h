// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/statustile.h"

#include <QWidget>

//! Everybody as one bar, a part for each status. A picture only: the tiles under it have the words, the numbers and the
//! keyboard; a click on a part is one on its tile.
class StackedBar final : public QWidget {
    Q_OBJECT
public:
    StackedBar(const Theme &theme, const QList<StatusTile *> &tiles, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    //! As painted, in the order of the tiles; empty where there is nobody. Empty while numbers are missing.
    [[nodiscard]] QList<QRect> parts() const;

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] StatusTile *tileAt(const QPoint &position) const;

    const Theme &m_theme;
    QList<StatusTile *> m_tiles;
};
