// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/arrangement.h"

#include <algorithm>
#include <numeric>

namespace {

bool followsTheClock(Condition::Kind kind)
{
    return kind == Condition::Kind::NotSeenFor || kind == Condition::Kind::ExpiringWithin
        || kind == Condition::Kind::Expired;
}

} // namespace

Arrangement::Arrangement(const RowSource &source)
    : m_source(source)
{
}

void Arrangement::clear()
{
    m_ids = {};
    m_fingerprints = {};
    m_index.clear();
    m_facets.clearRows();
    m_facets.clearCounts();
    m_found = {};
    m_passes = {};
    m_order.clear();
    m_isUnsure = false;
}

// Rows go by moving up all behind them: the last one tells.
bool Arrangement::isAligned() const
{
    const int last = size() - 1;
    return m_source.sourceSize() > last && (last < 0 || m_source.idAt(last) == m_ids.back());
}

void Arrangement::realign()
{
    const int rows = m_source.sourceSize();
    std::vector<int> moved(m_ids.size(), -1);
    int next = 0;
    for (size_t old = 0; old < m_ids.size() && next < rows; ++old) {
        if (m_ids[old] != m_source.idAt(next))
            continue;
        m_ids[size_t(next)] = m_ids[old];
        m_fingerprints[size_t(next)] = m_fingerprints[old];
        moved[old] = next++;
    }
    m_ids.resize(size_t(next));
    m_fingerprints.resize(size_t(next));
    m_index.keep(moved);
    m_facets.keep(moved);
    m_order.keep(moved);
    m_found = m_index.match(m_words);
    m_isUnsure = true;
    readNew();
}

void Arrangement::readNew()
{
    const int known = size();
    const int rows = m_source.sourceSize();
    if (rows <= known)
        return;
    std::vector<int> added(size_t(rows - known));
    std::iota(added.begin(), added.end(), known);
    m_isUnsure = m_isUnsure || known > 0;
    m_index.reserve(rows);
    read(added);
}

void Arrangement::readAgain(int position)
{
    read({ position });
}

// Positions in ascending order; new ones continue what is known.
void Arrangement::read(const std::vector<int> &positions)
{
    if (positions.empty())
        return;
    const auto rows = std::max(m_ids.size(), size_t(positions.back()) + 1);
    m_ids.resize(rows);
    m_fingerprints.resize(rows);
    m_found.resize(rows);
    m_facets.resize(int(rows));
    for (const int position : positions) {
        m_ids[size_t(position)] = m_source.idAt(position);
        m_fingerprints[size_t(position)] = m_source.fingerprint(position);
        if (position < m_index.size())
            m_index.replace(position, m_source.searchTextOf(position));
        else
            m_index.append(m_source.searchTextOf(position));
        m_found[size_t(position)] = m_index.matches(position, m_words);
    }
    const auto now = QDateTime::currentDateTimeUtc();
    const auto &questions = m_facets.questions();
    const bool areMany = positions.size() > rows / 8;
    for (int bit = 0; bit < int(questions.size()); ++bit) {
        if (areMany) {
            answer(bit, now);
            continue;
        }
        for (const int position : positions)
            m_facets.answer(bit, position, m_source.holds(questions[size_t(bit)], position, now));
    }
    m_order.update(positions, values());
}

bool Arrangement::verify()
{
    std::vector<int> differing;
    for (int position = 0; position < size(); ++position) {
        if (m_source.fingerprint(position) != m_fingerprints[size_t(position)])
            differing.push_back(position);
    }
    read(differing);
    // Among rows out of order the new ones may have been put anywhere.
    if (std::exchange(m_isUnsure, false) && !differing.empty())
        m_order.sort(size(), values());
    // Answers that come from other records may differ where the row itself does not.
    for (int bit = 0; bit < int(m_facets.questions().size()); ++bit)
        answerFromRecords(bit);
    return !differing.empty();
}

RowOrder::ValueAt Arrangement::values() const
{
    return [this](int position) { return m_source.sortValue(position, m_column); };
}

void Arrangement::sort(int column)
{
    if (column == m_column)
        return;
    m_column = column;
    m_order.sort(size(), values());
}

void Arrangement::search(const QStringList &words, bool narrows)
{
    m_words = words;
    m_found = narrows ? m_index.match(m_words, std::move(m_found)) : m_index.match(m_words);
}

void Arrangement::offer(const Conditions &conditions)
{
    const auto now = QDateTime::currentDateTimeUtc();
    for (const int bit : m_facets.setOffered(conditions))
        answer(bit, now);
}

bool Arrangement::answerFromRecords(int bit)
{
    const auto all = m_source.allThatHold(m_facets.questions()[size_t(bit)]);
    if (!all)
        return false;
    m_facets.deny(bit);
    for (const int position : *all) {
        if (position >= 0 && position < size())
            m_facets.answer(bit, position, true);
    }
    return true;
}

void Arrangement::answer(int bit, const QDateTime &now)
{
    if (answerFromRecords(bit))
        return;
    const auto &question = m_facets.questions()[size_t(bit)];
    for (int position = 0; position < size(); ++position)
        m_facets.answer(bit, position, m_source.holds(question, position, now));
}

void Arrangement::answerTimes()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const auto &questions = m_facets.questions();
    for (int bit = 0; bit < int(questions.size()); ++bit) {
        if (followsTheClock(questions[size_t(bit)].kind()))
            answer(bit, now);
    }
}

std::vector<int> Arrangement::filtered(Qt::SortOrder order)
{
    m_facets.count(m_found, m_passes);
    std::vector<int> rows;
    rows.reserve(m_order.positions().size());
    for (const int position : m_order.positions()) {
        if (m_passes[size_t(position)])
            rows.push_back(position);
    }
    if (order == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

bool Arrangement::passes(int position) const
{
    return position >= 0 && position < int(m_passes.size()) && m_passes[size_t(position)];
}
