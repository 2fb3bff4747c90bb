// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/organization.h"

Organization organizationFrom(JsonReader &json)
{
    Organization organization { .id = json.id<OrganizationId>(u"id"),
                                .name = json.optionalText(u"name"),
                                .domain = json.optionalText(u"domain"),
                                .timeZone = json.optionalText(u"time_zone"),
                                .owner = json.optionalId<UserId>(u"user_id") };
    if (const auto seconds = json.optionalNumber(u"device_logins_expire_after"))
        organization.deviceLoginsExpireAfter = std::chrono::seconds(*seconds);
    return organization;
}
