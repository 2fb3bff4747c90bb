// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/tickdelegate.h"

#include <QStyleOptionViewItem>
#include <QWidget>

QSize TickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { width, RowDelegate::sizeHint(option, index).height() };
}

void TickDelegate::paintTick(QPainter &painter, const QRect &cell, Qt::CheckState state, const QWidget *widget)
{
    QStyleOptionViewItem tick;
    tick.rect = cell;
    tick.state = QStyle::State_Enabled;
    if (state == Qt::Checked)
        tick.state |= QStyle::State_On;
    else
        tick.state |= state == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off;
    widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, &painter, widget);
}

void TickDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    // The look sets it a little after the middle, off the bar of the current row.
    const QRect cell = content.translated(option.direction == Qt::RightToLeft ? -2 : 2, 0);
    paintTick(painter, cell, Qt::CheckState(index.data(Qt::CheckStateRole).toInt()), option.widget);
}
