// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/daycolumn.h"

#include "ui/shared/box.h"

#include <QPainter>

namespace {

constexpr int widest = 30;
constexpr int dayHeight = 22;
constexpr int numberHeight = 20;
constexpr int lowest = 3;

} // namespace

DayColumn::DayColumn(const Icons &icons, const QString &name, const QString &day, const Question &question,
                     QWidget *parent)
    : CountButton(icons, name, question, parent)
    , m_day(day)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setToolTip(name);
}

void DayColumn::setDay(const QString &name, const QString &day)
{
    m_day = day;
    setToolTip(name);
    ask(name, question());
}

void DayColumn::setMost(int most)
{
    m_most = most;
    update();
}

QSize DayColumn::sizeHint() const
{
    return { 40, theme().length(140) };
}

int DayColumn::baseline() const
{
    return height() - theme().length(dayHeight);
}

QRect DayColumn::bar() const
{
    const int most = baseline() - theme().length(numberHeight) - 4;
    const int number = count().value_or(0);
    if (m_most == 0 || number == 0)
        return {};
    const int high = std::max(lowest, int(qint64(most) * number / m_most));
    const int wide = std::min(widest, width() - 8);
    return { (width() - wide) / 2, baseline() - high, wide, high };
}

void DayColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.fillRect(0, baseline(), width(), 1, theme().color(ColorRole::Edge));
    const auto column = bar();
    if (!column.isEmpty()) {
        paintBox(painter, column, 3, theme().color(ColorRole::Accent));
        painter.fillRect(column.adjusted(0, column.height() - 2, 0, 0), theme().color(ColorRole::Accent));
    }
    const int foot = column.isEmpty() ? baseline() : column.top();
    const QRect number(0, foot - theme().length(numberHeight), width(), theme().length(numberHeight));
    paintCount(painter, number, TextStep::Body, Qt::AlignHCenter);
    write(painter, { 0, baseline() + 2, width(), theme().length(dayHeight) - 2 }, m_day, TextStep::Small,
          ColorRole::Muted, Qt::AlignHCenter | Qt::AlignVCenter);
}
