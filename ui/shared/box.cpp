// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/box.h"

#include <QPainter>

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &edge,
              qreal width)
{
    const qreal inset = edge.isValid() ? width / 2 : 0;
    const QRectF box = rect.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, radius - inset, radius - inset);
    painter.restore();
}
