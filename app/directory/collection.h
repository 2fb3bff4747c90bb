// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"

#include <QHash>

#include <vector>

enum class Merged { Same, Changed, New };

//! Rows of one kind, found by position and by id. A position holds until a row is removed.
template <typename Row, StrongId RowId>
class Collection {
public:
    using Id = RowId;

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const Row &at(int position) const { return m_rows.at(size_t(position)); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }
    //! -1 when unknown.
    [[nodiscard]] int positionOf(Id id) const { return m_positions.value(id, -1); }
    //! Null when unknown. Valid until the next change.
    [[nodiscard]] const Row *find(Id id) const
    {
        const int position = positionOf(id);
        return position < 0 ? nullptr : &at(position);
    }

    //! What the server says of this row now.
    Merged merge(Id id, Row row)
    {
        const int position = positionOf(id);
        if (position < 0) {
            m_positions.insert(id, size());
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
        m_positions.remove(id);
        m_rows.erase(m_rows.begin() + gone);
        for (auto &position : m_positions) {
            if (position > gone)
                --position;
        }
        return true;
    }
    void clear()
    {
        m_rows = {};
        m_positions = {};
    }
    [[nodiscard]] QList<Id> ids() const { return m_positions.keys(); }

private:
    std::vector<Row> m_rows;
    QHash<Id, int> m_positions;
};
