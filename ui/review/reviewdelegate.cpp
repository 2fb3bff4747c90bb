// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewdelegate.h"

#include "app/models/roles.h"
#include "ui/lists/tickdelegate.h"
#include "ui/review/reviewline.h"
#include "ui/review/reviewmodel.h"
#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int mark = 16;
constexpr int gap = 6;

//! Puts one thing after another, from where reading begins.
class Line {
public:
    Line(QPainter &painter, const QRect &room, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_room(room)
        , m_direction(direction)
        , m_left(room.left())
    {
    }

    [[nodiscard]] int left() const { return qMax(0, m_room.right() + 1 - m_left); }
    void skip(int width) { m_left += width; }
    [[nodiscard]] QRect take(int width, int height)
    {
        const QRect place(m_left, m_room.top() + (m_room.height() - height) / 2, width, height);
        m_left += width;
        return QStyle::visualRect(m_direction, m_room, place);
    }
    void icon(const Icons &icons, const QString &name, ColorRole role, int size = mark)
    {
        if (!name.isEmpty() && left() >= size)
            icons.paint(m_painter, take(size, size), name, role);
    }
    void text(const QString &text, const QFont &font, const QColor &ink, int atMost)
    {
        const QFontMetrics metrics(font);
        const int room = qMin(left(), atMost);
        const QString cut = metrics.elidedText(text, Qt::ElideRight, room);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        paintText(m_painter, take(qMin(room, metrics.horizontalAdvance(cut) + 1), m_room.height()), m_direction, cut);
    }
    //! In all that is left, in as many lines as it takes.
    void sentence(const QString &text, const QFont &font, const QColor &ink)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        paintText(m_painter, take(left(), m_room.height()), m_direction, text, Qt::AlignLeft | Qt::AlignVCenter,
                  Qt::TextWordWrap);
    }

private:
    QPainter &m_painter;
    QRect m_room;
    Qt::LayoutDirection m_direction;
    int m_left;
};

std::pair<QString, ColorRole> markOf(Prospect prospect)
{
    switch (prospect) {
    case Prospect::WillChange:
        return { u"arrow-right"_s, ColorRole::Accent };
    case Prospect::AlreadySo:
        return { u"check"_s, ColorRole::Ok };
    case Prospect::Refused:
        break;
    }
    return { u"error"_s, ColorRole::Bad };
}

} // namespace

ReviewDelegate::ReviewDelegate(const Icons &icons, const ReviewModel &model, QAbstractItemView *view)
    : RowDelegate(icons.theme(), view)
    , m_icons(icons)
    , m_model(model)
    , m_avatars(icons.theme())
{
}

void ReviewDelegate::paintContent(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (m_model.headingAt(index.row()))
        return paintHeading(painter, content, option, index);
    switch (index.column()) {
    case ReviewModel::TickColumn:
        if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid())
            TickDelegate::paintTick(painter, content.translated(option.direction == Qt::RightToLeft ? -2 : 2, 0),
                                    Qt::CheckState(state.toInt()), option.widget);
        break;
    case ReviewModel::NameColumn:
        return paintPerson(painter, content, option, index);
    case ReviewModel::ChangeColumn:
        return paintLine(painter, content, option, index);
    default:
        RowDelegate::paintContent(painter, content, option, index);
    }
}

int ReviewDelegate::heightFor(const QString &reason, int width) const
{
    constexpr int around = 16; // the cell's margins, and a little for rounding
    const QFontMetrics metrics(theme().font(TextStep::Body));
    const QRect room(0, 0, qMax(width - around - mark - gap, 120), 4096);
    return theme().rowHeight() + metrics.boundingRect(room, Qt::TextWordWrap, reason).height() - metrics.height();
}

int ReviewDelegate::leadingWidth(const QStyleOptionViewItem &option) const
{
    if (option.index.column() == ReviewModel::ChangeColumn)
        return 3 * mark + 4 * gap; // icons and the arrow
    const bool isName = option.index.column() == ReviewModel::NameColumn && !m_model.headingAt(option.index.row());
    return isName ? qMax(24, option.fontMetrics.height() + 6) + 8 : 0;
}

