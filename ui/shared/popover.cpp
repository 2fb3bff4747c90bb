// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/popover.h"

#include "ui/shared/box.h"

#include <QBitmap>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

constexpr int radius = 8;

// X11 may run without a compositor, which leaves see-through corners black.
bool isBlended()
{
    return QGuiApplication::platformName() != u"xcb"_s;
}

} // namespace

Popover::Popover(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TranslucentBackground, isBlended());
    setContentsMargins(1, 1, 1, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Popover::openBelow(const QWidget &anchor)
{
    constexpr int gap = 4;
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    resize(size().expandedTo(minimumSizeHint()).boundedTo(screen.size())); // Qt stops at two thirds of the screen
    const QRect from(anchor.mapToGlobal(QPoint()), anchor.size());
    QRect box(QPoint(from.left(), from.bottom() + 1 + gap), size());
    if (anchor.isRightToLeft())
        box.moveRight(from.right());
    if (box.bottom() > screen.bottom() && from.top() - gap - box.height() >= screen.top())
        box.moveBottom(from.top() - 1 - gap);
    // Over the window it belongs to, where that is wide enough.
    const QRect window = anchor.window()->geometry().adjusted(2 * gap, 0, -2 * gap, 0) & screen;
    const QRect room = window.width() > box.width() ? window : screen;
    box.moveLeft(qBound(room.left(), box.left(), qMax(room.left(), room.right() + 1 - box.width())));
    move(box.topLeft());
    show();
}

void Popover::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (isBlended())
        return;
    QBitmap shape(size());
    shape.clear();
    QPainter painter(&shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(shape.rect(), radius, radius);
    painter.end();
    setMask(shape);
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isBlended())
        painter.fillRect(rect(), m_theme.color(ColorRole::Edge));
    paintBox(painter, rect(), radius, m_theme.color(ColorRole::Raised), m_theme.color(ColorRole::Edge));
}
