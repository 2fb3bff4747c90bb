// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/lookrow.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int mark = 16;
constexpr int chevron = 14;
constexpr int gap = 12;

} // namespace

LookRow::LookRow(const Icons &icons, const QString &label, const Question &question, Look look, QWidget *parent)
    : CountButton(icons, label, question, parent)
    , m_look(std::move(look))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(theme().length(36));
    setMaximumHeight(theme().length(52));
}

QSize LookRow::sizeHint() const
{
    return { 320, theme().length(36) };
}

void LookRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(inner().left(), 0, inner().width(), 1, theme().color(ColorRole::Line));
    paintGround(painter);
    QRect rest = inner();
    QRect square(rest.left(), (height() - mark) / 2, mark, mark);
    icons().paint(painter, mirrored(square), m_look.icon, m_look.role);
    square = QRect(rest.right() - chevron + 1, (height() - chevron) / 2, chevron, chevron);
    icons().paint(painter, mirrored(square), u"chevron-right"_s, ColorRole::Muted);
    rest.adjust(mark + gap, 0, -chevron - gap, 0);
    const int number = std::max(theme().length(32), widthOf(countText(), TextStep::Strong));
    paintCount(painter, { rest.right() - number + 1, 0, number, height() }, TextStep::Strong, Qt::AlignRight);
    rest.adjust(0, 0, -number - gap, 0);
    const int words = widthOf(label(), TextStep::Body);
    write(painter, rest, label(), TextStep::Body, ColorRole::Text);
    rest.adjust(words + 8, 1, 0, 0);
    // Half a hint says nothing.
    if (!m_look.hint.isEmpty() && rest.width() >= widthOf(m_look.hint, TextStep::Small))
        write(painter, rest, m_look.hint, TextStep::Small, ColorRole::Muted);
}
