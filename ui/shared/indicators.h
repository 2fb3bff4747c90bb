// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QPainter>

class QStyleOption;

//! A painter with round edges, put back as it was at the end of the block.
class Saved {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

//! The outline's middle, so that all of it lies inside.
[[nodiscard]] QRectF outlineOf(const QRect &rect, qreal thickness);
[[nodiscard]] QRect centred(const QRect &rect, int side);

//! Ticks, radios and arrows in the theme's colours, at any place the style or a delegate asks for.
class Indicators {
public:
    static constexpr int side = 16;

    void setColours(const RoleColours &colours) { m_colours = colours; }
    [[nodiscard]] QColor color(ColorRole role) const { return m_colours.at(size_t(role)); }

    void drawTick(QPainter &painter, const QStyleOption &option) const;
    void drawCheck(QPainter &painter, const QRect &box, ColorRole role, bool some = false) const;
    void drawRadio(QPainter &painter, const QStyleOption &option) const;
    void drawArrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, ColorRole role) const;

private:
    RoleColours m_colours {};
};
