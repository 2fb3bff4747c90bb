// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/plan.h"

namespace plan {

//! Somebody and what they are to get: made by the first row, the rights waiting for it. Of who is a user already only
//! the rights are given. `rights` come without a holder. Appended to `set`; gives back how many rows.
int appendNewcomer(ChangeSet &set, const Situation &situation, const api::NewUser &user,
                   const QList<api::NewAccessRight> &rights);

} // namespace plan
