// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/user.h"

//! A user with everything a view shows of them derived once.
struct Person {
    User user {};
    AccessStatus status = AccessStatus::Active;
    QString searchText {}; // folded name, e-mail, notes

    [[nodiscard]] QString displayName() const { return user.name.trimmed().isEmpty() ? user.email : user.name; }
};

Person personFrom(User user);

//! Without case and diacritics, compatibility forms unified: "Zoë ÖKONOMIE" → "zoe okonomie".
QString folded(const QString &text);
