// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/login.h"

#include <QCoreApplication>

//! A login as people would name it.
class LoginWords final {
    Q_DECLARE_TR_FUNCTIONS(LoginWords)
public:
    //! Its name, else its device, else what kind it is.
    [[nodiscard]] static QString title(const Login &login);
    //! Device and system, where the title does not say them: "Samsung Tab A, Android 14".
    [[nodiscard]] static QString device(const Login &login);
    //! "Last used 3 d ago", or when it was made where it never was.
    [[nodiscard]] static QString lastUse(const Login &login, const QDateTime &now);
};
