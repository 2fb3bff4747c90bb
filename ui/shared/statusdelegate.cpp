// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/statusdelegate.h"

#include "app/models/roles.h"
#include "ui/shared/statusmark.h"

namespace {

constexpr int markSize = 16;

} // namespace

StatusDelegate::StatusDelegate(const Theme &theme, const Icons &icons, QAbstractItemView *view)
    : RowDelegate(theme, view)
    , m_icons(icons)
{
}

void StatusDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (const QVariant status = index.data(roles::Status); status.isValid()) {
        const auto [icon, role] = statusMark(AccessStatus(status.toInt()));
        m_icons.paint(painter, leadingSquare(content, markSize, option), icon, role);
    }
    RowDelegate::paintContent(painter, content, option, index);
}

int StatusDelegate::leadingWidth(const QStyleOptionViewItem &) const
{
    constexpr int gap = 6;
    return markSize + gap;
}
