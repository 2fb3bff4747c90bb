// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

//! The Linux desktop's wishes about colours, read from org.freedesktop.portal.Settings without waiting for it.
class PortalSettings final : public QObject {
    Q_OBJECT
public:
    explicit PortalSettings(const QDBusConnection &bus, QObject *parent = nullptr);

    //! Nothing: no portal, no answer yet, or no preference.
    [[nodiscard]] std::optional<bool> wantsDark() const { return m_dark; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

signals:
    void changed();

private slots:
    void take(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    QDBusConnection m_bus;
    std::optional<bool> m_dark;
    bool m_contrast = false;
};
