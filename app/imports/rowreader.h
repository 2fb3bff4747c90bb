// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/address.h"
#include "app/imports/rightsreader.h"

namespace imports {

//! A row on its own, without the others.
struct RowReading {
    Wish wish {};
    QString key {}; // of its address; empty where that is none
    QList<CellProblem> problems {}; // mistakes before hints
    const User *known = nullptr; // who has the address already
    Differences differences {}; // between the wish and them
};

//! Reads one row after the other, and compares it with who is there. One thread at a time may use it.
class RowReader final {
public:
    RowReader(const Columns &columns, const QStringList &headings, const std::shared_ptr<const Known> &known,
              const Choices &choices);

    [[nodiscard]] RowReading read(const TableRow &row);
    //! The address of a row as it tells people apart; empty where it has none that could be one.
    [[nodiscard]] QString keyOf(const TableRow &row) const;

private:
    void readShape(const TableRow &row, RowReading &reading) const;
    void readEmail(const TableRow &row, RowReading &reading);
    void readTexts(const TableRow &row, RowReading &reading) const;
    [[nodiscard]] std::optional<bool> readSwitch(const TableRow &row, Field field, RowReading &reading) const;
    void compare(RowReading &reading) const;

    Columns m_columns;
    FieldCells m_cells;
    qsizetype m_declared; // columns of the headings' row; 0: there is none
    qsizetype m_named; // up to the last that has a heading
    std::shared_ptr<const Known> m_known;
    RightsReader m_rights;
    DomainSlips m_slips;
};

} // namespace imports
