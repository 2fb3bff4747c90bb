// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

//! Whose access a change is about: also the person of a member, and who holds a right.
inline std::optional<UserId> personOf(const Change &change)
{
    if (change.right && change.right->assignee.type == AssigneeType::User)
        return UserId { change.right->assignee.id };
    if (change.member)
        return change.member->user;
    return change.before ? std::optional(change.before->id) : std::nullopt;
}
