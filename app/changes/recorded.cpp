// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/recorded.h"

#include "app/changes/changejson.h"

namespace recorded {

namespace {

RunRow rowFrom(const JournalRow &row)
{
    const auto change = changejson::toChange(row.plan);
    if (!change) {
        const Change odd { .prospect = Prospect::Refused, .refusal = Refusal::NotOffered };
        return { .change = odd,
                 .step = JournalRow::Step::Ended,
                 .outcome = Outcome { .change = odd, .kind = Outcome::Refused, .endedAt = row.endedAt } };
    }
    RunRow read { .change = *change, .step = row.step };
    if (row.step == JournalRow::Step::Ended)
        read.outcome = changejson::toOutcome(*change, row.outcome, row.result, row.endedAt);
    if (row.step == JournalRow::Step::Ended && !read.outcome) // a word of a later version: only reading can tell
        read.step = JournalRow::Step::OnWire;
    return read;
}

} // namespace

QList<RunRow> rowsFrom(const QList<JournalRow> &rows)
{
    QList<RunRow> read;
    read.reserve(rows.size());
    for (const auto &row : rows)
        read.append(rowFrom(row));
    return read;
}

ChangeReport reportFrom(qint64 set, const QList<JournalRow> &rows)
{
    auto report = RunRows(rowsFrom(rows)).report();
    report.set = set;
    return report;
}

} // namespace recorded
