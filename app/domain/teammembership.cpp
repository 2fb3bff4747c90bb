// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/teammembership.h"

TeamMembership teamMembershipFrom(JsonReader &json)
{
    return { .team = json.id<TeamId>(u"team_id") };
}
