// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

//! Positions of rows by a hash of what is in them, 8 bytes each: no second copy of it, the rows say which one is meant.
class PositionTable {
public:
    //! -1: none of those with this hash is meant.
    template <typename IsMeant>
    [[nodiscard]] int find(size_t hash, const IsMeant &isMeant) const
    {
        const auto low = quint32(hash);
        for (size_t slot = low & m_mask; !m_slots.empty() && m_slots[slot].position >= 0; slot = (slot + 1) & m_mask) {
            if (m_slots[slot].hash == low && isMeant(m_slots[slot].position))
                return m_slots[slot].position;
        }
        return -1;
    }
    void insert(size_t hash, int position);
    //! Both stay under the same hash.
    void replace(size_t hash, int from, int to);
    void remove(size_t hash, int position);
    //! No row is at this position any more: later ones move up.
    void closeGap(int gone);

private:
    struct Slot {
        quint32 hash = 0;
        qint32 position = -1; // -1: free
    };

    void grow();
    [[nodiscard]] size_t slotOf(size_t hash, int position) const;

    std::vector<Slot> m_slots; // always one free at least
    size_t m_mask = 0;
    size_t m_used = 0;
};
