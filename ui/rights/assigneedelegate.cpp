// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/assigneedelegate.h"

#include "app/models/accessrightsmodel.h"
#include "ui/shared/avatar.h"
#include "ui/shared/box.h"

using namespace Qt::StringLiterals;

namespace {

int avatarSize(const QStyleOptionViewItem &option)
{
    return qMax(24, option.fontMetrics.height() + 6);
}

// A row's own id is the right's; the colours follow from the person's.
qint64 personOf(const QModelIndex &index)
{
    const auto *rights = qobject_cast<const AccessRightsModel *>(index.model());
    const AccessRight *right = rights ? rights->rightAt(index.row()) : nullptr;
    return right ? right->assignee.id : index.data(roles::Id).toLongLong();
}

} // namespace

std::optional<MarkedDelegate::Mark> AssigneeDelegate::mark(const QModelIndex &index) const
{
    switch (AssigneeType(index.data(roles::Kind).toInt())) {
    case AssigneeType::User:
        return {};
    case AssigneeType::Team:
        return Mark { u"team"_s };
    case AssigneeType::Guest:
        return Mark { u"guest"_s };
    case AssigneeType::Unknown:
        break;
    }
    return Mark { u"help"_s };
}

void AssigneeDelegate::paintMark(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect square = leadingSquare(content, avatarSize(option), option);
    if (const auto shown = mark(index)) {
        constexpr int iconSize = 14;
        QRect inner(0, 0, iconSize, iconSize);
        inner.moveCenter(square.center());
        paintBox(painter, square, 6, theme().color(ColorRole::Sunken));
        icons().paint(painter, inner, shown->icon, shown->role);
        return;
    }
    QString letters = index.data(roles::Initials).toString();
    if (letters.isEmpty())
        letters = initials(option.text);
    paintAvatar(painter, square, letters, personOf(index), theme());
}

int AssigneeDelegate::leadingWidth(const QStyleOptionViewItem &option) const
{
    constexpr int gap = 8;
    return avatarSize(option) + gap;
}

TextStep AssigneeDelegate::step(const QModelIndex &index) const
{
    return isCurrentRow(index) ? TextStep::Strong : TextStep::Body;
}
