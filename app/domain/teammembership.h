// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! A person's place in a team, through which the team's rights are theirs too (records.yaml: TeamMembership).
struct TeamMembership {
    TeamId team {};
};

TeamMembership teamMembershipFrom(JsonReader &json);
