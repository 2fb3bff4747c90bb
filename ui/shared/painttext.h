// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QPainter;

//! Text at its place in the window's direction, but read in its own: "6 min ago" stays so between Arabic names.
void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection window, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, int flags = Qt::TextSingleLine);
