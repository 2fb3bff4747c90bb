// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/encoding.h"

#include <QStringList>

namespace imports {

inline constexpr int mostRows = 100'000;
inline constexpr int mostCells = 4'000'000;

enum class Separator : char16_t { Comma = u',', Semicolon = u';', Tab = u'\t' };

//! How a file is written: detected, and the operator's to correct.
struct Format {
    Encoding encoding = Encoding::Utf8;
    Separator separator = Separator::Comma;
    bool hasHeader = true;

    bool operator==(const Format &) const = default;
};

//! A quote that does not end where it should; the cell is kept as it can be read.
struct QuoteFault {
    enum Kind : quint8 {
        None,
        NotClosed, // the quote was taken for a letter, and the rows behind it are read as rows
        TextBehind // something follows the closing quote within the cell
    };
    Kind kind = None;
    int line = 0;
    int column = 0;

    bool operator==(const QuoteFault &) const = default;
};

struct TableRow {
    int line = 0; // where it begins in the file, from 1
    QStringList cells {}; // as many as there are; those that are missing at the end are empty
    QuoteFault quote {};

    [[nodiscard]] QString cell(int column) const { return cells.value(column); }
    bool operator==(const TableRow &) const = default;
};

//! A file or a pasted text as rows and columns. Rows without anything in them are left out.
struct Table {
    QStringList headings {}; // empty: it has none
    QList<TableRow> rows {};
    int width = 0; // of the longest row
    int damagedLine = 0; // see DecodedText
    Fault fault {};

    [[nodiscard]] bool hasHeader() const { return !headings.isEmpty(); }
};

Format detectFormat(const QByteArray &bytes);
Table readTable(const QByteArray &bytes, const Format &format, const Stop &stop);

// The same for a text that is one already.
Format detectFormat(const QString &text);
Table readTable(const QString &text, const Format &format, const Stop &stop);

} // namespace imports
