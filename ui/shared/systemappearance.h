// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QObject>

class PortalSettings;
class QDBusConnection;

//! Light, dark or contrast: what the desktop asks for, now and when it changes.
class SystemAppearance final : public QObject {
    Q_OBJECT
public:
    //! To be made before Theme::apply(): where nothing else tells, the system's palette does.
    explicit SystemAppearance(QObject *parent = nullptr);
    //! Linux only; the portal is looked for on this bus.
    explicit SystemAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] Theme::Scheme scheme() const { return m_scheme; }

signals:
    void changed();

private:
    void watch();
    void update();
    [[nodiscard]] Theme::Scheme wished() const;

    PortalSettings *m_portal = nullptr;
    bool m_paletteIsDark = false;
    Theme::Scheme m_scheme = Theme::Scheme::Light;
};
