// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/changerow.h"

#include <QPainter>

namespace {

constexpr int mark = 16;
constexpr int gap = 6;
constexpr int before = 16; // between the title and the result

} // namespace

ChangeRow::ChangeRow(const Icons &icons, QWidget *parent)
    : PartButton(icons, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangeRow::show(qint64 set, const QString &when, const QString &whole, const ChangeLine &line)
{
    m_set = set;
    m_when = when;
    m_line = line;
    setText(line.title);
    //: A change, what it came to and when it was made, read aloud
    setAccessibleName(tr("%1, %2, %3").arg(line.title, line.result, whole));
    setAccessibleDescription(tr("Opens it in Activity"));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

void ChangeRow::setColumns(const Columns &columns)
{
    m_columns = columns;
    update();
}

int ChangeRow::resultWidth(const Theme &theme, const QString &result)
{
    return before + mark + gap + QFontMetrics(theme.font(TextStep::Body)).horizontalAdvance(result) + 1;
}

QSize ChangeRow::sizeHint() const
{
    return { 160, theme().length(m_columns.result > 0 ? 36 : 52) };
}

void ChangeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(inner().left(), 0, inner().width(), 1, theme().color(ColorRole::Line));
    paintGround(painter);
    const QRect whole = inner();
    if (m_columns.result > 0) {
        write(painter, { whole.left(), 0, m_columns.time, height() }, m_when, TextStep::Body, ColorRole::Muted);
        const QRect words = whole.adjusted(m_columns.time, 0, -m_columns.result, 0);
        write(painter, words, text(), TextStep::Body, ColorRole::Text);
        paintResult(painter, whole.adjusted(whole.width() - m_columns.result + before, 0, 0, 0), TextStep::Body);
        return;
    }
    const int high = theme().length(20);
    const QRect first(whole.left(), (height() - 2 * high) / 2, whole.width(), high);
    const QRect second = first.translated(0, high);
    write(painter, first, text(), TextStep::Body, ColorRole::Text);
    write(painter, { second.topLeft(), QSize(m_columns.time, high) }, m_when, TextStep::Small, ColorRole::Muted);
    paintResult(painter, second.adjusted(m_columns.time, 0, 0, 0), TextStep::Small);
}

void ChangeRow::paintResult(QPainter &painter, const QRect &where, TextStep step) const
{
    const QRect square(where.left(), where.top() + (where.height() - mark) / 2, mark, mark);
    icons().paint(painter, mirrored(square), m_line.icon, m_line.ink);
    write(painter, where.adjusted(mark + gap, 0, 0, 0), m_line.result, step,
          step == TextStep::Small ? ColorRole::Muted : ColorRole::Text);
}
