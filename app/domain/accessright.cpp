// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/accessright.h"

AccessRight accessRightFrom(JsonReader &json)
{
    return { .id = json.id<AccessRightId>(u"id"),
             .roleId = json.text(u"role_id"),
             .scope = scopeTypeFrom(json.text(u"applies_to_type")) };
}
