// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/columns.h"
#include "app/imports/table.h"

namespace imports {

//! A row that was not imported, with the page's words for it.
struct FailedRow {
    int row = 0;
    QString problem {};
    QString howToFix {};
};

//! Headings of what the file has besides; in words that fieldOf() knows, so that they are told from the original's.
struct ProblemHeadings {
    QString line = headingOf(Field::Line);
    QString problem = headingOf(Field::Problem);
    QString howToFix = headingOf(Field::HowToFix);
};

//! The rows with all their original columns as they are by now, their line, what was wrong and how to mend it. Imports
//! again as it is.
QByteArray problemFile(const Table &table, const Columns &columns, const QList<FailedRow> &rows,
                       const ProblemHeadings &headings = {});

//! "Download template": Kisi's columns in its order, and no rows.
QByteArray templateFile();

} // namespace imports
