// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/chunkedvector.h"
#include "app/directory/positiontable.h"
#include "app/domain/ids.h"

enum class Merged { Same, Changed, New };

template <typename Row>
auto idOf(const Row &row)
{
    return row.id;
}

//! Rows of one kind, found by position and by id. A position holds until a row is removed.
template <typename AnyRow, StrongId RowId>
class Collection {
public:
    using Row = AnyRow;
    using Id = RowId;

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const Row &at(int position) const { return m_rows.at(size_t(position)); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }
    //! -1 when unknown.
    [[nodiscard]] int positionOf(Id id) const
    {
        return m_positions.find(qHash(id), [&](int position) { return idOf(m_rows[size_t(position)]) == id; });
    }
    //! Null when unknown. Valid until the next change.
    // Inlined, gcc 12 takes each use of what is known to be here for a possible null.
    [[nodiscard]] Q_NEVER_INLINE const Row *find(Id id) const
    {
        const int position = positionOf(id);
        return position < 0 ? nullptr : &at(position);
    }

    //! What the server says of this row now.
    Merged merge(Id id, Row row)
    {
        const int position = positionOf(id);
        if (position < 0) {
            m_positions.insert(qHash(id), size());
            m_rows.push_back(std::move(row));
            return Merged::New;
        }
        auto &known = m_rows[size_t(position)];
        if (known == row)
            return Merged::Same;
        known = std::move(row);
        return Merged::Changed;
    }
    //! What is derived from elsewhere may be set in place; the id may not.
    [[nodiscard]] Row &edit(int position) { return m_rows.at(size_t(position)); }
    //! False when there was none. Later positions move up.
    bool remove(Id id)
    {
        const int gone = positionOf(id);
        if (gone < 0)
            return false;
        m_positions.remove(qHash(id), gone);
        m_positions.closeGap(gone);
        m_rows.erase(size_t(gone));
        return true;
    }
    void clear()
    {
        m_rows = {};
        m_positions = {};
    }

private:
    ChunkedVector<Row> m_rows;
    PositionTable m_positions;
};
