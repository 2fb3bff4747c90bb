// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/indicators.h"

#include <QPolygonF>
#include <QStyleOption>

#include <array>

QRectF outlineOf(const QRect &rect, qreal thickness)
{
    const qreal half = thickness / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

QRect centred(const QRect &rect, int side)
{
    return { rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side };
}

void Indicators::drawCheck(QPainter &painter, const QRect &box, ColorRole role, bool some) const
{
    const Saved saved(painter);
    painter.setPen(QPen(color(role), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(box.topLeft());
    if (some)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF { QPointF(4.5, 8.25), QPointF(7, 10.75), QPointF(11.5, 5.5) });
}

void Indicators::drawTick(QPainter &painter, const QStyleOption &option) const
{
    const Saved saved(painter);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const QRect box = centred(option.rect, side);
    if (!some && !option.state.testFlag(QStyle::State_On)) {
        const bool pressed = option.state.testFlag(QStyle::State_Sunken);
        painter.setPen(QPen(color(enabled ? ColorRole::Control : ColorRole::Edge), 1.25));
        painter.setBrush(enabled ? color(pressed ? ColorRole::Sunken : ColorRole::Base) : Qt::transparent);
        painter.drawRoundedRect(outlineOf(box, 1.25), 3.4, 3.4);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(enabled ? ColorRole::Accent : ColorRole::Disabled));
    painter.drawRoundedRect(box, 4, 4);

    drawCheck(painter, box, enabled ? ColorRole::OnAccent : ColorRole::Base, some);
}

void Indicators::drawRadio(QPainter &painter, const QStyleOption &option) const
{
    const Saved saved(painter);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const ColorRole ink = on ? ColorRole::Accent : ColorRole::Control;
    const QRect box = centred(option.rect, side);
    painter.setPen(QPen(color(enabled ? ink : ColorRole::Edge), 1.25));
    painter.setBrush(enabled ? color(option.state.testFlag(QStyle::State_Sunken) ? ColorRole::Sunken : ColorRole::Base)
                             : Qt::transparent);
    painter.drawEllipse(outlineOf(box, 1.25));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(enabled ? ink : ColorRole::Disabled));
        painter.drawEllipse(QRectF(box).center(), 4.25, 4.25);
    }
}

void Indicators::drawArrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, ColorRole role) const
{
    const Saved saved(painter);
    const std::array<int, 5> turns { 0, 180, 0, 90, -90 };
    painter.translate(QRectF(rect).center());
    painter.rotate(turns.at(size_t(direction)));
    painter.setPen(QPen(color(role), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF { QPointF(-3.25, -1.6), QPointF(0, 1.65), QPointF(3.25, -1.6) });
}
