// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

//! From now on what was large and is no longer used goes back to the system; where the C library can be told.
void giveBackMemory();
