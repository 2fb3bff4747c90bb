// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importresultdelegate.h"

#include "ui/imports/importresultmodel.h"
#include "ui/shared/painttext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int gap = 16;
constexpr int mark = 16;
constexpr int side = 10; // with the cell's own, as far in as the title of the page
constexpr int above = 9;
constexpr int numberWidth = 44;

} // namespace

ImportResultDelegate::ImportResultDelegate(const Icons &icons, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
    , m_view(view)
{
}

int ImportResultDelegate::lineHeight() const
{
    return qMax(mark, QFontMetrics(theme().font(TextStep::Body)).height());
}

// Of every word there is: what is under way changes it.
int ImportResultDelegate::wordWidth() const
{
    const QFont font = theme().font(TextStep::Body);
    if (m_wordWidth == 0 || font != m_wordFont) {
        m_wordFont = font;
        m_wordWidth = 0;
        for (auto state = ImportResultModel::State(); state <= ImportResultModel::State::LeftOut;
             state = ImportResultModel::State(int(state) + 1))
            m_wordWidth
                = qMax(m_wordWidth, QFontMetrics(font).horizontalAdvance(ImportResultWords::of(state).word) + 2);
    }
    return m_wordWidth;
}

ImportResultDelegate::Places ImportResultDelegate::places(const QRect &content) const
{
    const QRect row = content.adjusted(side, above, -side, -above);
    const int high = lineHeight();
    const int number = theme().length(numberWidth);
    const int word = wordWidth();
    const int left = row.left() + number + gap;
    const int end = row.right() + 1 - word;
    return { .row = row,
             .line = { row.left(), row.top(), number, high },
             .who = { left, row.top(), end - mark - 6 - gap - left, high },
             .mark = { end - mark - 6, row.top() + (high - mark) / 2, mark, mark },
             .word = { end, row.top(), word, high },
             .why = { left, row.top() + high + 2, row.right() + 1 - left, row.height() - high - 2 } };
}

void ImportResultDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const auto at = places(content);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, at.row, rect); };
    const auto state = ImportResultModel::State(index.data(ImportResultModel::StateRole).toInt());
    const auto words = ImportResultWords::of(state);

    painter.setFont(theme().font(TextStep::Body));
    painter.setPen(theme().color(ColorRole::Muted));
    paintText(painter, mirrored(at.line), option.direction,
              QString::number(index.data(ImportResultModel::LineRole).toInt()));
    paintWho(painter, mirrored(at.who), option, index);

    m_icons.paint(painter, mirrored(at.mark), words.icon, words.role);
    painter.setFont(theme().font(TextStep::Body));
    painter.setPen(theme().color(ColorRole::Text));
    paintText(painter, mirrored(at.word), option.direction, words.word);

    painter.setFont(theme().font(TextStep::Small));
    painter.setPen(theme().color(ImportResultWords::isBehind(state) ? words.role : ColorRole::Muted));
    paintText(painter, mirrored(at.why), option.direction, index.data(ImportResultModel::WhyRole).toString(),
              Qt::AlignLeft | Qt::AlignTop, Qt::TextWordWrap);
}

// The name, and its address behind it as far as there is room.
void ImportResultDelegate::paintWho(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto email = index.data(ImportResultModel::EmailRole).toString();
    if (email == option.text)
        return RowDelegate::paintContent(painter, place, option, index);
    const int half = place.width() / 2;
    const auto part = [&](int from, int width) {
        return QStyle::visualRect(option.direction, place,
                                  QRect(place.left() + from, place.top(), width, place.height()));
    };
    RowDelegate::paintContent(painter, part(0, half - gap), option, index);
    QStyleOptionViewItem second = option;
    second.text = QFontMetrics(theme().font(TextStep::Body)).elidedText(email, Qt::ElideRight, half);
    painter.setPen(theme().color(ColorRole::Muted));
    paintText(painter, part(half, half), option.direction, second.text);
}

QSize ImportResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int cell = 6; // the base's own margin
    int height = lineHeight() + 2 * above + 1;
    const auto why = index.data(ImportResultModel::WhyRole).toString();
    if (!why.isEmpty()) {
        const int room = places({ cell, 0, m_view->viewport()->width() - 2 * cell, height }).why.width();
        const QFontMetrics metrics(theme().font(TextStep::Small));
        height += 2 + metrics.boundingRect(QRect(0, 0, qMax(80, room), 4096), Qt::TextWordWrap, why).height();
    }
    return { 0, height };
}
