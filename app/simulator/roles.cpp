// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/roles.h"

#include "app/simulator/demo.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr auto readable = std::to_array<QLatin1StringView>(
    { "users"_L1, "role_assignments"_L1, "groups"_L1, "places"_L1, "teams"_L1, "team_memberships"_L1, "guests"_L1,
      "integrations"_L1, "locks"_L1, "cards"_L1, "card_assignments"_L1, "events"_L1, "reports"_L1, "shares"_L1 });

using Nouns = std::initializer_list<QLatin1StringView>;

const Nouns everything { "users"_L1,
                         "role_assignments"_L1,
                         "groups"_L1,
                         "places"_L1,
                         "teams"_L1,
                         "team_memberships"_L1,
                         "guests"_L1,
                         "integrations"_L1,
                         "locks"_L1,
                         "cards"_L1,
                         "card_assignments"_L1,
                         "reports"_L1,
                         "shares"_L1,
                         "logins"_L1,
                         "invites"_L1,
                         "csv_user_import"_L1,
                         "custom_roles"_L1 };

QJsonObject permissions(bool reads, Nouns writes)
{
    QJsonObject allowed;
    for (const QLatin1StringView noun : readable) {
        allowed.insert(noun % "_read"_L1, reads);
        if (noun != "events"_L1)
            allowed.insert(noun % "_write"_L1, false);
    }
    for (const QLatin1StringView noun : writes) {
        if (noun != "invites"_L1)
            allowed.insert(noun % "_read"_L1, true);
        allowed.insert(noun % "_write"_L1, true);
    }
    allowed.insert("locks_unlock"_L1,
                   allowed.value("locks_write"_L1).toBool()); // who looks after doors also opens them
    return allowed;
}

} // namespace

QList<Role> builtInRoles()
{
    using enum ScopeType;
    return {
        { demo::owner.roleId,
          Organization,
          u"Organization owner"_s,
          u"Everything, and the subscription."_s,
          permissions(true, everything),
          {},
          5 },
        { demo::administrator.roleId,
          Organization,
          u"Organization administrator"_s,
          u"Manages people, access rights and hardware everywhere."_s,
          permissions(true, everything),
          {},
          4 },
        { u"organization_access_manager"_s,
          Organization,
          u"Organization access manager"_s,
          u"Manages people and their access rights everywhere."_s,
          permissions(true,
                      { "users"_L1, "role_assignments"_L1, "teams"_L1, "team_memberships"_L1, "guests"_L1, "invites"_L1,
                        "csv_user_import"_L1 }),
          {},
          3 },
        { demo::userManager.roleId,
          Organization,
          u"User manager"_s,
          u"Manages people, but not their access rights."_s,
          permissions(true, { "users"_L1 }),
          {},
          2 },
        { demo::observer.roleId,
          Organization,
          u"Observer"_s,
          u"Sees everything, changes nothing."_s,
          permissions(true, {}),
          {},
          1 },
        { u"place_administrator"_s,
          Place,
          u"Place administrator"_s,
          u"Manages one place."_s,
          permissions(true, { "role_assignments"_L1, "groups"_L1, "locks"_L1, "invites"_L1 }),
          {},
          1 },
        { u"place_access_manager"_s,
          Place,
          u"Place access manager"_s,
          u"Manages access rights in one place."_s,
          permissions(true, { "role_assignments"_L1, "invites"_L1 }),
          {},
          1 },
        { u"custom_role_31"_s, Place, u"Reception desk"_s, u"Welcomes guests."_s, permissions(true, { "guests"_L1 }),
          31, 1 },
        { u"group_manager"_s,
          Group,
          u"Group manager"_s,
          u"Shares access to one group."_s,
          permissions(true, { "role_assignments"_L1, "invites"_L1 }),
          {},
          1 },
        { u"group_basic"_s,
          Group,
          u"Door access"_s,
          u"Opens the doors of one group."_s,
          permissions(false, {}),
          {},
          0 },
    };
}

} // namespace simulator
