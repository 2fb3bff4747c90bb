// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/table.h"

#include "app/imports/rowscanner.h"
#include "app/imports/tableshape.h"

using namespace Qt::StringLiterals;

namespace imports {

namespace {

// "sep=;" in the first line is a note of spreadsheets to themselves.
qsizetype sizeOfNote(QStringView text)
{
    if (!text.startsWith("sep="_L1) || text.size() < 6 || (text.at(5) != u'\r' && text.at(5) != u'\n'))
        return 0;
    return text.sliced(5).startsWith("\r\n"_L1) ? 7 : 6;
}

std::optional<Separator> notedSeparator(QStringView text)
{
    if (sizeOfNote(text) == 0)
        return std::nullopt;
    for (const auto separator : { Separator::Comma, Separator::Semicolon, Separator::Tab }) {
        if (text.at(4) == char16_t(separator))
            return separator;
    }
    return std::nullopt;
}

QStringList headingsFrom(const TableRow &row)
{
    QStringList headings;
    for (const QString &cell : row.cells)
        headings.append(cell.simplified());
    return headings;
}

// Without what separators at the end of the line leave behind.
void append(Table &table, TableRow &row)
{
    while (row.cells.size() > table.headings.size() && row.cells.constLast().isEmpty())
        row.cells.removeLast();
    table.width = qMax(table.width, int(row.cells.size()));
    table.rows.append(row);
}

// By the note in front of it, which the scanner has not seen.
void moveDown(TableRow &row)
{
    ++row.line;
    if (row.quote.kind != QuoteFault::None)
        ++row.quote.line;
}

Fault tooMany(const Table &table, qsizetype cells, int line)
{
    if (table.rows.size() >= mostRows)
        return { .kind = Fault::TooManyRows, .line = line, .limit = mostRows };
    if (cells > mostCells)
        return { .kind = Fault::TooManyCells, .line = line, .limit = mostCells };
    return {};
}

Table failed(const Fault &fault)
{
    return { .fault = fault };
}

} // namespace

Format detectFormat(const QByteArray &bytes)
{
    const auto encoding = detectEncoding(bytes);
    Format format = detectFormat(decode(bytes, encoding).text);
    format.encoding = encoding;
    return format;
}

Format detectFormat(const QString &text)
{
    const auto rest = QStringView(text).sliced(sizeOfNote(text));
    const auto separator = notedSeparator(text).value_or(detectSeparator(rest));
    return { .separator = separator, .hasHeader = detectHeader(rest, separator) };
}

Table readTable(const QByteArray &bytes, const Format &format, const Stop &stop)
{
    const auto decoded = decode(bytes, format.encoding);
    if (decoded.fault)
        return failed(decoded.fault);
    Table table = readTable(decoded.text, format, stop);
    table.damagedLine = decoded.damagedLine;
    return table;
}

Table readTable(const QString &text, const Format &format, const Stop &stop)
{
    const auto note = sizeOfNote(text);
    RowScanner scanner(QStringView(text).sliced(note), format.separator);
    Table table;
    qsizetype cells = 0;
    for (TableRow row; scanner.next(row);) {
        if (stop)
            return failed({ .kind = Fault::Stopped });
        if (isBlank(row))
            continue;
        if (note > 0)
            moveDown(row);
        cells += row.cells.size();
        if (const auto fault = tooMany(table, cells, row.line))
            return failed(fault);
        if (format.hasHeader && !table.hasHeader())
            table.headings = headingsFrom(row);
        else
            append(table, row);
    }
    table.width = qMax(table.width, int(table.headings.size()));
    if (table.rows.isEmpty())
        table.fault.kind = table.hasHeader() ? Fault::OnlyHeader : Fault::Empty;
    return table;
}

} // namespace imports
