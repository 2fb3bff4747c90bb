// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/positiontable.h"

#include <functional>
#include <utility>

//! Rows of a collection by what many of them may share, in the order they got it: a ring through the rows of each key,
//! found by its newest. Costs 4 bytes a row and some 13 a key; rows come, change and go through it.
template <typename Rows, auto keyOf>
class Index {
public:
    using Key = std::decay_t<std::invoke_result_t<decltype(keyOf), const typename Rows::Row &>>;

    //! The row at this position is about to become the other one.
    void prepare(const Rows &rows, int position, const typename Rows::Row &other)
    {
        if (keyAt(rows, position) != std::invoke(keyOf, other))
            takeOut(rows, position);
    }
    //! Unless it is here already.
    void add(const Rows &rows, int position)
    {
        if (size_t(position) >= m_next.size())
            m_next.resize(size_t(position) + 1, nowhere);
        if (next(position) != nowhere)
            return;
        const auto &key = keyAt(rows, position);
        const int newest = find(rows, key);
        next(position) = newest < 0 ? position : std::exchange(next(newest), position);
        if (newest < 0)
            m_newest.insert(hashOf(key), position);
        else
            m_newest.replace(hashOf(key), newest, position);
    }
    //! The row is about to be removed: later positions move up.
    void drop(const Rows &rows, int position)
    {
        takeOut(rows, position);
        m_newest.closeGap(position);
        m_next.erase(m_next.begin() + position);
        for (auto &other : m_next) {
            if (other > position)
                --other;
        }
    }
    //! The newest; -1: none.
    [[nodiscard]] int find(const Rows &rows, const Key &key) const
    {
        return m_newest.find(hashOf(key), [&](int position) { return keyAt(rows, position) == key; });
    }
    //! Oldest first.
    [[nodiscard]] std::vector<int> findAll(const Rows &rows, const Key &key) const
    {
        std::vector<int> result;
        const int newest = find(rows, key);
        for (int position = newest; newest >= 0 && (result.empty() || position != newest);) {
            position = m_next[size_t(position)];
            result.push_back(position);
        }
        return result;
    }

private:
    static constexpr qint32 nowhere = -1;

    static decltype(auto) keyAt(const Rows &rows, int position) { return std::invoke(keyOf, rows.at(position)); }
    static size_t hashOf(const Key &key) { return qHash(key); }
    [[nodiscard]] qint32 &next(int position) { return m_next[size_t(position)]; }
    void takeOut(const Rows &rows, int position)
    {
        const auto &key = keyAt(rows, position);
        const int newest = find(rows, key);
        int before = newest;
        while (next(before) != position)
            before = next(before);
        if (before == position)
            m_newest.remove(hashOf(key), position);
        else if (newest == position)
            m_newest.replace(hashOf(key), position, before);
        next(before) = next(position);
        next(position) = nowhere;
    }

    PositionTable m_newest;
    std::vector<qint32> m_next; // of each row; the newest is followed by the oldest
};
