// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/dates.h"
#include "app/imports/headings.h"
#include "app/imports/table.h"

#include <optional>

namespace imports {

//! What one column of the file is taken for. The operator may change any of it.
struct Column {
    Field field = Field::Ignored;
    QString key {}; // of a metadata field
    DateOrder order = DateOrder::Unknown; // how its dates are read where they could be two things
    bool isDuplicate = false; // says what an earlier column says, and is ignored for that

    bool operator==(const Column &) const = default;
};

using Columns = QList<Column>;

//! By headings, and where they tell nothing by what stands below; as many as the table is wide.
Columns guessColumns(const Table &table);

//! The first column of this kind; -1: none.
int columnOf(const Columns &columns, Field field);
//! A problem file's own three at the end, which are no part of the original; the number of those before them.
int originalWidth(const QStringList &headings);

// What was chosen once holds for every file of the same shape: the page keeps the text under the fingerprint.

//! The same for files with the same headings in the same order, and for their problem files.
QString fingerprint(const Table &table);
QString remembered(const Columns &columns);
//! None where the text does not fit this table.
std::optional<Columns> columnsFrom(const QString &remembered, const Table &table);

} // namespace imports
