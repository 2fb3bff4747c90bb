// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/runrows.h"

#include "app/changes/effect.h"
#include "app/changes/subjects.h"
#include "app/changes/untried.h"

#include <algorithm>

RunRows::RunRows(QList<RunRow> rows)
    : m_rows(std::move(rows))
{
    m_progress.total = size();
    for (int position = 0; position < size(); ++position) {
        const auto &row = at(position);
        if (const auto person = personOf(row.change))
            m_byPerson[*person].append(position);
        if (row.change.right && number(row.change.right->id) != 0) // else it is only to be given
            m_byRight[row.change.right->id].append(position);
        if (row.outcome)
            count(*row.outcome);
    }
}

void RunRows::close(int position, const Outcome &outcome)
{
    auto &row = m_rows[position];
    row.outcome = outcome;
    row.step = JournalRow::Step::Ended;
    count(outcome);
}

void RunRows::count(const Outcome &outcome)
{
    if (wasNotTried(outcome)) {
        ++m_progress.skipped;
        return;
    }
    switch (outcome.kind) {
    case Outcome::Done:
        ++m_progress.done;
        break;
    case Outcome::AlreadySo:
    case Outcome::Refused:
        ++m_progress.skipped;
        break;
    case Outcome::NotDone:
    case Outcome::NotTaken:
        ++m_progress.failed;
        break;
    case Outcome::Unknown:
        ++m_progress.unknown;
        break;
    }
}

QList<int> RunRows::openLike(const Change &change) const
{
    QList<int> alike;
    const auto person = personOf(change);
    const auto positions = person ? about(*person) : QList<int>();
    for (const int position : positions) {
        if (!at(position).outcome && at(position).change.wish.index() == change.wish.index())
            alike.append(position);
    }
    return alike;
}

QList<int> RunRows::accepted() const
{
    QList<int> positions;
    for (int position = 0; position < size(); ++position) {
        if (at(position).isAccepted())
            positions.append(position);
    }
    return positions;
}

int RunRows::requestsLeft(int from) const
{
    return left(from) + int(std::count_if(m_rows.begin() + from, m_rows.end(), [](const RunRow &row) {
               return row.isWaiting() && row.change.prospect == Prospect::WillChange
                   && effect::isCreation(row.change.wish);
           }));
}

int RunRows::left(int from) const
{
    return int(std::count_if(m_rows.begin() + from, m_rows.end(), [](const RunRow &row) {
        return row.isWaiting() && row.change.prospect == Prospect::WillChange;
    }));
}

ChangeReport RunRows::report() const
{
    ChangeReport report;
    report.outcomes.reserve(size());
    for (const auto &row : m_rows) {
        if (row.outcome)
            report.outcomes.append(*row.outcome);
    }
    return report;
}
