// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/plan.h"

namespace plan {

//! The row that makes somebody new: they are created or, where the operator may not create users, invited to the first
//! of these rights that is to a group or place where they may invite. An invite carries a name and one right, no more.
Change newcomer(const Situation &situation, const api::NewUser &user, const QList<api::NewAccessRight> &rights);

//! Somebody and what they are to get: made by the first row, the other rights waiting for it. Of who is a user already
//! only the rights are given. `rights` come without a holder. Appended to `set`; gives back how many rows.
int appendNewcomer(ChangeSet &set, const Situation &situation, const api::NewUser &user,
                   const QList<api::NewAccessRight> &rights);

} // namespace plan
