// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

//! Why a set does not go on just now.
enum class RunPause : quint8 {
    None,
    ByOperator,
    Offline, // goes on by itself
    SignedOut, // goes on when the same person has signed in again
    Server, // Kisi answers with failures of its own; tries again by itself
    JournalFull // nothing can be recorded; tries again by itself
};

//! How far a set is, row by row.
struct RunProgress {
    int total = 0;
    int done = 0;
    int skipped = 0; // already so, refused, or left out
    int failed = 0;
    int unknown = 0; // the network or Kisi kept their outcome from us

    [[nodiscard]] int ended() const { return done + skipped + failed + unknown; }
    [[nodiscard]] int waiting() const { return total - ended(); }
};
