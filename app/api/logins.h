// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/login.h"
#include "app/net/request.h"
#include "app/net/secret.h"

// people.yaml: /logins, /login
namespace api {

//! Who makes a login, by their password.
struct LoginProof {
    QString organization {}; // its Kisi domain
    QString email {};
    QString password {};
    QString oneTimeCode {}; // empty: not asked for

    bool operator==(const LoginProof &) const = default;
};

//! What a login is for, as Kisi lists it.
struct LoginDevice {
    QString name {};
    QString osName {};
    QString brand = QStringLiteral("Turnstile");
    QString model = QStringLiteral("Desktop");

    bool operator==(const LoginDevice &) const = default;
};

//! A login just made. Only here does Kisi show the secret.
struct CreatedLogin {
    Login login {};
    Secret secret {};
};

inline constexpr int loginsPerPage = 100;

//! For the one who makes it, or for somebody else, by their address; its 401 means wrong credentials, not the end of a
//! session.
Request<CreatedLogin> createLogin(const LoginDevice &device, const LoginProof &proof, const QString &holder = {});
//! Somebody's; who may not see them is refused.
Request<Page<Login>> logins(UserId holder, int offset = 0);
Request<Unit> deleteLogin(LoginId id);
Request<Login> currentLogin();
Request<Unit> deleteCurrentLogin();

} // namespace api
