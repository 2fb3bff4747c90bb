// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

#include <QString>

// What the sign-in screen says, as functions of what happened.
namespace signin {

//! The field a problem belongs to; None: it stands in the banner.
enum class Place { None, Key, Password, Code };

[[nodiscard]] Place placeOf(SignInProblem::Kind kind);
//! One or two sentences for the field.
[[nodiscard]] QString atField(SignInProblem::Kind kind);

struct Message {
    QString what {};
    QString why {};
    QString icon {};
    bool isFailure = true; // else something to know
};

//! For what no field is to blame. `withPassword`: an e-mail and a password were sent, not a key.
[[nodiscard]] Message message(const SignInProblem &problem, bool withPassword);
//! The same for the secret an earlier start left in the keychain.
[[nodiscard]] Message messageForKept(const SignInProblem &problem);

//! What is wrong with an address as typed; empty where nothing is.
[[nodiscard]] QString emailProblem(const QString &email);

} // namespace signin
