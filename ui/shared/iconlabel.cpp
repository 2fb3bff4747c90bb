// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/iconlabel.h"

#include <QPainter>

IconLabel::IconLabel(const Icons &icons, QString name, ColorRole role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_name(std::move(name))
    , m_role(role)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::setIcon(const QString &name, ColorRole role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    m_icons.paint(painter, rect(), m_name, isEnabled() ? m_role : ColorRole::Disabled);
}
