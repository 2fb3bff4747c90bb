// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/csv.h"
#include "app/imports/columns.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using imports::Encoding;
using imports::Format;
using imports::Separator;
using imports::Table;

namespace {

const imports::Stop goesOn { false };

void checkShape(const Table &table)
{
    int line = 0;
    for (const auto &row : table.rows) {
        promise(row.line > line, "rows stand on lines of their own, in order");
        promise(row.cells.size() <= table.width, "no row is wider than the table");
        line = row.line;
    }
    promise(table.rows.isEmpty() == bool(table.fault), "a table has rows or says why not");
    promise(imports::guessColumns(table).size() == table.width, "there is a choice for every column");
}

// What our writer would do differently at the very beginning of a file.
bool isMarkOrNote(const Table &table)
{
    const auto first = table.rows.constFirst().cells.constFirst();
    return first.startsWith(QChar::ByteOrderMark) || first.startsWith("sep="_L1);
}

void checkRoundTrip(const Table &table)
{
    if (table.rows.isEmpty() || isMarkOrNote(table))
        return;
    QList<exports::Row> rows;
    for (const auto &source : table.rows) {
        exports::Row row;
        for (const QString &cell : source.cells)
            row.append(cell);
        rows.append(row);
    }
    const Format ours { .hasHeader = false };
    const auto text = QString::fromUtf8(exports::csv(rows, exports::Mark::None));
    const auto again = imports::readTable(text, ours, goesOn);
    promise(again.rows.size() == table.rows.size(), "what is written has as many rows when it is read");
    for (qsizetype row = 0; row < again.rows.size(); ++row)
        promise(again.rows.at(row).cells == table.rows.at(row).cells, "what is written reads as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    checkShape(imports::readTable(input, imports::detectFormat(input), goesOn));
    for (const auto encoding : { Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252 }) {
        for (const auto separator : { Separator::Comma, Separator::Semicolon, Separator::Tab }) {
            const auto table = imports::readTable(
                input, { .encoding = encoding, .separator = separator, .hasHeader = false }, goesOn);
            checkShape(table);
            checkRoundTrip(table);
        }
    }
    return 0;
}
