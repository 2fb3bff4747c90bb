// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/secret.h"

#include <QObject>
#include <QString>

#include <functional>

//! Where a secret outlives the program: the keychain of the operating system, or nothing. Never a file.
class SecretStore {
public:
    enum class Outcome { Done, NotFound, Unavailable, Failed };
    using Read = std::function<void(Outcome, const Secret &)>;
    using Written = std::function<void(Outcome)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    // Callbacks come later, from the event loop, and only while `context` lives.
    virtual void read(const QString &key, QObject *context, Read done) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, Written done) = 0;
    virtual void erase(const QString &key, QObject *context, Written done) = 0;
};

//! Keeps nothing: where the system has no keychain, in the demo, and in tests.
class NoSecretStore final : public SecretStore {
public:
    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const Secret &secret, QObject *context, Written done) override;
    void erase(const QString &key, QObject *context, Written done) override;
};
