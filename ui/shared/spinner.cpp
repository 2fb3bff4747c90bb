// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/spinner.h"

#include "ui/shared/motion.h"

#include <QPainter>
#include <QTimerEvent>

Spinner::Spinner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(16, 16);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Spinner::showEvent(QShowEvent *event)
{
    constexpr int step = 40;
    if (motionDuration(*this, step) > 0)
        m_turn.start(step, this);
    QWidget::showEvent(event);
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_turn.stop();
    QWidget::hideEvent(event);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turn.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_angle = (m_angle + 16) % 360;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    constexpr int degree = 16; // Qt counts arcs in sixteenths
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ColorRole::Accent), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(2.25, 2.25, 11.5, 11.5), (90 - m_angle) * degree, -270 * degree);
}
