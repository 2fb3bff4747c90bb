// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/directorymodel.h"

#include <algorithm>
#include <utility>

// The ticks.

void DirectoryModel::setTicked(qint64 id, bool ticked)
{
    if (isTicked(id) == ticked || positionOf(id) < 0)
        return;
    if (ticked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    const int row = rowOfId(id);
    tellTicks(row, row);
}

void DirectoryModel::setTickedRows(int first, int last, bool ticked)
{
    if (first > last)
        std::swap(first, last);
    for (const auto id : idsOfRows(first, last)) {
        if (ticked)
            m_ticked.insert(id);
        else
            m_ticked.remove(id);
    }
    tellTicks(std::max(first, 0), std::min(last, rowCount() - 1));
}

void DirectoryModel::tickAll()
{
    m_ticked.reserve(m_ticked.size() + rowCount());
    setTickedRows(0, rowCount() - 1, true);
}

void DirectoryModel::untickAll()
{
    m_ticked.clear();
    tellTicks(0, rowCount() - 1);
}

void DirectoryModel::tellTicks(int first, int last)
{
    if (first >= 0 && last >= first)
        emit dataChanged(index(first, 0), index(last, 0), { Qt::CheckStateRole });
    m_shownTicks = shownTicks();
    emit ticksChanged();
}

Qt::CheckState DirectoryModel::tickState() const
{
    if (m_shownTicks == 0)
        return Qt::Unchecked;
    return m_shownTicks == rowCount() ? Qt::Checked : Qt::PartiallyChecked;
}

void DirectoryModel::dropGoneTicks()
{
    if (m_ticked.removeIf([this](qint64 id) { return positionOf(id) < 0; }) > 0)
        emit ticksChanged();
}

int DirectoryModel::shownTicks() const
{
    const auto isShown = [this](qint64 id) { return m_arrangement.passes(positionOf(id)); };
    if (m_ticked.size() < rowCount())
        return int(std::count_if(m_ticked.begin(), m_ticked.end(), isShown));
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [this](int at) { return isTicked(m_arrangement.idAt(at)); }));
}

void DirectoryModel::countTicks()
{
    if (std::exchange(m_shownTicks, shownTicks()) != m_shownTicks)
        emit ticksChanged();
}
