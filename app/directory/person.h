// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/user.h"

//! A user with everything a view shows of them derived once: from their switches, and from the rights they hold
//! directly and through teams.
struct Person {
    User user {};
    AccessStatus status = AccessStatus::Active;
    int rights = 0; // held directly and through teams; 0 also while rights are not loaded
    QDateTime nextExpiry {}; // when the next right that still holds ends; invalid: none does
    QStringList groups {}; // their names, sorted; shared between people
    SharedText role {}; // the one that reaches furthest, as Kisi names it; shared between people

    [[nodiscard]] QString displayName() const { return user.name.trimmed().isEmpty() ? user.email : user.name; }

    bool operator==(const Person &) const = default;
};

inline UserId idOf(const Person &person)
{
    return person.user.id;
}

//! Without case and diacritics, compatibility forms unified: "Zoë ÖKONOMIE" → "zoe okonomie".
QString folded(const QString &text);
