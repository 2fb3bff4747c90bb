// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/reach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Reach::Reach(const Account &account, const Records &records, const QDateTime &now)
    : m_account(account)
    , m_records(records)
{
    for (const Path &path : records.pathsOf(assigneeOf(account.user.id))) {
        const auto role = records.roles.constFind(path.right->roleId);
        if (path.right->validity(now) == Validity::Valid)
            m_held.append({ path.right->scope, role == records.roles.constEnd() ? nullptr : &*role });
    }
}

bool Reach::covers(const Scope &held, const Scope &scope) const
{
    if (held == scope || held.type == ScopeType::Organization)
        return true;
    if (held.type != ScopeType::Place || scope.type != ScopeType::Group)
        return false;
    const Group *group = m_records.groups.find(GroupId { scope.id });
    return group && group->place == PlaceId { held.id };
}

Permission Reach::may(const QString &permission, const Scope &scope) const
{
    const Permission anywhere = m_account.may(permission);
    if (anywhere != Permission::Unknown || !m_account.rolesKnown || !m_records.knowsRights)
        return anywhere;
    auto found = Permission::No;
    for (const Held &held : m_held) {
        if (!covers(held.scope, scope))
            continue;
        if (held.role && held.role->permissions.contains(permission))
            return Permission::Yes;
        if (!held.role)
            found = Permission::Unknown;
    }
    return found;
}

bool Reach::mayGive(const Role &role, const Scope &scope) const
{
    const auto isDenied = [&](const QString &name) { return may(name, scope) == Permission::No; };
    return role.appliesTo == scope.type && !isDenied(u"role_assignments_write"_s)
        && std::none_of(role.permissions.begin(), role.permissions.end(), isDenied);
}

bool Reach::mayShare(const Scope &scope) const
{
    return std::any_of(m_records.roles.begin(), m_records.roles.end(),
                       [&](const Role &role) { return mayGive(role, scope); });
}
