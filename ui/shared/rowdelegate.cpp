// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/rowdelegate.h"

#include "app/models/roles.h"
#include "ui/shared/rowwatch.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace {

constexpr int padding = 6;

const QHeaderView *headOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree ? tree->header() : nullptr;
}

} // namespace

RowDelegate::RowDelegate(const Theme &theme, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
    , m_watch(RowWatch::of(*view))
{
    for (size_t step = 0; step < m_fonts.size(); ++step)
        m_fonts.at(step) = theme.font(TextStep(step));
}

// Of all a model may say about a cell only this is painted: asking for the rest takes as long as painting.
void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    option->index = index;
    option->text = displayText(index.data(), option->locale);
    if (const QVariant place = index.data(Qt::TextAlignmentRole); place.isValid())
        option->displayAlignment = Qt::Alignment(place.toInt());
}

RowDelegate::Ends RowDelegate::ends(const QModelIndex &index) const
{
    const QHeaderView *head = headOf(m_view);
    if (!head)
        return { true, true };
    const auto hidden = [head](int visual) { return head->isSectionHidden(head->logicalIndex(visual)); };
    int first = 0;
    int last = head->count() - 1;
    while (first < last && hidden(first))
        ++first;
    while (last > first && hidden(last))
        --last;
    const int visual = head->visualIndex(index.column());
    return { visual == first, visual == last };
}

QMargins RowDelegate::margins(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QHeaderView *head = headOf(m_view);
    const bool isAtEdge = head && head->isSectionHidden(0) && ends(index).first;
    const bool isNumber = head && option.displayAlignment.testFlag(Qt::AlignRight);
    return { padding + (isAtEdge ? edgeInset : 0), 0, padding + (isNumber ? numberInset : 0), 1 };
}

bool RowDelegate::isCurrentRow(const QModelIndex &index) const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent();
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    paintGround(*painter, cell, index);
    const QRect line(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1);
    painter->fillRect(line, m_theme.color(ColorRole::Line));
    const QRect content = cell.rect.marginsRemoved(margins(cell, index));
    paintContent(*painter, QStyle::visualRect(cell.direction, cell.rect, content), cell, index);
    if (isCurrentRow(index) && m_watch->showsFocus())
        paintFocus(*painter, cell, ends(index));
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = isCurrentRow(index);
    ColorRole ground = ColorRole::Base;
    if (current || option.state.testFlag(QStyle::State_Selected))
        ground = ColorRole::Selection;
    else if (m_watch->isHovered(index))
        ground = ColorRole::Hover;
    painter.fillRect(option.rect, m_theme.color(ground));
    if (!current || !ends(index).first)
        return;
    constexpr int thickness = 3;
    const QRect bar(option.rect.left(), option.rect.top(), thickness, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.color(ColorRole::Accent));
}

void RowDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option, Ends ends) const
{
    constexpr int thickness = 2;
    const QRect cell = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QColor accent = m_theme.color(ColorRole::Accent);
    painter.fillRect(cell.left(), cell.top(), cell.width(), thickness, accent);
    painter.fillRect(cell.left(), cell.bottom() + 1 - thickness, cell.width(), thickness, accent);
    if (mirrored ? ends.last : ends.first)
        painter.fillRect(cell.left(), cell.top(), thickness, cell.height(), accent);
    if (mirrored ? ends.first : ends.last)
        painter.fillRect(cell.right() + 1 - thickness, cell.top(), thickness, cell.height(), accent);
}

void RowDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const ColorRole ink = index.data(roles::Muted).toBool() ? ColorRole::Muted : ColorRole::Text;
    painter.setFont(m_fonts.at(size_t(step(index))));
    painter.setPen(m_theme.color(enabled ? ink : ColorRole::Disabled));
    const int lead = leadingWidth(option);
    const QRect room = QStyle::visualRect(option.direction, content, content.adjusted(lead, 0, 0, 0));
    m_texts.paint(painter, room, option.direction, text(option, index), option.displayAlignment);
}

int RowDelegate::leadingWidth(const QStyleOptionViewItem &) const
{
    return 0;
}

TextStep RowDelegate::step(const QModelIndex &) const
{
    return TextStep::Body;
}

QString RowDelegate::text(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return option.text;
}

QRect RowDelegate::leadingSquare(const QRect &content, int size, const QStyleOptionViewItem &option)
{
    const QRect square(content.left(), content.top() + (content.height() - size) / 2, size, size);
    return QStyle::visualRect(option.direction, content, square);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // As wide as its boldest state, so that becoming current shortens nothing.
    const QFontMetrics metrics(m_theme.font(TextStep::Strong));
    const QMargins around = margins(cell, index);
    return { around.left() + around.right() + leadingWidth(cell) + metrics.horizontalAdvance(text(cell, index)) + 1,
             qMax(36, metrics.height() + 18) };
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const bool own
        = event && event->type() == QEvent::ToolTip && index.isValid() && !index.data(Qt::ToolTipRole).isValid();
    if (!own)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString whole = text(cell, index);
    const QMargins around = margins(cell, index);
    const int room = option.rect.width() - around.left() - around.right() - leadingWidth(cell);
    const bool cut = QFontMetrics(m_theme.font(step(index))).horizontalAdvance(whole) > room;
    // Escaped: a tool tip would obey markup in a name.
    QToolTip::showText(event->globalPos(), cut ? whole.toHtmlEscaped() : QString(), view);
    return true;
}
