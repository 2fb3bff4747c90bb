// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/outcomedelegate.h"

#include "app/models/roles.h"
#include "ui/activity/outcomesmodel.h"
#include "ui/shared/avatar.h"
#include "ui/shared/initials.h"
#include "ui/shared/painttext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int face = 24;
constexpr int gap = 8;
constexpr int mark = 16;
constexpr int margin = 10; // with the cell's own, as far in as the words of the panel
constexpr int above = 8;

} // namespace

OutcomeDelegate::OutcomeDelegate(const Icons &icons, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
    , m_view(view)
{
}

int OutcomeDelegate::leadingWidth(const QStyleOptionViewItem &) const
{
    return face + gap;
}

int OutcomeDelegate::lineHeight() const
{
    return qMax(face, QFontMetrics(theme().font(TextStep::Body)).height());
}

void OutcomeDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QRect row = content.adjusted(margin, above, -margin, -above);
    const QRect line(row.left(), row.top(), row.width(), lineHeight());
    paintAvatar(painter, leadingSquare(line, face, option), initials(option.text), index.data(roles::Id).toLongLong(),
                theme());

    const auto word = index.data(OutcomesModel::WordRole).toString();
    const int wordWidth = QFontMetrics(theme().font(TextStep::Body)).horizontalAdvance(word) + 2;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const QRect end = place({ line.right() + 1 - wordWidth, line.top(), wordWidth, line.height() });
    QRect square = place({ line.right() + 1 - wordWidth - 6 - mark, line.top(), mark, mark });
    square.moveCenter({ square.center().x(), line.center().y() });
    m_icons.paint(painter, square, index.data(OutcomesModel::IconRole).toString(),
                  ColorRole(index.data(OutcomesModel::InkRole).toInt()));
    painter.setFont(theme().font(TextStep::Body));
    painter.setPen(theme().color(ColorRole::Text));
    paintText(painter, end, option.direction, word);

    const QRect name = place(line.adjusted(0, 0, -(wordWidth + 6 + mark + gap), 0));
    RowDelegate::paintContent(painter, name, option, index);

    painter.setFont(theme().font(TextStep::Small));
    painter.setPen(theme().color(ColorRole::Muted));
    const QRect below = place(row.adjusted(face + gap, line.height() + 1, 0, 0));
    paintText(painter, below, option.direction, index.data(OutcomesModel::WhyRole).toString(),
              Qt::AlignLeft | Qt::AlignTop, Qt::TextWordWrap);
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int cell = 6; // the base's own margin
    int height = lineHeight() + 2 * above + 1;
    const auto why = index.data(OutcomesModel::WhyRole).toString();
    if (!why.isEmpty()) {
        const int room = m_view->viewport()->width() - 2 * (margin + cell) - face - gap;
        const QFontMetrics metrics(theme().font(TextStep::Small));
        height += 1 + metrics.boundingRect(QRect(0, 0, qMax(80, room), 4096), Qt::TextWordWrap, why).height();
    }
    return { 0, height };
}
