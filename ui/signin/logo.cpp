// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/logo.h"

#include <QPainter>

using namespace Qt::StringLiterals;

Logo::Logo(int size, QWidget *parent)
    : QWidget(parent)
    , m_drawing(u":/app.turnstile.desktop.svg"_s)
{
    setFixedSize(size, size);
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_drawing.render(&painter, rect());
}
