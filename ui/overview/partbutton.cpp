// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/partbutton.h"

#include "ui/shared/box.h"
#include "ui/shared/painttext.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

PartButton::PartButton(const Icons &icons, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&icons.theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int PartButton::widthOf(const QString &text, TextStep step) const
{
    return QFontMetrics(theme().font(step)).horizontalAdvance(text) + 1;
}

void PartButton::paintGround(QPainter &painter) const
{
    if (isDown() || underMouse())
        paintBox(painter, rect(), 6, theme().color(isDown() ? ColorRole::Sunken : ColorRole::Hover));
}

void PartButton::write(QPainter &painter, const QRect &where, const QString &text, TextStep step, ColorRole role,
                       Qt::Alignment alignment) const
{
    painter.setFont(theme().font(step));
    painter.setPen(theme().color(role));
    paintText(painter, mirrored(where), layoutDirection(),
              painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()), alignment);
}

QRect PartButton::mirrored(const QRect &where) const
{
    return QStyle::visualRect(layoutDirection(), rect(), where);
}

void PartButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PartButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void PartButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}
