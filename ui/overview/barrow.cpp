// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/barrow.h"

#include "ui/shared/box.h"

#include <QPainter>

namespace {

constexpr int barHeight = 12;
constexpr int gap = 14;
constexpr int radius = 3;
constexpr int shortest = 3;

} // namespace

void BarRow::setScale(const Scale &scale)
{
    m_scale = scale;
    update();
}

QSize BarRow::sizeHint() const
{
    return { 160, theme().length(30) };
}

QRect BarRow::bar() const
{
    const int label = std::min(m_scale.labels, inner().width() * 3 / 5);
    const QRect room = inner().adjusted(label + gap, 0, -m_scale.numbers - gap, 0);
    if (count().value_or(0) == 0 || m_scale.most == 0 || room.width() < shortest)
        return {};
    const int length = std::max(shortest, int(qint64(room.width()) * *count() / m_scale.most));
    return mirrored({ room.left(), room.top() + (room.height() - barHeight) / 2, length, barHeight });
}

void BarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    QRect words = inner();
    words.setWidth(std::min(m_scale.labels, inner().width() * 3 / 5));
    write(painter, words, label(), TextStep::Body, ColorRole::Text);
    if (const auto length = bar(); !length.isEmpty())
        paintBox(painter, length, radius, theme().color(ColorRole::Accent));
    QRect number = inner();
    number.setLeft(number.right() - std::max(m_scale.numbers, theme().length(32)) + 1);
    paintCount(painter, number, TextStep::Body, Qt::AlignRight);
}
