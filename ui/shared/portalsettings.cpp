// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/portalsettings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;
const auto contrast = u"contrast"_s;

// Read answers with a variant inside the variant, SettingChanged with one.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // No service name: with one, connect() waits for the bus to say who owns it.
    m_bus.connect({}, path, interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrast);
}

void PortalSettings::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question.setArguments({ appearance, key });
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(appearance, key, reply.value());
        answer->deleteLater();
    });
}

void PortalSettings::take(const QString &area, const QString &key, const QDBusVariant &value)
{
    if (area != appearance || (key != colorScheme && key != contrast))
        return;
    const uint wish = unwrapped(value.variant()).toUInt();
    if (key == contrast)
        m_contrast = wish == 1;
    else
        m_dark = wish == 1 ? std::optional(true) : wish == 2 ? std::optional(false) : std::nullopt;
    emit changed();
}
