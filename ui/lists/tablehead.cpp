// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/tablehead.h"

#include "ui/lists/tickdelegate.h"

#include <QMouseEvent>
#include <QPainter>

TableHead::TableHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(TickDelegate::width);
    setSectionResizeMode(Interactive);
    setStretchLastSection(true);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
}

void TableHead::setTick(Qt::CheckState state)
{
    if (std::exchange(m_tick, state) != state)
        viewport()->update();
}

bool TableHead::isOverTick(const QMouseEvent &event) const
{
    return event.button() == Qt::LeftButton && logicalIndexAt(event.position().toPoint()) == 0;
}

void TableHead::mousePressEvent(QMouseEvent *event)
{
    m_pressed = isOverTick(*event);
    m_dragging = !m_pressed;
    if (!m_pressed) // else it would sort by the ticks
        QHeaderView::mousePressEvent(event);
}

void TableHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pressed, false)) {
        if (isOverTick(*event))
            emit tickClicked();
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
    if (std::exchange(m_dragging, false))
        emit dragEnded();
}

void TableHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = isOverTick(*event);
    if (!m_pressed)
        QHeaderView::mouseDoubleClickEvent(event);
}

void TableHead::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (section == 0)
        option->text.clear(); // for screen readers only: the tick stands there
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section == 0) {
        const QRect cell = rect.translated(isRightToLeft() ? -2 : 2, 0);
        TickDelegate::paintTick(*painter, cell, m_tick, this);
    }
}
