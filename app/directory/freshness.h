// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

//! How much of a list is here, and how current it is.
enum class Freshness {
    Empty, // nothing asked for yet
    Loading, // nothing arrived yet
    Partial, // some are here; more are coming, or were not reached: see missing()
    Complete,
    Stale, // complete once; a refresh failed or the connection is gone
    Failed // nothing could be loaded
};
