// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/keycap.h"

#include "ui/shared/box.h"

#include <QPainter>

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStep::Badge));
    return { metrics.horizontalAdvance(m_key) + 10, qMax(18, metrics.height() + 4) };
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 4, m_theme.color(ColorRole::Base), m_theme.color(ColorRole::Edge));
    painter.setFont(m_theme.font(TextStep::Badge));
    painter.setPen(m_theme.color(ColorRole::Muted));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_key);
}
