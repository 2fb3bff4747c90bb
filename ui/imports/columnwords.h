// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/columnreport.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

//! What a column goes to, and how it is read, in words.
struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
public:
    QString text {};
    QString icon {};
    ColorRole role = ColorRole::Text; // of the icon
    bool isQuiet = false; // nothing of the column is imported

    //! Where this column stands among all; `report` is null while it is being weighed.
    [[nodiscard]] static ColumnWords of(const imports::Table &table, const imports::Columns &columns, int column,
                                        const ColumnReport *report);

    [[nodiscard]] static QString fieldName(imports::Field field);
    //! "Day first"
    [[nodiscard]] static QString orderName(imports::DateOrder order);
    //! As the file names it, else "Column 3".
    [[nodiscard]] static QString columnName(const imports::Table &table, int column);
};

//! Something of the column reaches the people: it goes somewhere, and no earlier one goes there too.
[[nodiscard]] bool isUsed(const imports::Columns &columns, int column);
//! The earlier column that goes where this one goes; -1: none.
[[nodiscard]] int sameBefore(const imports::Columns &columns, int column);
