// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/plan.h"
#include "app/imports/check.h"

namespace imports {

//! What the file leaves open, chosen for all of its rows.
struct PlanChoices {
    bool mailsNewPeople = true; // where the row does not say whether they are managed
    bool notifies = false; // Kisi mails whom a right is given
};

//! What a row comes to: somebody new with all the row says of them, their rights waiting for it, or what differs of
//! somebody known. Appended to `set`; gives back how many. None for rows that are neither New nor Changed, or by now
//! are as the file wants them.
int appendRow(ChangeSet &set, const Situation &situation, const Check &check, int row, const PlanChoices &choices);

//! How the rows of one set ended that are one row of the file. `first`: the position of the first of them in that set.
struct RowOutcomes {
    int first = 0;
    QList<Outcome> outcomes {};
};
//! What of it did not come to pass, planned again for how things stand now.
int appendRetry(ChangeSet &set, const Situation &situation, const RowOutcomes &row);

} // namespace imports
