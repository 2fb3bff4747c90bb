// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/painttext.h"

#include <QPainter>
#include <QStyle>

void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection window, const QString &text,
               Qt::Alignment alignment, int flags)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment place = QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute;
    painter.drawText(rect, int(place) | flags, text);
    painter.setLayoutDirection(before);
}
