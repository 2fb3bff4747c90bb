// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/tablehead.h"

#include "ui/lists/tickdelegate.h"
#include "ui/shared/painttext.h"
#include "ui/shared/rowdelegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

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
    else // whole: it is cut where the arrow's room is known
        option->text = model()->headerData(section, Qt::Horizontal).toString();
}

bool TableHead::isAtEdge(int section) const
{
    if (!isSectionHidden(0))
        return false;
    int first = 0;
    while (first < count() - 1 && isSectionHidden(logicalIndex(first)))
        ++first;
    return logicalIndex(first) == section;
}

// Stands over the words of the cells. The arrow follows the word, and goes before a number's.
void TableHead::paintLabel(QPainter &painter, const QStyleOptionHeader &option) const
{
    constexpr int padding = 6;
    constexpr int arrow = 12;
    constexpr int gap = 4;
    const bool isTrailing = option.textAlignment.testFlag(Qt::AlignRight);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = option.rect.adjusted(padding + (isAtEdge(option.section) ? RowDelegate::edgeInset : 0), 0,
                                            -padding - (isTrailing ? RowDelegate::numberInset : 0), 0);
    const int forArrow = isSorted ? arrow + gap : 0;
    const QString text = fontMetrics().elidedText(option.text, Qt::ElideRight, room.width() - forArrow);
    const int width = fontMetrics().horizontalAdvance(text);
    const QRect words(isTrailing ? room.right() + 1 - width : room.left(), room.top(), width + 1, room.height());
    const auto mirrored
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const bool isQuiet = !isSorted && !option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(palette().color(isQuiet ? QPalette::PlaceholderText : QPalette::Text));
    paintText(painter, mirrored(words), option.direction, text);
    if (!isSorted)
        return;
    QStyleOptionHeader sign = option;
    const int left = isTrailing ? words.left() - forArrow : words.right() + gap;
    sign.rect = mirrored({ left, room.top() + (room.height() - arrow) / 2, arrow, arrow });
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &sign, &painter, this);
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, section);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    painter->setFont(font());
    if (section == 0)
        TickDelegate::paintTick(*painter, rect.translated(isRightToLeft() ? -2 : 2, 0), m_tick, this);
    else
        paintLabel(*painter, option);
    painter->restore();
}
