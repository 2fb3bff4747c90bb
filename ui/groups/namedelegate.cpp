// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/namedelegate.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 16;
constexpr int markGap = 8;

} // namespace

NameDelegate::NameDelegate(const Icons &icons, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
{
}

void NameDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    m_icons.paint(painter, leadingSquare(content, markSize, option), u"group"_s, ColorRole::Muted);
    RowDelegate::paintContent(painter, content, option, index);
}

int NameDelegate::leadingWidth(const QStyleOptionViewItem &) const
{
    return markSize + markGap;
}

TextStep NameDelegate::step(const QModelIndex &index) const
{
    return isCurrentRow(index) ? TextStep::Strong : TextStep::Body;
}
