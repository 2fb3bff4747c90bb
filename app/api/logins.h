// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/login.h"
#include "app/net/request.h"
#include "app/net/secret.h"

// people.yaml: /logins, /login
namespace api {

struct PasswordLogin {
    QString organization {}; // its Kisi domain
    QString email {};
    QString password {};
    QString oneTimeCode {}; // empty: not asked for
    QString loginName {}; // how the login is listed in Kisi
    QString osName {};
};

//! A login just made. Only here does Kisi show the secret.
struct CreatedLogin {
    Login login {};
    Secret secret {};
};

//! A device login for the one who signs in; its 401 means wrong credentials, not the end of a session.
Request<CreatedLogin> createLogin(const PasswordLogin &login);
Request<Login> currentLogin();
Request<Unit> deleteCurrentLogin();

} // namespace api
