// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalrecord.h"

#include <numeric>

int JournalSummary::ended() const
{
    return std::accumulate(outcomes.begin(), outcomes.end(), 0);
}
