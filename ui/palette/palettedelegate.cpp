// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedelegate.h"

#include "app/models/usersmodel.h"
#include "ui/palette/palettemodel.h"
#include "ui/shared/box.h"
#include "ui/shared/painttext.h"
#include "ui/shared/statusmark.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int outside = 6; // beside a line's ground
constexpr int inside = 12;
constexpr int face = 24;
constexpr int mark = 16;
constexpr int gap = 12;
constexpr int radius = 6;

} // namespace

PaletteDelegate::PaletteDelegate(const Icons &icons, const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_icons(icons)
    , m_theme(icons.theme())
    , m_model(model)
    , m_avatars(icons.theme())
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *entry = m_model.at(index.row());
    const bool isHeading = entry && entry->isHeading();
    return { option.rect.width(), m_theme.length(isHeading ? 30 : 36) };
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *entry = m_model.at(index.row());
    if (!entry)
        return;
    painter->save();
    if (entry->isHeading()) {
        paintHeading(*painter, option, *entry);
        return painter->restore();
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect ground = option.rect.adjusted(outside, 0, -outside, 0);
    if (isCurrent || isHovered)
        paintBox(*painter, ground, radius, m_theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const bool isKey = entry->kind == PaletteEntry::Kind::Key;
    const QRect square(ground.left() + inside, ground.top() + (ground.height() - face) / 2, face, face);
    if (!isKey)
        paintMark(*painter, mirrored(square), *entry);
    QRect room = ground.adjusted(inside + (isKey ? 0 : face + gap), 0, -inside, 0);
    room.setRight(room.right() - paintKeys(*painter, mirrored(room), option, *entry));
    room.setRight(room.right() - paintStatus(*painter, mirrored(room), option.direction, *entry));
    room.setLeft(room.left() + paintWords(*painter, mirrored(room), option.direction, *entry) + gap);
    painter->setFont(m_theme.font(TextStep::Small));
    painter->setPen(m_theme.color(ColorRole::Muted));
    paintText(*painter, mirrored(room), option.direction,
              painter->fontMetrics().elidedText(entry->detail, Qt::ElideRight, qMax(0, room.width())));
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                   const PaletteEntry &entry) const
{
    const QRect room = option.rect.adjusted(outside + inside, 8, -outside - inside, -2);
    painter.setFont(m_theme.font(TextStep::SmallStrong));
    painter.setPen(m_theme.color(ColorRole::Muted));
    paintText(painter, room, option.direction,
              painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, room.width()));
}

void PaletteDelegate::paintMark(QPainter &painter, const QRect &square, const PaletteEntry &entry) const
{
    if (!entry.initials.isEmpty())
        return m_avatars.paint(painter, square, entry.initials, entry.id);
    const int around = (face - mark) / 2;
    m_icons.paint(painter, square.adjusted(around, around, -around, -around), entry.icon,
                  entry.isOff() ? ColorRole::Disabled : ColorRole::Muted);
}

// The letters are bold beside plain ones, so the line is laid out rather than drawn as one text.
int PaletteDelegate::paintWords(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                                const PaletteEntry &entry) const
{
    const QFont plain = m_theme.font(TextStep::Body);
    QFont bold = plain;
    bold.setWeight(QFont::Bold);
    const QString words = QFontMetrics(bold).elidedText(
        entry.text.simplified().size() == entry.text.size() ? entry.text : QString(entry.text).replace(u'\n', u' '),
        Qt::ElideRight, qMax(0, room.width()));
    QTextLayout layout(words, plain);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : entry.marked) {
        QTextLayout::FormatRange range { .start = place, .length = 1, .format = {} };
        range.format.setFontWeight(QFont::Bold);
        if (place < words.size() && words.at(place) == entry.text.at(place))
            ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(words.size()));
    layout.endLayout();
    if (!line.isValid())
        return 0;
    const int width = qCeil(line.naturalTextWidth());
    const int left = direction == Qt::RightToLeft ? room.right() + 1 - width : room.left();
    painter.setPen(m_theme.color(entry.isOff() ? ColorRole::Disabled : ColorRole::Text));
    layout.draw(&painter, QPointF(left, room.top() + (room.height() - line.height()) / 2));
    return width;
}

int PaletteDelegate::paintKeys(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                               const PaletteEntry &entry) const
{
    constexpr int between = 4;
    const bool offersEnter = entry.keys.isEmpty() && entry.kind != PaletteEntry::Kind::Key && !entry.isOff()
        && option.state.testFlag(QStyle::State_Selected);
    //: The key, on a keycap.
    const QStringList keys = offersEnter ? QStringList { tr("Enter") } : entry.keys;
    painter.setFont(m_theme.font(TextStep::Badge));
    const QFontMetrics metrics = painter.fontMetrics();
    int width = 0;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const QSize size(metrics.horizontalAdvance(*key) + 12, qMax(18, metrics.height() + 4));
        const int left
            = option.direction == Qt::RightToLeft ? row.left() + width : row.right() + 1 - width - size.width();
        const QRect cap(QPoint(left, row.top() + (row.height() - size.height()) / 2), size);
        paintBox(painter, cap, 4, m_theme.color(ColorRole::Raised), m_theme.color(ColorRole::Edge));
        painter.setPen(m_theme.color(ColorRole::Muted));
        paintText(painter, cap, option.direction, *key, Qt::AlignCenter);
        width += size.width() + between;
    }
    return keys.isEmpty() ? 0 : width - between + gap;
}

int PaletteDelegate::paintStatus(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                                 const PaletteEntry &entry) const
{
    if (!entry.status)
        return 0;
    constexpr int iconGap = 6;
    const auto [icon, role] = statusMark(*entry.status);
    painter.setFont(m_theme.font(TextStep::Small));
    const QString word = statusText(*entry.status);
    const int width = mark + iconGap + painter.fontMetrics().horizontalAdvance(word);
    const QRect place(direction == Qt::RightToLeft ? room.left() : room.right() + 1 - width, room.top(), width,
                      room.height());
    const QRect square(place.left(), place.top() + (place.height() - mark) / 2, mark, mark);
    m_icons.paint(painter, QStyle::visualRect(direction, place, square), icon, role);
    painter.setPen(m_theme.color(ColorRole::Text));
    paintText(painter, QStyle::visualRect(direction, place, place.adjusted(mark + iconGap, 0, 0, 0)), direction, word);
    return width + gap;
}
