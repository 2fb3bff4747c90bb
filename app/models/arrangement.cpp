// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/arrangement.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace {

constexpr int piece = 400; // rows read in one step
constexpr int askedRows = 4'000; // in one step
constexpr size_t mostPlaced = 250; // more are sorted with all others

bool followsTheClock(Condition::Kind kind)
{
    return kind == Condition::Kind::NotSeenFor || kind == Condition::Kind::ExpiringWithin
        || kind == Condition::Kind::Expired || kind == Condition::Kind::PendingFor || kind == Condition::Kind::EndsIn;
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
    m_differing = {};
    m_verified = -1;
    m_open = m_openRows = 0;
    m_answered = 0;
    m_isFilling = m_isReady = m_hasDiffered = m_isUnsure = false;
    m_present = m_wanted;
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
    m_answered = 0;
    m_isUnsure = true;
    // What differed has moved: looked for again, and sorted with all others.
    if (m_verified >= 0)
        verify();
    if (!m_isFilling)
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
    m_isUnsure = m_isUnsure || known > 0 || m_verified >= 0;
    read(added);
}

void Arrangement::readAgain(int position)
{
    m_isUnsure = m_isUnsure || !m_differing.empty();
    read({ position });
}

// Positions in ascending order; new ones continue what is known.
void Arrangement::read(const std::vector<int> &positions)
{
    take(positions);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto &questions = m_facets.questions();
    const bool areMany = positions.size() > m_ids.size() / 8;
    for (int bit = 0; bit < int(questions.size()); ++bit) {
        if (areMany) {
            answer(bit, now);
            continue;
        }
        for (const int position : positions)
            m_facets.answer(bit, position, m_source.holds(questions[size_t(bit)], position, now));
    }
    m_order.update(positions, values(m_present.column));
}

// All of it but answers and order.
void Arrangement::take(const std::vector<int> &positions)
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
}

void Arrangement::fill()
{
    clear();
    m_isFilling = true;
}

bool Arrangement::isBusy() const
{
    return m_isFilling || m_verified >= 0 || m_open != 0 || m_order.isSorting();
}

void Arrangement::step()
{
    if (m_isFilling)
        fillSome();
    else if (m_verified >= 0)
        verifySome();
    else if (m_open != 0)
        answerSome();
    else if (m_order.isSorting())
        sortSome();
}

void Arrangement::fillSome()
{
    const int known = size();
    std::vector<int> added(size_t(std::min(piece, m_source.sourceSize() - known)));
    std::iota(added.begin(), added.end(), known);
    take(added);
    if (size() < m_source.sourceSize())
        return;
    m_isFilling = false;
    answerAll(true);
    m_order.startSorting(size());
}

void Arrangement::verify()
{
    m_isUnsure = m_isUnsure || !m_differing.empty();
    m_verified = 0;
}

void Arrangement::verifySome()
{
    std::vector<int> differing;
    const int end = std::min(size(), m_verified + piece);
    for (; m_verified < end; ++m_verified) {
        if (m_source.fingerprint(m_verified) != m_fingerprints[size_t(m_verified)])
            differing.push_back(m_verified);
    }
    take(differing);
    const auto now = QDateTime::currentDateTimeUtc();
    for (int bit = 0; bit < int(m_facets.questions().size()); ++bit) {
        for (const int position : differing)
            m_facets.answer(bit, position, m_source.holds(m_facets.questions()[size_t(bit)], position, now));
    }
    m_differing.insert(m_differing.end(), differing.begin(), differing.end());
    if (end < size())
        return;
    m_verified = -1;
    placeDiffering();
    // Answers that come from other records may differ where the row itself does not.
    answerAll(false);
}

void Arrangement::placeDiffering()
{
    const auto differing = std::exchange(m_differing, {});
    // Among rows out of order the new ones may have been put anywhere.
    const bool wasUnsure = std::exchange(m_isUnsure, false);
    m_hasDiffered = m_hasDiffered || !differing.empty();
    if ((wasUnsure && !differing.empty()) || differing.size() > mostPlaced)
        m_order.startSorting(size());
    else
        m_order.update(differing, values(m_present.column));
}

void Arrangement::answerAll(bool askRows)
{
    for (int bit = 0; bit < int(m_facets.questions().size()); ++bit)
        m_open |= quint64(1) << bit;
    m_openRows = askRows ? m_open : m_openRows & m_open;
    m_answered = 0;
}

void Arrangement::answerSome()
{
    const int bit = std::countr_zero(m_open);
    const auto mask = quint64(1) << bit;
    const bool isAnswered = (m_answered == 0 && answerFromRecords(bit)) || !(m_openRows & mask);
    if (!isAnswered) {
        const int end = std::min(size(), m_answered + askedRows);
        const auto now = QDateTime::currentDateTimeUtc();
        for (; m_answered < end; ++m_answered)
            m_facets.answer(bit, m_answered, m_source.holds(m_facets.questions()[size_t(bit)], m_answered, now));
        if (m_answered < size())
            return;
    }
    m_open &= ~mask;
    m_openRows &= ~mask;
    m_answered = 0;
}

void Arrangement::sortSome()
{
    if (!m_order.step(values(m_wanted.column)))
        return;
    m_present = m_wanted;
    m_isReady = true;
}

RowOrder::ValueAt Arrangement::values(int column) const
{
    return [this, column](int position) { return m_source.sortValue(position, column); };
}

void Arrangement::sort(int column, Qt::SortOrder direction)
{
    const bool isOther = column != m_wanted.column;
    m_wanted = { column, direction };
    if (column == m_present.column)
        m_present.direction = direction;
    if (isOther)
        m_order.startSorting(size());
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
    if (m_open != 0)
        answerAll(m_openRows != 0); // their numbers are others now
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
    const auto &questions = m_facets.questions();
    for (int bit = 0; bit < int(questions.size()); ++bit) {
        if (followsTheClock(questions[size_t(bit)].kind()))
            m_openRows |= quint64(1) << bit;
    }
    m_open |= m_openRows;
    m_answered = 0;
    m_hasDiffered = true;
}

std::vector<int> Arrangement::filtered()
{
    m_facets.count(m_found, m_passes);
    std::vector<int> rows;
    rows.reserve(m_order.positions().size());
    for (const int position : m_order.positions()) {
        if (m_passes[size_t(position)])
            rows.push_back(position);
    }
    if (m_present.direction == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

bool Arrangement::passes(int position) const
{
    return position >= 0 && position < int(m_passes.size()) && m_passes[size_t(position)];
}
