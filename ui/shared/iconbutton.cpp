// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/iconbutton.h"

#include "ui/shared/box.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

IconButton::IconButton(const Icons &icons, const QString &icon, const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(icon, words);
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::setLook(const QString &icon, const QString &words)
{
    m_icon = icon;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void IconButton::setRole(ColorRole role)
{
    m_role = role;
    update();
}

QSize IconButton::sizeHint() const
{
    return { 28, 28 };
}

// Enter presses it as it presses the buttons with words.
void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void IconButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void IconButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown())) {
        // The ink itself, thinned: right on every ground the button stands on.
        QColor ground = m_icons.theme().color(m_role);
        ground.setAlphaF(isDown() ? 0.18F : 0.09F);
        paintBox(painter, rect(), 6, ground);
    }
    QRect square(0, 0, 16, 16);
    square.moveCenter(rect().center());
    m_icons.paint(painter, square, m_icon, isEnabled() ? m_role : ColorRole::Disabled);
}
