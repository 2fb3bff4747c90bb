// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/daydelegate.h"

#include "ui/shared/painttext.h"

#include <QPainter>

DayDelegate::DayDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int side = 16;
    const auto &rect = option.rect;
    painter->save();
    painter->fillRect(rect, m_theme.color(ColorRole::Window));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::Line));
    painter->setFont(m_theme.font(TextStep::SmallStrong));
    painter->setPen(m_theme.color(ColorRole::Text));
    paintText(*painter, rect.adjusted(side, 0, -side, 0), option.direction, index.data().toString());
    painter->restore();
}
