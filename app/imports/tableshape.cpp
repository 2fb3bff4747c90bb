// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/tableshape.h"

#include "app/imports/address.h"
#include "app/imports/headings.h"
#include "app/imports/rowscanner.h"

#include <algorithm>
#include <array>
#include <map>

namespace imports {

namespace {

constexpr qsizetype sampleRows = 200;
constexpr qsizetype sampleSize = 131'072; // a line may be as long as the file

QList<TableRow> firstRows(QStringView text, Separator separator)
{
    const auto sample = text.first(std::min(text.size(), sampleSize));
    QList<TableRow> rows;
    RowScanner scanner(sample, separator);
    for (TableRow row; rows.size() < sampleRows && scanner.next(row);) {
        if (!isBlank(row))
            rows.append(row);
    }
    if (sample.size() < text.size() && rows.size() > 1 && rows.size() < sampleRows)
        rows.removeLast(); // cut off somewhere
    return rows;
}

bool isAddress(const QString &cell)
{
    return addressFault(cell.trimmed()) == AddressFault::None;
}

bool hasAddress(const TableRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), isAddress);
}

bool hasHeading(const TableRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return fieldOf(cell) != Field::Ignored; });
}

// How much the rows look like a table: evenly wide, addresses by themselves, known headings.
double evenness(QStringView text, Separator separator)
{
    const auto rows = firstRows(text, separator);
    if (rows.isEmpty())
        return 1; // nothing but this separator
    std::map<qsizetype, int> widths;
    for (const TableRow &row : rows)
        ++widths[row.cells.size()];
    const auto usual = std::max_element(widths.begin(), widths.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    const auto known = std::count_if(rows.front().cells.begin(), rows.front().cells.end(),
                                     [](const QString &cell) { return fieldOf(cell) != Field::Ignored; });
    const auto addressed = std::count_if(rows.begin(), rows.end(), hasAddress);
    const double even = usual->first > 1 ? double(usual->second) / double(rows.size()) : 0;
    return even + double(addressed) / double(rows.size()) + double(known)
        + double(std::min<qsizetype>(usual->first, 20)) / 100;
}

} // namespace

Separator detectSeparator(QStringView text)
{
    constexpr std::array all { Separator::Comma, Separator::Semicolon, Separator::Tab };
    std::array<double, all.size()> found {};
    std::transform(all.begin(), all.end(), found.begin(),
                   [text](Separator separator) { return evenness(text, separator); });
    return all.at(size_t(std::max_element(found.begin(), found.end()) - found.begin()));
}

bool detectHeader(QStringView text, Separator separator)
{
    const auto rows = firstRows(text, separator);
    if (rows.isEmpty())
        return false;
    const bool isFirst = std::any_of(rows.front().cells.begin(), rows.front().cells.end(),
                                     [](const QString &cell) { return cell.contains(u'@'); });
    if (isFirst)
        return false;
    return hasHeading(rows.front()) || std::any_of(rows.begin(), rows.end(), hasAddress);
}

} // namespace imports
