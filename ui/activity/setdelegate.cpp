// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setdelegate.h"

#include "ui/activity/activitymodel.h"

namespace {

constexpr int mark = 16;
constexpr int gap = 8;

} // namespace

SetDelegate::SetDelegate(const Icons &icons, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
{
}

void SetDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (const auto icon = index.data(ActivityModel::IconRole).toString(); !icon.isEmpty())
        m_icons.paint(painter, leadingSquare(content, mark, option), icon,
                      ColorRole(index.data(ActivityModel::InkRole).toInt()));
    RowDelegate::paintContent(painter, content, option, index);
}

int SetDelegate::leadingWidth(const QStyleOptionViewItem &option) const
{
    return option.index.data(ActivityModel::IconRole).toString().isEmpty() ? 0 : mark + gap;
}
