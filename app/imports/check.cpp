// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/check.h"

#include "app/imports/suggestions.h"

#include <algorithm>

namespace imports {

Check::Check(Table table, const Columns &columns, std::shared_ptr<const Known> known, const Choices &choices,
             const Stop &stop)
    : m_table(std::move(table))
    , m_columns(columns)
    , m_known(std::move(known))
    , m_updatesExisting(choices.updatesExisting)
    , m_reader(columns, m_table.headings, m_known, choices)
    , m_rows(size_t(m_table.rows.size()))
{
    m_addresses.reserve(size());
    for (int row = 0; row < size() && !m_isStopped; ++row) {
        enter(row, readRow(row));
        m_isStopped = stop;
    }
    recount();
}

RowState Check::state(int row) const
{
    const Row &checked = m_rows.at(size_t(row));
    // Mistakes stand before hints, so the first tells.
    const bool isWrong = !checked.problems.isEmpty() && !isHint(checked.problems.constFirst().reason);
    if (isWrong || checked.isTwice)
        return RowState::Problem;
    if (!checked.known)
        return RowState::New;
    if (!checked.differences)
        return RowState::Unchanged;
    return m_updatesExisting ? RowState::Changed : RowState::Skipped;
}

QList<int> Check::rowsIn(RowState wanted) const
{
    QList<int> rows;
    for (int row = 0; row < size(); ++row) {
        if (state(row) == wanted)
            rows.append(row);
    }
    return rows;
}

QList<CellProblem> Check::problems(int row) const
{
    const Row &checked = m_rows.at(size_t(row));
    if (!checked.isTwice)
        return checked.problems;
    return QList<CellProblem> { twice(m_addresses.value(m_reader.keyOf(m_table.rows.at(row))).first) }
    + checked.problems;
}

QList<CellProblem> Check::problemsOf(int row, const TableRow &changed) const
{
    const auto reading = m_reader.read(changed);
    const int first = reading.key.isEmpty() ? -1 : m_addresses.value(reading.key).first;
    const bool isTwice = first >= 0 && first < row;
    return isTwice ? QList<CellProblem> { twice(first) } + reading.problems : reading.problems;
}

CellProblem Check::twice(int first) const
{
    return { .reason = Reason::EmailTwice,
             .column = columnOf(m_columns, Field::Email),
             .words = { QString::number(m_table.rows.at(first).line) } };
}

QList<Suggestion> Check::suggestions(int row, const CellProblem &problem) const
{
    return suggestions(problem, cell(row, problem.column));
}

QList<Suggestion> Check::suggestions(const CellProblem &problem, const QString &cell) const
{
    return suggestionsFor(problem, cell, *m_known);
}

QList<int> Check::setCell(int row, int column, const QString &text)
{
    TableRow changed = m_table.rows.at(row);
    while (changed.cells.size() <= column)
        changed.cells.append(QString());
    changed.cells[column] = text;
    if (changed.quote.column == column)
        changed.quote = {};
    return setRow(row, changed);
}

QList<int> Check::setRow(int row, const TableRow &changed)
{
    const auto before = m_reader.keyOf(m_table.rows.at(row));
    m_table.rows[row] = changed;
    m_table.width = qMax(m_table.width, int(changed.cells.size()));

    --m_counts.at(size_t(state(row)));
    const auto now = readRow(row);
    ++m_counts.at(size_t(state(row)));
    QList<int> differing { row };
    if (before == now)
        return differing;
    if (const int heir = leave(row, before); heir >= 0)
        differing.append(heir);
    const int first = m_addresses.value(now).first;
    enter(row, now);
    if (first > row)
        differing.append(first); // has an earlier one before it now
    return differing;
}

void Check::setUpdatesExisting(bool updates)
{
    m_updatesExisting = updates;
    recount();
}

QList<UserId> Check::notInFile(size_t first, size_t most) const
{
    const auto &everybody = m_known->snapshot().people;
    QList<UserId> people;
    for (size_t at = first; at < everybody.size() && at - first < most; ++at) {
        if (!m_addresses.contains(addressKey(everybody.at(at).email)))
            people.append(everybody.at(at).id);
    }
    return people;
}

QString Check::readRow(int row)
{
    auto reading = m_reader.read(m_table.rows.at(row));
    auto &checked = m_rows.at(size_t(row));
    checked = { .problems = std::move(reading.problems),
                .known = reading.known,
                .differences = reading.differences,
                .isTwice = checked.isTwice };
    return reading.key;
}

void Check::enter(int row, const QString &key)
{
    if (key.isEmpty())
        return;
    auto &sharing = m_addresses[key];
    const int first = sharing.first;
    if (first < 0) {
        sharing.first = row;
        return note(key, 1);
    }
    sharing.first = std::min(first, row);
    const int later = std::max(first, row);
    sharing.others.insert(std::upper_bound(sharing.others.begin(), sharing.others.end(), later), later);
    setTwice(later, true);
}

int Check::leave(int row, const QString &key)
{
    if (key.isEmpty())
        return -1;
    auto &sharing = m_addresses[key];
    if (sharing.first != row) {
        std::erase(sharing.others, row);
        setTwice(row, false);
        return -1;
    }
    if (sharing.others.empty()) {
        m_addresses.remove(key);
        note(key, -1);
        return -1;
    }
    sharing.first = sharing.others.front();
    sharing.others.erase(sharing.others.begin());
    setTwice(sharing.first, false);
    return sharing.first;
}

void Check::setTwice(int row, bool isTwice)
{
    --m_counts.at(size_t(state(row)));
    m_rows.at(size_t(row)).isTwice = isTwice;
    ++m_counts.at(size_t(state(row)));
}

void Check::note(const QString &key, int more)
{
    if (m_known->find(key))
        m_named += more;
}

void Check::recount()
{
    m_counts = {};
    for (int row = 0; row < size(); ++row)
        ++m_counts.at(size_t(state(row)));
}

} // namespace imports
