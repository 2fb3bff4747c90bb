// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/desktopnotes.h"

#ifdef TURNSTILE_DESKTOP_NOTES

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto program = u"app.turnstile.desktop"_s;
const auto whole = u"default"_s; // a click on the note itself

} // namespace

DesktopNotes::DesktopNotes(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    // No service name: with one, connect() waits for the bus to say who owns it.
    if (bus.isConnected())
        bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
}

void DesktopNotes::show(const QString &title, const QString &text)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto note = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    note.setArguments({ u"Turnstile"_s, m_note, program, title, text.toHtmlEscaped(), QStringList { whole, tr("Show") },
                        QVariantMap { { u"desktop-entry"_s, program } }, -1 });
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(note), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_note = reply.value();
        answer->deleteLater();
    });
}

void DesktopNotes::takeAction(uint note, const QString &action)
{
    if (note == m_note && action == whole)
        emit opened();
}

#else

DesktopNotes::DesktopNotes(QObject *parent)
    : QObject(parent)
{
}

void DesktopNotes::show(const QString &, const QString &) { }

void DesktopNotes::takeAction(uint note, const QString &)
{
    m_note = note;
}

#endif
