// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/role.h"

ScopeType scopeTypeFrom(QStringView word)
{
    if (word == u"Organization")
        return ScopeType::Organization;
    if (word == u"Place")
        return ScopeType::Place;
    return word == u"Group" ? ScopeType::Group : ScopeType::Unknown;
}

Role roleFrom(JsonReader &json)
{
    Role role { .id = json.text(u"id"),
                .name = json.text(u"name"),
                .appliesTo = scopeTypeFrom(json.optionalText(u"applies_to")),
                .custom = json.optionalFlag(u"custom").value_or(false) };
    const auto permissions = json.optionalObject(u"permissions");
    for (auto it = permissions.begin(); it != permissions.end(); ++it) {
        if (it.value().toBool())
            role.permissions.insert(it.key());
    }
    return role;
}
