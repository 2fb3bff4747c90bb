// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/login.h"
#include "app/domain/operator.h"
#include "app/domain/organization.h"

#include <QSet>
#include <QUrl>

//! Whether the operator may do something, as far as their roles tell. The server decides in the end.
enum class Permission { Yes, No, Unknown };

//! Who is signed in, where, and what they may do there.
struct Account {
    QUrl server {};
    Organization organization {};
    Operator user {};
    Login login {};
    bool loginIsOurs = false; // made by Turnstile: signing out deletes it at Kisi
    QString roleName {}; // empty while unknown
    bool rolesKnown = false;
    bool mayHoldMore = false; // through a team
    QSet<QString> permissions {}; // for the whole organization; names as in GET /roles
    QSet<QString> permissionsElsewhere {}; // for a place or group only: for whom they count the server knows

    [[nodiscard]] bool isOwner() const { return organization.owner == user.id; }
    //! `name` as in people.yaml RolePermissions, e.g. "users_write".
    [[nodiscard]] Permission may(const QString &name) const;
};

//! What a next start needs to sign in again; the secret itself is in the keychain.
struct RememberedAccount {
    QUrl server {};
    QString organization {}; // its Kisi domain
    bool loginIsOurs = false;

    bool operator==(const RememberedAccount &) const = default;
};
