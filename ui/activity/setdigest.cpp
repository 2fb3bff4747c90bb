// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setdigest.h"

#include "app/changes/recorded.h"
#include "app/changes/untried.h"

#include <algorithm>

SetDigest SetDigest::from(const QList<JournalRow> &kept)
{
    SetDigest digest { .rows = recorded::rowsFrom(kept) };
    const auto ended = digest.report(0);
    const auto again = ended.createAgain().changes;
    digest.canBeUndone = !ended.undo().isEmpty();
    digest.canBeRetried = !ended.retry().isEmpty();
    digest.isCutShort = std::any_of(ended.outcomes.begin(), ended.outcomes.end(), wasNotTried);
    digest.deleted = int(std::count_if(
        again.begin(), again.end(), [](const Change &change) { return std::holds_alternative<AddUser>(change.wish); }));
    return digest;
}

ChangeReport SetDigest::report(qint64 set) const
{
    ChangeReport report { .set = set };
    for (const auto &row : rows) {
        if (row.outcome)
            report.outcomes.append(*row.outcome);
    }
    return report;
}
