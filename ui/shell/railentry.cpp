// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railentry.h"

#include "ui/shared/box.h"

#include <QEnterEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int leading = 10;
constexpr int side = 16; // of the icon
constexpr int trailing = 4;
constexpr int badgeMargin = 8;
constexpr int badgeHeight = 18;

} // namespace

RailEntry::RailEntry(const Icons &icons, QString icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
    , m_icon(std::move(icon))
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailEntry::setCompact(bool compact)
{
    m_isCompact = compact;
    setToolTip(compact ? text() : QString());
    update();
}

void RailEntry::setBadge(int count, const QString &words)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? words : QString());
    update();
}

QSize RailEntry::sizeHint() const
{
    const int height = m_icons.theme().length(32);
    if (m_isCompact)
        return { 40, height };
    const QFontMetrics metrics(m_icons.theme().font(TextStep::Strong));
    const int badge = m_badge > 0 ? badgeWidth() + badgeMargin : 0;
    return { leading + side + leading + metrics.horizontalAdvance(text()) + badge + trailing, height };
}

void RailEntry::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailEntry::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RailEntry::paintEvent(QPaintEvent *)
{
    constexpr int bar = 3;
    QPainter painter(this);
    const auto &theme = m_icons.theme();
    if (isChecked())
        paintBox(painter, rect(), 6, theme.color(ColorRole::Selection));
    else if (underMouse() || isDown())
        paintBox(painter, rect(), 6, theme.color(isDown() ? ColorRole::Sunken : ColorRole::Hover));
    if (isChecked()) {
        const QRect mark(0, 8, bar, height() - 16);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), theme.color(ColorRole::Accent));
    }
    const int left = m_isCompact ? (width() - side) / 2 : leading;
    const QRect icon(left, (height() - side) / 2, side, side);
    m_icons.paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon,
                  isChecked() ? ColorRole::Accent : ColorRole::Text);
    if (m_badge > 0)
        paintBadge(painter);
    if (m_isCompact)
        return;
    const int end = m_badge > 0 ? badgeWidth() + badgeMargin + trailing : trailing;
    const QRect words = rect().adjusted(leading + side + leading, 0, -end, 0);
    painter.setFont(theme.font(isChecked() ? TextStep::Strong : TextStep::Body));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

int RailEntry::badgeWidth() const
{
    const QFontMetrics metrics(m_icons.theme().font(TextStep::Badge));
    return qMax(badgeHeight, metrics.horizontalAdvance(QLocale().toString(m_badge)) + 10);
}

// Beside the words at the end; over the icon's corner where there are no words.
void RailEntry::paintBadge(QPainter &painter) const
{
    const auto &theme = m_icons.theme();
    const int left = m_isCompact ? width() / 2 + 2 : width() - badgeMargin - badgeWidth();
    const int top = m_isCompact ? 0 : (height() - badgeHeight) / 2;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), { left, top, badgeWidth(), badgeHeight });
    paintBox(painter, box, badgeHeight / 2.0, theme.color(m_isCompact ? ColorRole::Accent : ColorRole::Sunken));
    painter.setFont(theme.font(TextStep::Badge));
    painter.setPen(theme.color(m_isCompact ? ColorRole::OnAccent : ColorRole::Text));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_badge));
}
