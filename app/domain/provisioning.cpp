// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/provisioning.h"

using namespace Qt::StringLiterals;

bool Integration::importsPeople() const
{
    return type.endsWith("_user_import"_L1);
}

Provisioning provisioningFrom(JsonReader &json)
{
    return { .scimEnabled = json.flag(u"scim_enabled"),
             .ssoEnabled = json.flag(u"sso_flow_enabled"),
             .scimConfigured = json.optionalFlag(u"scim_configured") };
}

Integration integrationFrom(JsonReader &json)
{
    JsonReader place(json.optionalObject(u"place"));
    return { .name = json.text(u"name"),
             .type = json.text(u"type"),
             .isEnabled = json.flag(u"enabled"),
             .isDisabledByError = json.flag(u"disabled_due_to_error"),
             .disabledAt = json.optionalTime(u"disabled_due_to_error_at"),
             .place = place.optionalText(u"name") };
}
