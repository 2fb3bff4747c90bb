// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/account.h"

Permission Account::may(const QString &name) const
{
    if (isOwner())
        return Permission::Yes;
    if (!rolesKnown)
        return Permission::Unknown;
    if (permissions.contains(name))
        return Permission::Yes;
    return mayHoldMore || permissionsElsewhere.contains(name) ? Permission::Unknown : Permission::No;
}
