// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/problemfile.h"

#include "app/exports/csv.h"

namespace imports {

namespace {

// A file without headings gets those that bring its columns back to where they were.
QString headingAt(const Table &table, const Columns &columns, int column)
{
    if (column < table.headings.size())
        return table.headings.at(column);
    const auto chosen = columns.value(column);
    if (table.hasHeader() || chosen.field == Field::Ignored)
        return {};
    return chosen.field == Field::Metadata ? headingOf(Field::Metadata) + chosen.key : headingOf(chosen.field);
}

// Where this is a problem file once more, its line is the one in the first file.
QString lineOf(const Table &table, int width, int row)
{
    const auto &source = table.rows.at(row);
    const auto earlier = width < table.headings.size() ? source.cell(width).trimmed() : QString();
    return earlier.isEmpty() ? QString::number(source.line) : earlier;
}

} // namespace

QByteArray problemFile(const Table &table, const Columns &columns, const QList<FailedRow> &rows,
                       const ProblemHeadings &headings)
{
    const int width = table.hasHeader() ? originalWidth(table.headings) : table.width;
    QList<exports::Row> lines { {} };
    for (int column = 0; column < width; ++column)
        lines.first().append(headingAt(table, columns, column));
    lines.first() += exports::Row { headings.line, headings.problem, headings.howToFix };
    for (const FailedRow &failed : rows) {
        exports::Row line;
        for (int column = 0; column < width; ++column)
            line.append(table.rows.at(failed.row).cell(column));
        line += exports::Row { lineOf(table, width, failed.row), failed.problem, failed.howToFix };
        // What had no heading has none again, and so remains what is to be mended.
        const auto &cells = table.rows.at(failed.row).cells;
        for (auto column = qMax<qsizetype>(width, table.headings.size()); column < cells.size(); ++column)
            line.append(cells.at(column));
        lines.append(line);
    }
    return exports::csv(lines);
}

QByteArray templateFile()
{
    exports::Row headings;
    for (const QString &heading : kisiTemplate())
        headings.append(heading);
    return exports::csv({ headings });
}

} // namespace imports
