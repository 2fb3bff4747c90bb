// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/statusdelegate.h"

#include "app/domain/user.h"
#include "app/models/roles.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int markSize = 16;

std::pair<QString, ColorRole> markOf(AccessStatus status)
{
    switch (status) {
    case AccessStatus::Active:
        return { u"active"_s, ColorRole::Ok };
    case AccessStatus::Suspended:
        return { u"suspend"_s, ColorRole::Hold };
    case AccessStatus::SuspendedByDirectory:
    case AccessStatus::SuspendedByBoth:
        return { u"directory"_s, ColorRole::Dir };
    case AccessStatus::NoRights:
    case AccessStatus::NoDoors:
        return { u"none"_s, ColorRole::Muted };
    case AccessStatus::Expired:
        return { u"expired"_s, ColorRole::Muted };
    case AccessStatus::NotYet:
        return { u"clock"_s, ColorRole::Muted };
    case AccessStatus::Pending:
        break;
    }
    return { u"pending"_s, ColorRole::Muted };
}

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
        const auto [icon, role] = markOf(AccessStatus(status.toInt()));
        m_icons.paint(painter, leadingSquare(content, markSize, option), icon, role);
    }
    RowDelegate::paintContent(painter, content, option, index);
}

int StatusDelegate::leadingWidth(const QStyleOptionViewItem &) const
{
    constexpr int gap = 6;
    return markSize + gap;
}
