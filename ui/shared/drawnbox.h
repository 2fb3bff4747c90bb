// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;

//! A rounded box that is drawn once and then copied: its curves are most of what painting a small widget costs.
class DrawnBox {
public:
    //! As paintBox().
    void paint(QPainter &painter, const QRect &rect, qreal radius, const QColor &ground, const QColor &edge);

private:
    struct Look {
        QSize size {};
        qreal radius = 0;
        qreal ratio = 1;
        QColor ground {};
        QColor edge {};

        bool operator==(const Look &) const = default;
    };

    [[nodiscard]] static QPixmap drawn(const Look &look);

    Look m_look;
    QPixmap m_pixmap;
};
