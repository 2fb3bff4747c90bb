// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/elidedlabel.h"

#include "ui/shared/painttext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ElidedLabel::ElidedLabel(const Theme &theme, TextStep step, ColorRole role, QWidget *parent)
    : TextLabel(theme, step, role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QString ElidedLabel::line() const
{
    return text().simplified();
}

QString ElidedLabel::shownText() const
{
    return fontMetrics().elidedText(line(), m_mode, contentsRect().width());
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int few = fontMetrics().horizontalAdvance(line().left(3)) + fontMetrics().horizontalAdvance(u'…');
    return { qMin(few, fontMetrics().horizontalAdvance(line())) + margins.left() + margins.right(),
             fontMetrics().height() + margins.top() + margins.bottom() };
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return { fontMetrics().horizontalAdvance(line()) + 1 + margins.left() + margins.right(),
             minimumSizeHint().height() };
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return TextLabel::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    // Escaped: a tool tip would obey markup in a name.
    const QString whole = shownText() == line() ? QString() : text().toHtmlEscaped();
    QToolTip::showText(help->globalPos(), whole, this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    paintText(painter, contentsRect(), layoutDirection(), shownText(), alignment());
}
