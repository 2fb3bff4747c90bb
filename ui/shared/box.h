// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

//! A rounded box with its outline wholly inside the rectangle, so that it stays sharp at every ratio.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &edge = {},
              qreal width = 1);
