// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/statustile.h"

#include <QPainter>

namespace {

constexpr int mark = 16;
constexpr int gap = 6;

} // namespace

StatusTile::StatusTile(const Icons &icons, const QString &label, const Question &question, Look look, QWidget *parent)
    : CountButton(icons, label, question, parent)
    , m_look(std::move(look))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StatusTile::sizeHint() const
{
    const int word = mark + gap + widthOf(label(), TextStep::Body);
    return { std::max(word, widthOf(countText(), TextStep::Page)) + 2 * inset, theme().length(56) };
}

void StatusTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    QRect word = inner();
    word.setHeight(theme().length(20));
    word.moveTop((height() - theme().length(48)) / 2);
    QRect square(word.left(), word.top() + (word.height() - mark) / 2, mark, mark);
    icons().paint(painter, mirrored(square), m_look.icon, m_look.role);
    write(painter, word.adjusted(mark + gap, 0, 0, 0), label(), TextStep::Body, ColorRole::Text);
    const QRect number(word.left(), word.bottom() + 1, word.width(), theme().length(28));
    paintCount(painter, number, TextStep::Page, Qt::AlignLeft);
}
