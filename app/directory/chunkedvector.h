// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iterator>
#include <utility>
#include <vector>

//! A vector in pieces: as it grows nothing that is here moves, and no room is kept for more than a piece.
template <typename Value>
class ChunkedVector {
public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using pointer = const Value *;
        using reference = const Value &;

        Iterator() = default;
        Iterator(const ChunkedVector &values, size_t index)
            : m_values(&values)
            , m_index(index)
        {
        }

        reference operator*() const { return (*m_values)[m_index]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        Iterator operator++(int) { return { *m_values, m_index++ }; }
        bool operator==(const Iterator &) const = default;

    private:
        const ChunkedVector *m_values = nullptr;
        size_t m_index = 0;
    };

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const Value &operator[](size_t index) const { return m_chunks[index / chunk][index % chunk]; }
    [[nodiscard]] Value &operator[](size_t index) { return m_chunks[index / chunk][index % chunk]; }
    //! The same, checked.
    [[nodiscard]] const Value &at(size_t index) const { return m_chunks.at(index / chunk).at(index % chunk); }
    [[nodiscard]] Value &at(size_t index) { return m_chunks.at(index / chunk).at(index % chunk); }
    [[nodiscard]] Iterator begin() const { return { *this, 0 }; }
    [[nodiscard]] Iterator end() const { return { *this, m_size }; }

    void push_back(Value value)
    {
        if (m_size == m_chunks.size() * chunk) {
            m_chunks.emplace_back();
            // A short vector, as most are, stays as small as it is.
            if (m_size > 0)
                m_chunks.back().reserve(chunk);
        }
        m_chunks.back().push_back(std::move(value));
        ++m_size;
    }
    //! Those behind it move up.
    void erase(size_t index)
    {
        for (; index + 1 < m_size; ++index)
            (*this)[index] = std::move((*this)[index + 1]);
        m_chunks.back().pop_back();
        if (m_chunks.back().empty())
            m_chunks.pop_back();
        --m_size;
    }

private:
    static constexpr size_t chunk = 256;

    std::vector<std::vector<Value>> m_chunks;
    size_t m_size = 0;
};
