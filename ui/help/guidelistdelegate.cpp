// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidelistdelegate.h"

#include "ui/help/guidelistmodel.h"
#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr int outside = 8; // beside a line's ground
constexpr int inside = 8;
constexpr int above = 6; // and below, where there is an excerpt
constexpr int radius = 6;
constexpr int bar = 3;

} // namespace

GuideListDelegate::GuideListDelegate(const Theme &theme, const GuideListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int GuideListDelegate::roomIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * (outside + inside);
}

QSize GuideListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = m_model.at(index.row());
    if (!line || line->excerpt.isEmpty())
        return { 0, m_theme.length(line && line->isHeading() ? 34 : 30) };
    QTextLayout layout(line->excerpt, m_theme.font(TextStep::Small));
    const int title = QFontMetrics(m_theme.font(TextStep::Strong)).height();
    return { 0, title + layOut(layout, line->marks, roomIn(option), option.direction) + 2 * above + 2 };
}

int GuideListDelegate::layOut(QTextLayout &layout, const QList<TextSpan> &marks, int width,
                              Qt::LayoutDirection direction) const
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LeftToRight); // the guide's own
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &mark : marks) {
        QTextLayout::FormatRange range { .start = int(mark.start), .length = int(mark.length), .format = {} };
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(m_theme.color(ColorRole::Text));
        ranges.append(range);
    }
    layout.setFormats(ranges);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

void GuideListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *line = m_model.at(index.row());
    if (!line)
        return;
    painter->save();
    const QRect ground = option.rect.adjusted(outside, 1, -outside, -1);
    QRect room = ground.adjusted(inside, 0, -inside, 0);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && !line->isHeading();
    if (isCurrent || isHovered)
        paintBox(*painter, ground, radius, m_theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    if (isCurrent) { // colour alone would not tell
        const QRect mark(ground.left(), ground.top() + 6, bar, ground.height() - 12);
        paintBox(*painter, QStyle::visualRect(option.direction, ground, mark), 1, m_theme.color(ColorRole::Accent));
    }
    TextStep step = isCurrent || !line->excerpt.isEmpty() ? TextStep::Strong : TextStep::Body;
    if (line->isHeading()) {
        step = TextStep::SmallStrong;
        room.setTop(room.top() + 8);
    }
    painter->setFont(m_theme.font(step));
    painter->setPen(m_theme.color(line->isHeading() ? ColorRole::Muted : ColorRole::Text));
    const QFontMetrics metrics = painter->fontMetrics();
    if (!line->excerpt.isEmpty())
        room.setTop(room.top() + above);
    const QRect title = line->excerpt.isEmpty() ? room : QRect(room.topLeft(), QSize(room.width(), metrics.height()));
    paintText(*painter, title, option.direction, metrics.elidedText(line->text, Qt::ElideRight, title.width()));
    if (!line->excerpt.isEmpty()) {
        QTextLayout layout(line->excerpt, m_theme.font(TextStep::Small));
        layOut(layout, line->marks, roomIn(option), option.direction);
        painter->setPen(m_theme.color(ColorRole::Muted));
        layout.draw(painter, QPointF(room.left(), title.bottom() + 2));
    }
    painter->restore();
}
