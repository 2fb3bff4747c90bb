// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/roworder.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

// The C locale sorts by code: "Zoe" before "ahmed".
QLocale sortingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

RowOrder::RowOrder()
    : m_collator(sortingLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

std::vector<int> RowOrder::sorted(const std::vector<int> &positions, const ValueAt &valueAt) const
{
    std::vector<SortKey> keys;
    keys.reserve(positions.size());
    for (const int position : positions)
        keys.emplace_back(valueAt(position), m_collator);
    // Moving keys about would count their references up and down.
    std::vector<int> order(positions.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int compared = keys[size_t(a)].compare(keys[size_t(b)]);
        return compared != 0 ? compared < 0 : a < b;
    });
    for (int &place : order)
        place = positions[size_t(place)];
    return order;
}

void RowOrder::sort(int rows, const ValueAt &valueAt)
{
    Sorting sorting(m_collator, rows);
    while (!sorting.isDone())
        sorting.step(valueAt);
    m_positions = sorting.take();
}

void RowOrder::clear()
{
    m_positions = {};
    m_sorting.reset();
    m_givenUp = {};
    m_changed = {};
}

void RowOrder::startSorting(int rows)
{
    if (m_sorting)
        m_givenUp.push_back(std::move(*m_sorting));
    m_sorting.emplace(m_collator, rows);
    m_changed = {};
}

bool RowOrder::step(const ValueAt &valueAt)
{
    if (!m_givenUp.empty()) {
        if (m_givenUp.back().forgetSome())
            m_givenUp.pop_back();
        return false;
    }
    m_sorting->step(valueAt);
    if (!m_sorting->isDone())
        return false;
    m_positions = m_sorting->take();
    m_sorting.reset();
    auto changed = std::exchange(m_changed, {});
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (!changed.empty())
        merge(changed, valueAt);
    return true;
}

bool RowOrder::comesBefore(int left, const SortValue &leftValue, int right, const SortValue &rightValue) const
{
    if (leftValue.number != rightValue.number)
        return leftValue.number < rightValue.number;
    const int texts = m_collator.compare(leftValue.text, rightValue.text);
    return texts != 0 ? texts < 0 : left < right;
}

// Where each of the added ones from `first` to `last` goes; the middle one halves the search for the others.
void RowOrder::place(const std::vector<int> &added, size_t first, size_t last, size_t from, size_t to,
                     std::vector<size_t> &places, const ValueAt &valueAt) const
{
    if (first == last)
        return;
    const size_t middle = first + (last - first) / 2;
    const auto value = valueAt(added[middle]);
    const auto begin = m_positions.begin();
    const auto found = std::partition_point(begin + std::ptrdiff_t(from), begin + std::ptrdiff_t(to), [&](int known) {
        return comesBefore(known, valueAt(known), added[middle], value);
    });
    places[middle] = size_t(found - begin);
    place(added, first, middle, from, places[middle], places, valueAt);
    place(added, middle + 1, last, places[middle], to, places, valueAt);
}

void RowOrder::takeOut(const std::vector<int> &positions)
{
    std::vector<char> isOut(m_positions.size());
    bool isAny = false;
    for (const int position : positions) {
        if (position >= int(isOut.size()))
            continue;
        isOut[size_t(position)] = 1;
        isAny = true;
    }
    if (isAny)
        std::erase_if(m_positions, [&](int position) { return isOut[size_t(position)] != 0; });
}

void RowOrder::update(const std::vector<int> &changed, const ValueAt &valueAt)
{
    if (changed.empty())
        return;
    if (m_sorting)
        m_changed.insert(m_changed.end(), changed.begin(), changed.end());
    merge(changed, valueAt);
}

// Positions in ascending order.
void RowOrder::merge(const std::vector<int> &changed, const ValueAt &valueAt)
{
    const auto rows = std::max(m_positions.size(), size_t(changed.back()) + 1);
    if (changed.size() > rows / 2)
        return sort(int(rows), valueAt);
    takeOut(changed);
    const auto added = sorted(changed, valueAt);
    std::vector<size_t> places(added.size());
    place(added, 0, added.size(), 0, m_positions.size(), places, valueAt);
    std::vector<int> merged;
    merged.reserve(rows);
    auto from = m_positions.cbegin();
    for (size_t i = 0; i < added.size(); ++i) {
        const auto to = m_positions.cbegin() + std::ptrdiff_t(places[i]);
        merged.insert(merged.end(), from, to);
        merged.push_back(added[i]);
        from = to;
    }
    merged.insert(merged.end(), from, m_positions.cend());
    m_positions = std::move(merged);
}

void RowOrder::keep(const std::vector<int> &moved)
{
    for (int &position : m_positions)
        position = moved[size_t(position)];
    std::erase(m_positions, -1);
    if (m_sorting)
        startSorting(int(std::count_if(moved.begin(), moved.end(), [](int position) { return position >= 0; })));
}
