// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/progressbar.h"

#include "ui/shared/box.h"

#include <QPainter>
#include <QStyle>

ProgressBar::ProgressBar(const Theme &theme, int width, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    constexpr int thickness = 6;
    setFixedSize(width, thickness);
    setTextVisible(false);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool outlined = m_theme.scheme() == Theme::Scheme::Contrast;
    paintBox(painter, rect(), height() / 2.0, m_theme.color(ColorRole::Sunken),
             outlined ? m_theme.color(ColorRole::Edge) : QColor());
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum())
        return;
    const int done = qMax(height(), int(qint64(width()) * (value() - minimum()) / range));
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, done, height())), height() / 2.0,
             m_theme.color(ColorRole::Accent));
}
