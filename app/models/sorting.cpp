// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/sorting.h"

#include <algorithm>
#include <numeric>

namespace {

constexpr int run = 256; // read and sorted in one step
constexpr int piece = 2'048; // merged or forgotten in one step

} // namespace

SortKey::SortKey(const SortValue &value, const QCollator &collator)
    : number(value.number)
    , text(collator.sortKey(value.text))
{
}

int SortKey::compare(const SortKey &other) const
{
    if (number != other.number)
        return number < other.number ? -1 : 1;
    return text.compare(other.text);
}

Sorting::Sorting(const QCollator &collator, int rows)
    : m_collator(collator)
    , m_rows(rows)
    , m_width(run)
{
    m_keys.reserve(size_t(rows));
    m_order.resize(size_t(rows));
    std::iota(m_order.begin(), m_order.end(), 0);
    m_merged.resize(size_t(rows));
}

bool Sorting::isBefore(int left, int right) const
{
    const int keys = m_keys[size_t(left)].compare(m_keys[size_t(right)]);
    return keys != 0 ? keys < 0 : left < right;
}

void Sorting::step(const SortValueAt &valueAt)
{
    if (m_read < m_rows)
        readRun(valueAt);
    else if (m_width < m_rows)
        mergeSome();
    else
        forgetSome();
}

void Sorting::readRun(const SortValueAt &valueAt)
{
    const int first = m_read;
    m_read = std::min(first + run, m_rows);
    for (int position = first; position < m_read; ++position)
        m_keys.emplace_back(valueAt(position), m_collator);
    std::sort(m_order.begin() + first, m_order.begin() + m_read,
              [this](int left, int right) { return isBefore(left, right); });
}

void Sorting::mergeSome()
{
    const int end = m_rows - m_next > piece ? m_next + piece : m_rows;
    for (; m_next < end; ++m_next) {
        const int first = m_next - m_next % (2 * m_width);
        const int middle = std::min(first + m_width, m_rows);
        const int last = std::min(first + 2 * m_width, m_rows);
        if (m_next == first) {
            m_left = first;
            m_right = middle;
        }
        const bool takesLeft
            = m_right == last || (m_left < middle && isBefore(m_order[size_t(m_left)], m_order[size_t(m_right)]));
        m_merged[size_t(m_next)] = m_order[size_t(takesLeft ? m_left++ : m_right++)];
    }
    if (m_next < m_rows)
        return;
    std::swap(m_order, m_merged);
    m_next = 0;
    m_width *= 2;
}

// All keys of a long list at once take longer to free than a frame.
bool Sorting::forgetSome()
{
    const auto left = m_keys.size() - std::min(m_keys.size(), size_t(piece));
    m_keys.erase(m_keys.begin() + std::ptrdiff_t(left), m_keys.end());
    return m_keys.empty();
}
