// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/stackedbar.h"

#include "ui/shared/box.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <numeric>

namespace {

constexpr int barHeight = 12;
constexpr int between = 2;
constexpr int narrowest = 8;
constexpr int radius = 3;

} // namespace

StackedBar::StackedBar(const Theme &theme, const QList<StatusTile *> &tiles, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tiles(tiles)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    for (const auto *tile : tiles)
        connect(tile, &CountButton::countChanged, this, qOverload<>(&QWidget::update));
}

QSize StackedBar::sizeHint() const
{
    return { 100, barHeight };
}

// What the smallest parts take beyond their share, the largest gives.
QList<QRect> StackedBar::parts() const
{
    QList<int> counts;
    for (const auto *tile : m_tiles) {
        if (!tile->count())
            return {};
        counts.append(*tile->count());
    }
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
    const auto shown = counts.size() - counts.count(0);
    const int room = width() - between * std::max(0, int(shown) - 1);
    if (all == 0 || room <= 0)
        return {};
    QList<int> widths;
    for (const int count : std::as_const(counts))
        widths.append(count == 0 ? 0 : std::max(narrowest, int(room * qint64(count) / all)));
    *std::max_element(widths.begin(), widths.end()) += room - std::accumulate(widths.begin(), widths.end(), 0);
    QList<QRect> parts;
    int left = 0;
    for (const int part : std::as_const(widths)) {
        parts.append(QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, part, height())));
        left += part == 0 ? 0 : part + between;
    }
    return parts;
}

StatusTile *StackedBar::tileAt(const QPoint &position) const
{
    const auto all = parts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QRect &part) { return part.contains(position); });
    return found == all.end() ? nullptr : m_tiles.at(found - all.begin());
}

bool StackedBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    if (const auto *tile = tileAt(help.pos()))
        QToolTip::showText(help.globalPos(), tile->accessibleName().toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void StackedBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (auto *tile = event->button() == Qt::LeftButton ? tileAt(event->position().toPoint()) : nullptr)
        tile->click();
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto all = parts();
    if (all.isEmpty())
        return paintBox(painter, rect(), radius, m_theme.color(ColorRole::Sunken));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &look = m_tiles.at(i)->look();
        if (!all.at(i).isEmpty())
            paintBox(painter, all.at(i), radius, look.isOutline ? QColor() : m_theme.color(look.fill),
                     look.isOutline ? m_theme.color(look.fill) : QColor());
    }
}
