// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/systemappearance.h"

#ifdef TURNSTILE_PORTAL
#include "ui/shared/portalsettings.h"

#include <QDBusConnection>
#endif

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

#ifdef TURNSTILE_PORTAL
// Asking for a bus that is not there would start one, and wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", u"/nonexistent"_s) + "/bus"_L1);
}
#endif

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
#ifdef TURNSTILE_PORTAL
    if (hasSessionBus())
        m_portal = new PortalSettings(QDBusConnection::sessionBus(), this);
#endif
    watch();
}

#ifdef TURNSTILE_PORTAL
SystemAppearance::SystemAppearance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_portal(new PortalSettings(bus, this))
{
    watch();
}
#endif

void SystemAppearance::watch()
{
    m_paletteIsDark = isDark(QGuiApplication::palette());
#ifdef TURNSTILE_PORTAL
    if (m_portal)
        connect(m_portal, &PortalSettings::changed, this, &SystemAppearance::update);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &SystemAppearance::update);
#endif
    m_scheme = wished();
}

void SystemAppearance::update()
{
    const Theme::Scheme now = wished();
    if (now == m_scheme)
        return;
    m_scheme = now;
    emit changed();
}

Theme::Scheme SystemAppearance::wished() const
{
#ifdef TURNSTILE_PORTAL
    // The only one to know about contrast, and told before the toolkit where both listen.
    if (m_portal && m_portal->wantsContrast())
        return Theme::Scheme::Contrast;
    if (m_portal && m_portal->wantsDark())
        return *m_portal->wantsDark() ? Theme::Scheme::Dark : Theme::Scheme::Light;
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme known = QGuiApplication::styleHints()->colorScheme();
    if (known != Qt::ColorScheme::Unknown)
        return known == Qt::ColorScheme::Dark ? Theme::Scheme::Dark : Theme::Scheme::Light;
#endif
    return m_paletteIsDark ? Theme::Scheme::Dark : Theme::Scheme::Light;
}
