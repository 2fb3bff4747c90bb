// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/switch.h"

#include "ui/shared/box.h"
#include "ui/shared/motion.h"

#include <QPainter>

Switch::Switch(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 12);
    connect(this, &QAbstractButton::toggled, this, &Switch::moveKnob);
    connect(&m_knob, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Switch::setOnRole(ColorRole role)
{
    m_onRole = role;
    update();
}

QSize Switch::sizeHint() const
{
    return { 36, 24 };
}

void Switch::moveKnob(bool on)
{
    constexpr int milliseconds = 100;
    m_knob.stop();
    const int duration = isVisible() ? motionDuration(*this, milliseconds) : 0;
    if (duration > 0) {
        m_knob.setDuration(duration);
        m_knob.setStartValue(on ? 0.0 : 1.0);
        m_knob.setEndValue(on ? 1.0 : 0.0);
        m_knob.start();
    }
    update();
}

qreal Switch::knobPlace() const
{
    if (m_knob.state() == QAbstractAnimation::Running)
        return m_knob.currentValue().toReal();
    return isChecked() ? 1 : 0;
}

void Switch::paintEvent(QPaintEvent *)
{
    constexpr QSize track(36, 20);
    QRectF bar(QPointF(), track);
    bar.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.6);
    const ColorRole outline = isEnabled() ? ColorRole::Control : ColorRole::Disabled;
    const ColorRole ground = isEnabled() ? m_onRole : ColorRole::Disabled;
    if (isChecked())
        paintBox(painter, bar, 10, m_theme.color(ground));
    else
        paintBox(painter, bar, 10, m_theme.color(isEnabled() && underMouse() ? ColorRole::Hover : ColorRole::Base),
                 m_theme.color(outline), 1.5);

    const qreal size = isChecked() ? 14 : 12;
    const qreal start = bar.left() + bar.height() / 2;
    const qreal travel = bar.width() - bar.height();
    const qreal place = isRightToLeft() ? 1 - knobPlace() : knobPlace();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(isChecked() ? ColorRole::OnAccent : outline));
    painter.drawEllipse(QPointF(start + travel * place, bar.center().y()), size / 2, size / 2);
}
