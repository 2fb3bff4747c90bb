// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/counttabs.h"

#include "ui/shared/box.h"

#include <QPainter>
#include <QStyleOptionTab>

namespace {

constexpr int beforeBadge = 8;
constexpr int afterTab = 20; // as in the style sheet

} // namespace

CountTabs::CountTabs(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

void CountTabs::setCount(int tab, std::optional<int> count)
{
    if (count == this->count(tab))
        return;
    if (count)
        m_counts.insert(tab, *count);
    else
        m_counts.remove(tab);
    setAccessibleTabName(tab, count ? tabText(tab) + u' ' + textOf(tab) : tabText(tab));
    setTabText(tab, tabText(tab)); // sizes the tabs anew
}

std::optional<int> CountTabs::count(int tab) const
{
    const auto found = m_counts.constFind(tab);
    return found == m_counts.constEnd() ? std::nullopt : std::optional(*found);
}

QString CountTabs::textOf(int tab) const
{
    return locale().toString(m_counts.value(tab));
}

QSize CountTabs::room(int tab) const
{
    if (!m_counts.contains(tab))
        return {};
    const QFontMetrics metrics(m_theme.font(TextStep::Badge));
    const int height = m_theme.length(18);
    return { beforeBadge + qMax(height + 2, metrics.horizontalAdvance(textOf(tab)) + 12), height };
}

QSize CountTabs::tabSizeHint(int index) const
{
    return QTabBar::tabSizeHint(index) + QSize(room(index).isEmpty() ? 0 : room(index).width(), 0);
}

// Keeps the name out of the badge's place.
void CountTabs::initStyleOption(QStyleOptionTab *option, int index) const
{
    QTabBar::initStyleOption(option, index);
    if (const QSize badge = room(index); !badge.isEmpty())
        option->rightButtonSize = badge - QSize(beforeBadge, 0); // the style leaves a space of its own
}

void CountTabs::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStep::Badge));
    painter.setPen(m_theme.color(ColorRole::Text));
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count) {
        const QSize size = room(count.key()) - QSize(beforeBadge, 0);
        const QRect tab = tabRect(count.key());
        const int left = isRightToLeft() ? tab.left() + afterTab : tab.right() + 1 - afterTab - size.width();
        const QRect pill(QPoint(left, tab.center().y() - size.height() / 2), size);
        paintBox(painter, pill, size.height() / 2.0, m_theme.color(ColorRole::Sunken));
        painter.drawText(pill, Qt::AlignCenter, textOf(count.key()));
    }
}
