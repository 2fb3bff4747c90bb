// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/persondelegate.h"

#include "app/models/roles.h"
#include "ui/shared/initials.h"

namespace {

int avatarSize(const QStyleOptionViewItem &option)
{
    return qMax(24, option.fontMetrics.height() + 6);
}

} // namespace

PersonDelegate::PersonDelegate(const Theme &theme, QAbstractItemView *view)
    : RowDelegate(theme, view)
    , m_avatars(theme)
{
}

void PersonDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QString letters = index.data(roles::Initials).toString();
    if (letters.isEmpty())
        letters = initials(option.text);
    const QVariant person = index.data(roles::Person);
    m_avatars.paint(painter, leadingSquare(content, avatarSize(option), option), letters,
                    (person.isValid() ? person : index.data(roles::Id)).toLongLong());
    RowDelegate::paintContent(painter, content, option, index);
}

int PersonDelegate::leadingWidth(const QStyleOptionViewItem &option) const
{
    constexpr int gap = 8;
    return avatarSize(option) + gap;
}

TextStep PersonDelegate::step(const QModelIndex &index) const
{
    return isCurrentRow(index) ? TextStep::Strong : TextStep::Body;
}
