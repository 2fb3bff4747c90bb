// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/table.h"

#include <optional>

namespace imports {

//! Cuts a text into rows and cells: RFC 4180, and leniently where people and programs do otherwise.
class RowScanner final {
public:
    RowScanner(QStringView text, Separator separator);

    //! False at the end of the text.
    bool next(TableRow &row);

private:
    [[nodiscard]] QString readCell(TableRow &row);
    [[nodiscard]] std::optional<QString> readQuoted(qsizetype quote, TableRow &row);
    [[nodiscard]] qsizetype endOfPlain(qsizetype from) const;
    void takeLineEnd();
    [[nodiscard]] bool isAt(qsizetype place, char16_t letter) const
    {
        return place < m_text.size() && m_text[place] == letter;
    }

    QStringView m_text;
    char16_t m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

//! No cell of it says anything.
bool isBlank(const TableRow &row);

} // namespace imports
