// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "app/session/account.h"

//! What the operator may do on one scope, as far as their own rights tell: as they are now, not to be kept.
class Reach {
public:
    Reach(const Account &account, const Records &records, const QDateTime &now);

    //! No only where neither a right for the whole organization nor one on the scope, or on its place, allows it.
    [[nodiscard]] Permission may(const QString &permission, const Scope &scope) const;
    //! Whether this role can be given there: Kisi refuses whoever gives what they do not have themselves.
    [[nodiscard]] bool mayGive(const Role &role, const Scope &scope) const;
    //! Whether any role can.
    [[nodiscard]] bool mayShare(const Scope &scope) const;

private:
    [[nodiscard]] bool covers(const Scope &held, const Scope &scope) const;

    struct Held {
        Scope scope {};
        const Role *role = nullptr; // null: not listed, may be anything
    };

    const Account &m_account;
    const Records &m_records;
    QList<Held> m_held;
};
