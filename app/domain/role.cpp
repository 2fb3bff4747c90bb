// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/role.h"

Role roleFrom(JsonReader &json)
{
    Role role { .id = json.text(u"id"),
                .name = json.optionalText(u"name"),
                .description = json.optionalText(u"description"),
                .appliesTo = scopeTypeFrom(json.optionalText(u"applies_to")),
                .custom = json.optionalFlag(u"custom").value_or(false) };
    if (role.name.isEmpty())
        role.name = role.id;
    const auto permissions = json.optionalObject(u"permissions");
    for (auto it = permissions.begin(); it != permissions.end(); ++it) {
        if (it.value().toBool())
            role.permissions.insert(it.key());
    }
    return role;
}
