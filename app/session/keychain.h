// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/secretstore.h"

//! The keychain of the operating system, through QtKeychain: Secret Service, macOS Keychain, Windows Credential Store.
class Keychain final : public SecretStore {
public:
    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const Secret &secret, QObject *context, Written done) override;
    void erase(const QString &key, QObject *context, Written done) override;
};
