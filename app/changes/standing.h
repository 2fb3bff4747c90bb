// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/found.h"
#include "app/directory/directory.h"

// How a planned change stands against what the directory knows by now.
namespace standing {

//! What is known of the subject; nothing where it is not there.
Found known(const Directory &directory, const Change &change);
//! What stands against it now although nothing did when it was planned. Only for a subject that was just read.
Refusal obstacle(const Directory &directory, const Change &change);
//! What the write takes from the state before, as it is now.
void bringUpToDate(const Directory &directory, Change &change);

} // namespace standing
