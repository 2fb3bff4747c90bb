// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/changerow.h"

#include <QPainter>

ChangeRow::ChangeRow(const Icons &icons, QWidget *parent)
    : PartButton(icons, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChangeRow::show(qint64 set, const QString &when, const QString &whole, const QString &title)
{
    m_set = set;
    m_when = when;
    setText(title);
    //: A change and when it was made, read aloud
    setAccessibleName(tr("%1, %2").arg(title, whole));
    setAccessibleDescription(tr("Opens it in Activity"));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

void ChangeRow::setTimeWidth(int width)
{
    m_timeWidth = width;
    update();
}

QSize ChangeRow::sizeHint() const
{
    return { 160, theme().length(36) };
}

void ChangeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(inner().left(), 0, inner().width(), 1, theme().color(ColorRole::Line));
    paintGround(painter);
    QRect words = inner();
    words.setWidth(m_timeWidth);
    write(painter, words, m_when, TextStep::Body, ColorRole::Muted);
    write(painter, inner().adjusted(m_timeWidth, 0, 0, 0), text(), TextStep::Body, ColorRole::Text);
}
