// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/teammembership.h"

TeamMembership teamMembershipFrom(JsonReader &json)
{
    return { .id = json.id<TeamMembershipId>(u"id"),
             .team = json.id<TeamId>(u"team_id"),
             .member = { assigneeTypeFrom(json.text(u"member_type")), json.optionalNumber(u"member_id").value_or(0) } };
}
