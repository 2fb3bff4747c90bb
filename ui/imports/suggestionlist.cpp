// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/suggestionlist.h"

#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 4; // of the frame to its entries
constexpr int padding = 8;
constexpr int mark = 16;
constexpr int radius = 8;

} // namespace

SuggestionList::SuggestionList(const Icons &icons, QWidget *window)
    : QFrame(window)
    , m_icons(icons)
{
    setObjectName(u"suggestions"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SuggestionList::offer(const QStringList &labels, const QString &icon)
{
    m_labels = labels;
    m_icon = icon;
    m_current = -1;
    m_hovered = -1;
    m_down = -1;
    setVisible(!labels.isEmpty());
    raise();
    update();
}

void SuggestionList::setCurrent(int entry)
{
    m_current = entry;
    setAccessibleName(m_labels.value(entry)); // a changed name is announced
    update();
}

int SuggestionList::headHeight() const
{
    return QFontMetrics(m_icons.theme().font(TextStep::Small)).height() + 2 * around + 4;
}

int SuggestionList::rowHeight() const
{
    return m_icons.theme().length(32);
}

QSize SuggestionList::sizeHint() const
{
    const QFontMetrics body(m_icons.theme().font(TextStep::Body));
    const QFontMetrics badge(m_icons.theme().font(TextStep::Badge));
    int widest = 0;
    for (const QString &label : m_labels)
        widest = qMax(widest, body.horizontalAdvance(label));
    const int key = badge.horizontalAdvance(tr("Enter")) + 3 * padding;
    return { widest + mark + 4 * padding + 2 * around + key,
             headHeight() + int(m_labels.size()) * rowHeight() + 2 * around };
}

void SuggestionList::placeAt(const QRect &editor)
{
    constexpr int gap = 4;
    const QSize wanted = sizeHint();
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const int width = qMin(qMax(editor.width(), wanted.width()), room.width());
    QRect box(editor.left(), editor.bottom() + 1 + gap, width, wanted.height());
    if (isRightToLeft())
        box.moveRight(editor.right());
    if (box.bottom() > room.bottom() && editor.top() - gap - box.height() >= room.top())
        box.moveBottom(editor.top() - 1 - gap);
    box.moveLeft(qBound(room.left(), box.left(), room.right() + 1 - width));
    setGeometry(box);
}

QRect SuggestionList::rectOf(int entry) const
{
    return { around, headHeight() + around + entry * rowHeight(), width() - 2 * around, rowHeight() };
}

int SuggestionList::entryAt(const QPoint &place) const
{
    for (int entry = 0; entry < count(); ++entry) {
        if (rectOf(entry).contains(place))
            return entry;
    }
    return -1;
}

void SuggestionList::mousePressEvent(QMouseEvent *event)
{
    m_down = entryAt(event->position().toPoint());
    event->accept();
}

void SuggestionList::mouseReleaseEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position().toPoint());
    if (entry >= 0 && entry == std::exchange(m_down, -1))
        emit pressed(entry);
}

void SuggestionList::mouseMoveEvent(QMouseEvent *event)
{
    if (const int entry = entryAt(event->position().toPoint()); std::exchange(m_hovered, entry) != entry)
        update();
}

void SuggestionList::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QFrame::leaveEvent(event);
}

void SuggestionList::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_icons.theme();
    QPainter painter(this);
    paintBox(painter, rect(), radius, theme.color(ColorRole::Raised), theme.color(ColorRole::Edge));
    painter.setFont(theme.font(TextStep::Small));
    painter.setPen(theme.color(ColorRole::Muted));
    const QRect head(around + padding, around, width() - 2 * (around + padding), headHeight());
    paintText(painter, head, layoutDirection(), tr("Did you mean"));
    for (int entry = 0; entry < count(); ++entry)
        paintEntry(painter, entry);
}

void SuggestionList::paintEntry(QPainter &painter, int entry) const
{
    const Theme &theme = m_icons.theme();
    const QRect row = rectOf(entry);
    const bool isCurrent = entry == m_current;
    if (isCurrent || entry == m_hovered)
        paintBox(painter, row, 4, theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), row, place); };
    const QRect square(row.left() + padding, row.top() + (row.height() - mark) / 2, mark, mark);
    m_icons.paint(painter, mirrored(square), m_icon, ColorRole::Text);
    painter.setFont(theme.font(TextStep::Body));
    painter.setPen(theme.color(ColorRole::Text));
    const QRect words = row.adjusted(2 * padding + mark, 0, -padding, 0);
    paintText(painter, mirrored(words), layoutDirection(),
              painter.fontMetrics().elidedText(m_labels.at(entry), Qt::ElideRight, words.width()));
    if (isCurrent)
        paintKey(painter, row);
}

void SuggestionList::paintKey(QPainter &painter, const QRect &row) const
{
    const Theme &theme = m_icons.theme();
    painter.setFont(theme.font(TextStep::Badge));
    const QString key = tr("Enter");
    const QSize size(painter.fontMetrics().horizontalAdvance(key) + 12, painter.fontMetrics().height() + 4);
    const QRect cap(row.right() + 1 - padding - size.width(), row.top() + (row.height() - size.height()) / 2,
                    size.width(), size.height());
    const QRect place = QStyle::visualRect(layoutDirection(), row, cap);
    paintBox(painter, place, 4, theme.color(ColorRole::Raised), theme.color(ColorRole::Edge));
    painter.setPen(theme.color(ColorRole::Muted));
    paintText(painter, place, layoutDirection(), key, Qt::AlignCenter);
}
