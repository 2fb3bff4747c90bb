// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/assignee.h"
#include "app/domain/jsonreader.h"

//! A person's or guest's place in a team, through which the team's rights are theirs too (records.yaml).
struct TeamMembership {
    TeamMembershipId id {};
    TeamId team {};
    Assignee member {};

    bool operator==(const TeamMembership &) const = default;
};

TeamMembership teamMembershipFrom(JsonReader &json);
