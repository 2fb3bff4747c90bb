// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/textlabel.h"

#include <QEvent>

TextLabel::TextLabel(const Theme &theme, TextStep step, ColorRole role, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_step(step)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::dress);
    dress();
    keepToTheWindow();
}

void TextLabel::setStep(TextStep step)
{
    m_step = step;
    dress();
}

void TextLabel::setRole(ColorRole role)
{
    m_role = role;
    dress();
}

int TextLabel::heightForWidth(int width) const
{
    if (width <= 0)
        return QLabel::heightForWidth(width);
    const bool isSame = m_heights.wraps == wordWrap() && m_heights.margins == contentsMargins()
        && m_heights.font == font() && m_heights.text == text();
    if (!isSame)
        m_heights = { .text = text(), .font = font(), .margins = contentsMargins(), .wraps = wordWrap() };
    for (const auto &[known, height] : m_heights.known) {
        if (known == width)
            return height;
    }
    const int height = QLabel::heightForWidth(width);
    m_heights.known[m_heights.next] = { width, height };
    m_heights.next = (m_heights.next + 1) % m_heights.known.size();
    return height;
}

void TextLabel::dress()
{
    setFont(m_theme.font(m_step));
    QPalette ink;
    ink.setColor(QPalette::WindowText, m_theme.color(m_role));
    ink.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(ColorRole::Disabled));
    setPalette(ink);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        keepToTheWindow();
}

// A label goes by the direction of its text; one English sentence would stand at the wrong edge of an Arabic window.
void TextLabel::keepToTheWindow()
{
    if (alignment().testFlag(Qt::AlignHCenter))
        return;
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(leading | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}
