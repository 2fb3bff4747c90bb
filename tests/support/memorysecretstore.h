// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/secretstore.h"

#include <QHash>

//! A keychain in memory, which can be told not to work.
class MemorySecretStore final : public SecretStore {
public:
    MemorySecretStore() = default;
    // Tests reset it by assigning a fresh one.
    MemorySecretStore &operator=(MemorySecretStore &&other) noexcept
    {
        entries = std::move(other.entries);
        works = other.works;
        return *this;
    }

    void read(const QString &key, QObject *context, Read done) override
    {
        const bool isThere = works && entries.contains(key);
        later(context, [isThere, secret = entries.value(key), done = std::move(done)] {
            done(isThere ? Outcome::Done : Outcome::NotFound, isThere ? secret : Secret());
        });
    }
    void write(const QString &key, const Secret &secret, QObject *context, Written done) override
    {
        if (works)
            entries.insert(key, secret);
        later(context,
              [outcome = works ? Outcome::Done : Outcome::Unavailable, done = std::move(done)] { done(outcome); });
    }
    void erase(const QString &key, QObject *context, Written done) override
    {
        entries.remove(key);
        later(context, [done = std::move(done)] { done(Outcome::Done); });
    }

    QHash<QString, Secret> entries;
    bool works = true;

private:
    static void later(QObject *context, const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(context, what, Qt::QueuedConnection);
    }
};
