// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

//! Whether the row was left out because its set was stopped, discarded or given up before.
inline bool wasNotTried(const Outcome &outcome)
{
    return outcome.kind == Outcome::NotDone && outcome.error.kind == Error::Cancelled;
}
