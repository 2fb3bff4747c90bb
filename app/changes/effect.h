// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/net/request.h"

// What a wish is on the wire, and how its effect is seen afterwards.
namespace effect {

//! The write; for AddUser see create().
Request<Unit> write(const Change &change);
Request<User> create(const AddUser &wish);
//! How to read the person: by id, or by address for somebody new. At most one row.
Request<Page<User>> reading(const Change &change);
//! The person as an accepted write leaves them; empty where they are gone or new.
std::optional<User> expected(const Change &change);
//! Whether the state that was read is the one wished for. `found` is empty where nobody is there.
bool isSeen(const Change &change, const std::optional<User> &found);

} // namespace effect
