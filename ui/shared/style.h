// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/indicators.h"

#include <QProxyStyle>
#include <QStyleOption>

//! Fusion, with our fields, ticks, arrows and rows: what a style sheet cannot draw in the theme's colours.
class TurnstileStyle final : public QProxyStyle {
    Q_OBJECT
public:
    TurnstileStyle();

    void setColours(const RoleColours &colours) { m_indicators.setColours(colours); }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;

private:
    [[nodiscard]] QColor color(ColorRole role) const { return m_indicators.color(role); }
    [[nodiscard]] ColorRole outlineOf(const QStyleOption &option, const QWidget *widget) const;
    void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget) const;
    void drawSortArrow(QPainter &painter, const QStyleOptionHeader &option) const;
    void drawRow(QPainter &painter, const QStyleOption &option) const;
    void drawSpinButtons(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget) const;
    void drawChosenText(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const;

    Indicators m_indicators;
};
