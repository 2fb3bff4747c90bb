// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/drawnbox.h"

#include "ui/shared/box.h"

#include <QPainter>

QPixmap DrawnBox::drawn(const Look &look)
{
    QPixmap pixmap(look.size * look.ratio);
    pixmap.setDevicePixelRatio(look.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBox(painter, QRect(QPoint(), look.size), look.radius, look.ground, look.edge);
    return pixmap;
}

void DrawnBox::paint(QPainter &painter, const QRect &rect, qreal radius, const QColor &ground, const QColor &edge)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    // At 1.25 a copy would not fall on whole pixels, and blur.
    if (ratio != int(ratio))
        return paintBox(painter, rect, radius, ground, edge);
    const Look look { rect.size(), radius, ratio, ground, edge };
    if (m_pixmap.isNull() || look != m_look) {
        m_look = look;
        m_pixmap = drawn(look);
    }
    painter.drawPixmap(rect.topLeft(), m_pixmap);
}
