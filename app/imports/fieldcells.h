// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/columns.h"
#include "app/imports/reason.h"

#include <array>

namespace imports {

//! Where each field stands in the rows of a table.
class FieldCells final {
public:
    explicit FieldCells(const Columns &columns)
    {
        for (const Field field : fields)
            m_columns.at(size_t(field)) = columnOf(columns, field);
    }

    //! -1: no column says it.
    [[nodiscard]] int column(Field field) const { return m_columns[size_t(field)]; }
    //! Without blanks around it.
    [[nodiscard]] QString text(const TableRow &row, Field field) const
    {
        return column(field) < 0 ? QString() : row.cell(column(field)).trimmed();
    }
    [[nodiscard]] CellProblem problem(Reason reason, Field field, const QStringList &words = {}) const
    {
        return { .reason = reason, .column = column(field), .words = words };
    }

private:
    std::array<int, fields.size()> m_columns {};
};

} // namespace imports