void ReviewDelegate::paintHeading(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect ground = option.rect.adjusted(0, 0, 0, -1);
    painter.fillRect(ground, theme().color(isCurrentRow(index) ? ColorRole::Selection : ColorRole::Window));
    if (index.column() == ReviewModel::TickColumn) {
        const bool isOpen = m_model.isOpen(*m_model.headingAt(index.row()));
        const QRect square(content.center().x() - 6, content.center().y() - 6, 14, 14);
        m_icons.paint(painter, square, isOpen ? u"chevron-down"_s : u"chevron-right"_s, ColorRole::Muted);
    } else if (index.column() == ReviewModel::NameColumn) {
        paintTitle(painter, option.rect.marginsRemoved({ gap, 0, 0, 1 }), option, index);
    } else if (index.column() == ReviewModel::ChangeColumn) {
        paintRest(painter, content, option, index);
    }
}

void ReviewDelegate::paintTitle(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Prospect prospect = *m_model.headingAt(index.row());
    const auto [icon, role] = markOf(prospect);
    Line line(painter, content, option.direction);
    line.icon(m_icons, icon, role);
    line.skip(8);
    line.text(index.data().toString(), theme().font(TextStep::Strong), theme().color(ColorRole::Text), line.left());
    line.skip(8);
    const QString count = QLocale().toString(m_model.count(prospect));
    const QFont font = theme().font(TextStep::Badge);
    const QFontMetrics metrics(font);
    const QRect badge = line.take(metrics.horizontalAdvance(count) + 12, metrics.height() + 4);
    paintBox(painter, badge, badge.height() / 2.0, theme().color(ColorRole::Sunken));
    painter.setFont(font);
    painter.setPen(theme().color(ColorRole::Text));
    paintText(painter, badge, option.direction, count, Qt::AlignCenter);
}

void ReviewDelegate::paintRest(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QString first = index.data().toString();
    if (first.isEmpty())
        return;
    const QFont font = theme().font(TextStep::Small);
    const QFontMetrics metrics(font);
    const QString all = ReviewModel::tr("Show all");
    Line line(painter, content.marginsRemoved({ 0, 0, gap, 0 }), option.direction);
    const int needed = metrics.horizontalAdvance(first) + metrics.horizontalAdvance(all) + gap;
    line.skip(qMax(0, line.left() - needed));
    line.text(first, font, theme().color(ColorRole::Muted), line.left());
    line.skip(gap - 2);
    line.text(all, font, theme().color(ColorRole::Accent), line.left());
}

void ReviewDelegate::paintPerson(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QRect square = leadingSquare(content, leadingWidth(option) - 8, option);
    m_avatars.paint(painter, square, index.data(roles::Initials).toString(), index.data(roles::Person).toLongLong());
    RowDelegate::paintContent(painter, content, option, index);
}

void ReviewDelegate::paintReason(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                                 const Change &change) const
{
    const ReviewLine::Part why = ReviewLine::of(change, m_model.records()).before;
    Line line(painter, content, option.direction);
    line.icon(m_icons, why.icon, why.role);
    line.skip(gap);
    line.sentence(why.text, theme().font(TextStep::Body), theme().color(ColorRole::Text));
}

void ReviewDelegate::paintLine(QPainter &painter, const QRect &content, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Change &change = *m_model.changeAt(index.row());
    if (change.prospect == Prospect::Refused)
        return paintReason(painter, content, option, change);
    const bool isLeftOut = change.prospect == Prospect::WillChange && !m_model.isTicked(index.row());
    const auto ink = [&](ColorRole role) { return isLeftOut ? ColorRole::Muted : role; };
    const ReviewLine what = ReviewLine::of(change, m_model.records());
    const QFont body = theme().font(TextStep::Body);
    Line line(painter, content, option.direction);
    const auto part = [&](const ReviewLine::Part &each, const QFont &font, int atMost) {
        line.icon(m_icons, each.icon, ink(each.role));
        line.skip(each.icon.isEmpty() ? 0 : gap);
        line.text(each.text, font, theme().color(ink(ColorRole::Text)), atMost);
    };
    const bool changes = !what.after.text.isEmpty();
    // What it becomes must stay in sight, however long what it was.
    const QFont strong = theme().font(changes ? TextStep::Strong : TextStep::Body);
    const int forAfter = changes ? 2 * mark + 4 * gap + QFontMetrics(strong).horizontalAdvance(what.after.text) : 0;
    part(what.before, body, qMax(line.left() / 3, line.left() - mark - gap - forAfter));
    if (changes) {
        line.skip(8);
        line.icon(m_icons, u"arrow-right"_s, ColorRole::Muted, 14);
        line.skip(8);
        part(what.after, strong, line.left());
    }
    line.skip(8);
    if (!what.note.isEmpty())
        line.text(what.note, body, theme().color(ColorRole::Muted), line.left());
}
