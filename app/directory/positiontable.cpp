// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/positiontable.h"

#include <algorithm>
#include <utility>

namespace {

constexpr size_t fewestSlots = 8;

} // namespace

void PositionTable::grow()
{
    const auto before = std::exchange(m_slots, std::vector<Slot>(std::max(fewestSlots, m_slots.size() * 2)));
    m_mask = m_slots.size() - 1;
    m_used = 0;
    for (const auto &slot : before) {
        if (slot.position >= 0)
            insert(slot.hash, slot.position);
    }
}

void PositionTable::insert(size_t hash, int position)
{
    if (m_used + 1 > m_slots.size() / 8 * 7)
        grow();
    const auto low = quint32(hash);
    size_t slot = low & m_mask;
    while (m_slots[slot].position >= 0)
        slot = (slot + 1) & m_mask;
    m_slots[slot] = { low, position };
    ++m_used;
}

size_t PositionTable::slotOf(size_t hash, int position) const
{
    size_t slot = quint32(hash) & m_mask;
    while (m_slots[slot].position != position) {
        Q_ASSERT(m_slots[slot].position >= 0);
        slot = (slot + 1) & m_mask;
    }
    return slot;
}

void PositionTable::replace(size_t hash, int from, int to)
{
    m_slots[slotOf(hash, from)].position = to;
}

void PositionTable::remove(size_t hash, int position)
{
    // What comes behind moves into the hole, unless it would then stand before its own place.
    size_t hole = slotOf(hash, position);
    for (size_t slot = (hole + 1) & m_mask; m_slots[slot].position >= 0; slot = (slot + 1) & m_mask) {
        const size_t home = m_slots[slot].hash & m_mask;
        if (((slot - home) & m_mask) >= ((slot - hole) & m_mask)) {
            m_slots[hole] = m_slots[slot];
            hole = slot;
        }
    }
    m_slots[hole] = {};
    --m_used;
}

void PositionTable::closeGap(int gone)
{
    for (auto &slot : m_slots) {
        if (slot.position > gone)
            --slot.position;
    }
}
