// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/secretstore.h"

void NoSecretStore::read(const QString & /*key*/, QObject *context, Read done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Outcome::Unavailable, {}); }, Qt::QueuedConnection);
}

void NoSecretStore::write(const QString & /*key*/, const Secret & /*secret*/, QObject *context, Written done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Outcome::Unavailable); }, Qt::QueuedConnection);
}

void NoSecretStore::erase(const QString & /*key*/, QObject *context, Written done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Outcome::Done); }, Qt::QueuedConnection);
}
