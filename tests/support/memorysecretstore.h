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
        written = std::move(other.written);
        exists = other.exists;
        keeps = other.keeps;
        return *this;
    }

    void read(const QString &key, QObject *context, Read done) override
    {
        const auto outcome = !exists ? Outcome::Unavailable : entries.contains(key) ? Outcome::Done : Outcome::NotFound;
        later(context, [outcome, secret = entries.value(key), done = std::move(done)] {
            done(outcome, outcome == Outcome::Done ? secret : Secret());
        });
    }
    void write(const QString &key, const Secret &secret, QObject *context, Written done) override
    {
        if (exists && keeps)
            entries.insert(key, secret);
        written << key;
        later(context,
              [outcome = exists ? Outcome::Done : Outcome::Unavailable, done = std::move(done)] { done(outcome); });
    }
    void erase(const QString &key, QObject *context, Written done) override
    {
        entries.remove(key);
        later(context, [done = std::move(done)] { done(Outcome::Done); });
    }

    QHash<QString, Secret> entries;
    QStringList written; // every key, in order
    bool exists = true;
    bool keeps = true; // false: reports success and keeps nothing

private:
    static void later(QObject *context, const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(context, what, Qt::QueuedConnection);
    }
};
