// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/markeddelegate.h"

#include "app/models/roles.h"
#include "ui/shared/painttext.h"

#include <QPainter>

namespace {

constexpr int markSize = 16;
constexpr int markGap = 6;
constexpr int suffixGap = 8;

ColorRole inkOfSuffix(const QModelIndex &index)
{
    const auto urgency = roles::Urgency(index.data(roles::Tone).toInt());
    return urgency == roles::Urgency::Soon ? ColorRole::Hold : ColorRole::Muted;
}

} // namespace

MarkedDelegate::MarkedDelegate(const Icons &icons, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
{
}

int MarkedDelegate::leadingWidth(const QStyleOptionViewItem &option) const
{
    return mark(option.index) ? markSize + markGap : 0;
}

void MarkedDelegate::paintMark(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (const auto shown = mark(index))
        m_icons.paint(painter, leadingSquare(content, markSize, option), shown->icon, shown->role);
}

int MarkedDelegate::suffixWidth(const QModelIndex &index) const
{
    const QString suffix = index.data(roles::Suffix).toString();
    return suffix.isEmpty() ? 0 : suffixGap + QFontMetrics(theme().font(TextStep::Small)).horizontalAdvance(suffix) + 1;
}

void MarkedDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    paintMark(painter, content, option, index);
    const int behind = suffixWidth(index);
    const QRect before = content.adjusted(0, 0, -behind, 0);
    RowDelegate::paintContent(painter, QStyle::visualRect(option.direction, content, before), option, index);
    if (behind == 0)
        return;
    const int words = QFontMetrics(theme().font(step(index))).horizontalAdvance(text(option, index));
    const int left = qMin(leadingWidth(option) + words, before.width()) + suffixGap;
    const QRect room = QStyle::visualRect(option.direction, content, content.adjusted(left, 0, 0, 0));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setFont(theme().font(TextStep::Small));
    painter.setPen(theme().color(enabled ? inkOfSuffix(index) : ColorRole::Disabled));
    paintText(painter, room, option.direction, index.data(roles::Suffix).toString());
}

QSize MarkedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize words = RowDelegate::sizeHint(option, index);
    return { words.width() + suffixWidth(index), words.height() };
}

bool MarkedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    QStyleOptionViewItem before = option;
    before.rect.setWidth(before.rect.width() - suffixWidth(index));
    return RowDelegate::helpEvent(event, view, before, index);
}
