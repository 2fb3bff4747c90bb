// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/plan.h"

// What stands against a wish before it is tried.
namespace weighing {

//! Whether anything at all can be written, and this by the operator.
Refusal circumstances(const Situation &situation, const Wish &wish);
//! Whether the role may what the operator may not.
bool isAboveOperator(const Situation &situation, const QString &roleId);
//! What would lock the operator or the organization out, or is not theirs to do.
Refusal guards(const Situation &situation, UserId person);
//! The same for taking a right away, or for giving its holder another role instead.
Refusal rightGuards(const Situation &situation, const AccessRight &right, const std::optional<QString> &newRole);
//! With what will come of it. Where the subject is not there, whatever else may be said of it counts no more.
Change weighed(const Situation &situation, Change change, Refusal refusal);

} // namespace weighing
