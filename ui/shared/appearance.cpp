// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/appearance.h"

AppearanceChoice::AppearanceChoice(Theme &theme, const SystemAppearance &system, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_system(system)
{
    connect(&system, &SystemAppearance::changed, this, &AppearanceChoice::follow);
    follow();
}

QStringList AppearanceChoice::names()
{
    return { tr("Same as the system"), tr("Light"), tr("Dark"), tr("High contrast") };
}

void AppearanceChoice::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    follow();
}

void AppearanceChoice::follow()
{
    switch (m_appearance) {
    case Appearance::System:
        return m_theme.setScheme(m_system.scheme());
    case Appearance::Light:
        return m_theme.setScheme(Theme::Scheme::Light);
    case Appearance::Dark:
        return m_theme.setScheme(Theme::Scheme::Dark);
    case Appearance::Contrast:
        return m_theme.setScheme(Theme::Scheme::Contrast);
    }
}
