// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railfind.h"

#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
constexpr int leading = 10;

} // namespace

RailFind::RailFind(const Icons &icons, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
    , m_keys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText))
{
    setText(tr("Find"));
    //: Read aloud; the button itself only says "Find"
    setAccessibleName(tr("Find people, groups and commands"));
    setToolTip(u"%1 (%2)"_s.arg(accessibleName(), m_keys));
    setAccessibleDescription(m_keys);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&icons.theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RailFind::setCompact(bool compact)
{
    m_isCompact = compact;
    update();
}

QSize RailFind::sizeHint() const
{
    return { 40, m_icons.theme().length(32) };
}

// Enter presses it as it presses the buttons with words.
void RailFind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailFind::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailFind::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RailFind::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_icons.theme();
    const auto ground = isDown() ? ColorRole::Sunken : underMouse() ? ColorRole::Hover : ColorRole::Base;
    paintBox(painter, rect(), 6, theme.color(ground), theme.color(ColorRole::Edge));
    const int left = m_isCompact ? (width() - side) / 2 : leading;
    const QRect icon(left, (height() - side) / 2, side, side);
    m_icons.paint(painter, QStyle::visualRect(layoutDirection(), rect(), icon), u"search"_s, ColorRole::Muted);
    if (m_isCompact)
        return;
    const QRect rest = rect().adjusted(leading + side + 7, 0, -7, 0);
    painter.setFont(theme.font(TextStep::Body));
    painter.setPen(theme.color(ColorRole::Muted));
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), rest), layoutDirection(), text());
    const int words = painter.fontMetrics().horizontalAdvance(text()) + 8;
    paintKeys(painter, rest.adjusted(words, 0, 0, 0));
}

void RailFind::paintKeys(QPainter &painter, const QRect &rest) const
{
    const auto &theme = m_icons.theme();
    painter.setFont(theme.font(TextStep::Badge));
    const auto metrics = painter.fontMetrics();
    QRect cap(0, 0, metrics.horizontalAdvance(m_keys) + 10, qMax(18, metrics.height() + 4));
    if (cap.width() > rest.width())
        return; // the tool tip says it
    cap.moveCenter(rest.center());
    cap.moveRight(rest.right());
    cap = QStyle::visualRect(layoutDirection(), rect(), cap);
    paintBox(painter, cap, 4, theme.color(ColorRole::Base), theme.color(ColorRole::Edge));
    painter.setPen(theme.color(ColorRole::Muted));
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, m_keys);
}
