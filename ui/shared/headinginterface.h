// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tablepart.h"

#include <QPersistentModelIndex>

//! A heading of a table as screen readers know it: of a column, of a row, or the corner between them.
class HeadingInterface final : public TablePart {
public:
    //! Of a column; -1: the corner.
    HeadingInterface(const TableInterface &whole, int column);
    //! Of the row of this cell, wherever that goes.
    HeadingInterface(const TableInterface &whole, const QModelIndex &cell);

    [[nodiscard]] int row() const override;
    [[nodiscard]] int column() const override;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;

private:
    [[nodiscard]] int section() const;

    Qt::Orientation m_orientation;
    int m_column = -1;
    QPersistentModelIndex m_cell;
};
