// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/holderdelegate.h"

#include "app/domain/assignee.h"
#include "app/models/roles.h"
#include "ui/shared/avatar.h"
#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 28;
constexpr int markGap = 8;
constexpr int margin = 10; // beside the row, as in the rest of the panel
constexpr int above = 6;

QString iconOf(AssigneeType type)
{
    switch (type) {
    case AssigneeType::Team:
        return u"team"_s;
    case AssigneeType::Guest:
        return u"guest"_s;
    default:
        return u"help"_s;
    }
}

} // namespace

HolderDelegate::HolderDelegate(const Icons &icons, int belowRole, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
    , m_belowRole(belowRole)
{
}

int HolderDelegate::leadingWidth(const QStyleOptionViewItem &) const
{
    return markSize + markGap;
}

TextStep HolderDelegate::step(const QModelIndex &index) const
{
    return isCurrentRow(index) ? TextStep::Strong : TextStep::Body;
}

void HolderDelegate::paintMark(QPainter &painter, const QRect &square, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto type = AssigneeType(index.data(roles::Kind).toInt());
    if (type == AssigneeType::User) {
        const QString letters = index.data(roles::Initials).toString();
        paintAvatar(painter, square, letters.isEmpty() ? initials(option.text) : letters,
                    index.data(roles::Id).toLongLong(), theme());
        return;
    }
    QRect inner(0, 0, 16, 16);
    inner.moveCenter(square.center());
    paintBox(painter, square, 6, theme().color(ColorRole::Sunken));
    m_icons.paint(painter, inner, iconOf(type), ColorRole::Muted);
}

void HolderDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect row = content.adjusted(margin, above, -margin, -above);
    paintMark(painter, leadingSquare(row, markSize, option), option, index);
    const int height = QFontMetrics(theme().font(TextStep::Body)).height();
    const QRect name(row.left(), row.top(), row.width(), height);
    RowDelegate::paintContent(painter, name, option, index);

    const QRect under = row.adjusted(leadingWidth(option), height + 1, 0, 0);
    const QRect room = QStyle::visualRect(option.direction, row, under);
    painter.setFont(theme().font(TextStep::Small));
    painter.setPen(theme().color(ColorRole::Muted));
    const QString below = index.data(m_belowRole).toString();
    paintText(painter, room, option.direction, painter.fontMetrics().elidedText(below, Qt::ElideRight, room.width()));
}

QSize HolderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines
        = QFontMetrics(theme().font(TextStep::Body)).height() + QFontMetrics(theme().font(TextStep::Small)).height();
    // As wide as the view: what does not fit is shortened.
    return { 0, qMax(markSize, lines + 1) + 2 * above + 1 };
}

bool HolderDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, option, index);
    const QString name = index.data().toString();
    const QString below = index.data(m_belowRole).toString();
    const int room = option.rect.width() - 2 * (margin + 6) - leadingWidth(option);
    const bool isCut = QFontMetrics(theme().font(TextStep::Strong)).horizontalAdvance(name) > room
        || QFontMetrics(theme().font(TextStep::Small)).horizontalAdvance(below) > room;
    // Escaped: a tool tip would obey markup in a name.
    const QString whole = name.toHtmlEscaped() + u"<br>"_s + below.toHtmlEscaped();
    QToolTip::showText(event->globalPos(), isCut ? whole : QString(), view);
    return true;
}
