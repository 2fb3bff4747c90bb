// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/team.h"

Team teamFrom(JsonReader &json)
{
    return { .id = json.id<TeamId>(u"id"), .name = json.optionalText(u"name") };
}
