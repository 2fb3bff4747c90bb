// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tintbox.h"

#include "ui/shared/box.h"
#include "ui/shared/iconlabel.h"

#include <QHBoxLayout>
#include <QPainter>

TintBox::TintBox(const Icons &icons, QWidget *parent)
    : QFrame(parent)
    , m_icons(icons)
    , m_icon(new IconLabel(icons, iconOf(Tone::Info), ColorRole::Accent))
    , m_column(new QVBoxLayout)
{
    constexpr int padding = 12;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(padding, padding - 2, padding, padding - 2);
    row->setSpacing(10);
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, 1, 0, 0);
    mark->addWidget(m_icon);
    mark->addStretch();
    row->addLayout(mark);
    row->addLayout(m_column, 1);
    m_column->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words may take several lines
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TintBox::setTone(Tone tone, const QString &icon)
{
    m_tone = tone;
    m_icon->setIcon(icon.isEmpty() ? iconOf(tone) : icon, inkOf(tone));
    update();
}

void TintBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_icons.theme();
    const bool outlined = theme.scheme() == Theme::Scheme::Contrast;
    paintBox(painter, rect(), 8, theme.color(groundOf(m_tone)), outlined ? theme.color(ColorRole::Edge) : QColor());
}
