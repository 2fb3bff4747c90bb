// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/checkrows.h"

#include <algorithm>
#include <array>

using imports::Check;
using imports::RowState;

namespace {

bool isShown(const Check &check, const CheckFilter &filter, int row)
{
    return (!filter.state || check.state(row) == *filter.state) && (!filter.rows || filter.rows->contains(row));
}

// Problems first, then what deserves a look.
size_t rankOf(const Check &check, int row)
{
    if (check.state(row) == RowState::Problem)
        return 0;
    return hasWords(check, row) ? 1 : 2;
}

bool isDates(const imports::Column &chosen)
{
    return chosen.field == imports::Field::ValidFrom || chosen.field == imports::Field::ValidUntil;
}

// A day by the calendar, everything else as it is written.
QString dayKey(const QString &text, imports::DateOrder order)
{
    const auto reading = imports::readDate(text, order);
    return reading.when.isValid() ? reading.when.day.toString(Qt::ISODate) : text.toCaseFolded();
}

} // namespace

bool isLoud(const imports::CellProblem &problem)
{
    return problem.reason != imports::Reason::DateReadAs;
}

bool hasWords(const Check &check, int row)
{
    const auto problems = check.problems(row);
    return std::any_of(problems.begin(), problems.end(), &isLoud);
}

void CheckRows::arrange(const Check &check, const CheckFilter &filter, const Order &order)
{
    std::array<std::vector<int>, 3> ranks;
    for (int row = 0; row < check.size(); ++row) {
        if (isShown(check, filter, row))
            ranks.at(order.by == By::Result ? rankOf(check, row) : 0).push_back(row);
    }
    if (order.by == By::Result && order.isDescending)
        std::swap(ranks.front(), ranks.back());
    m_rows.clear();
    for (const auto &rank : ranks)
        m_rows.insert(m_rows.end(), rank.begin(), rank.end());
    if (order.by == By::Cell)
        sortByCells(check, order);
    else if (order.by == By::Line && order.isDescending)
        std::reverse(m_rows.begin(), m_rows.end());
    m_places.assign(size_t(check.size()), -1);
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_places.at(size_t(m_rows.at(place))) = int(place);
}

void CheckRows::sortByCells(const Check &check, const Order &order)
{
    const auto chosen = check.columns().value(order.column);
    std::vector<std::pair<QString, int>> keyed;
    keyed.reserve(m_rows.size());
    QHash<QString, QString> days; // thousands of rows say the same few
    for (const int row : m_rows) {
        const auto text = check.cell(row, order.column).trimmed();
        if (!isDates(chosen)) {
            keyed.emplace_back(text.toCaseFolded(), row);
            continue;
        }
        auto day = days.find(text);
        if (day == days.end())
            day = days.insert(text, dayKey(text, chosen.order));
        keyed.emplace_back(*day, row);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&order](const auto &a, const auto &b) {
        return order.isDescending ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), m_rows.begin(), [](const auto &each) { return each.second; });
}
