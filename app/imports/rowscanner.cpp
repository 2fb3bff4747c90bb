// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/rowscanner.h"

#include "app/imports/lines.h"

#include <algorithm>

namespace imports {

namespace {

// Turns back what keeps a text from being a formula in a spreadsheet (app/exports/csv.cpp), so that it reads as it was.
QString withoutGuard(QString text)
{
    static constexpr QStringView beginnings = u"=+-@\t\r";
    const bool isGuarded = text.size() > 1 && text.front() == u'\'' && beginnings.contains(text.at(1));
    if (isGuarded)
        text.remove(0, 1);
    return text;
}

} // namespace

RowScanner::RowScanner(QStringView text, Separator separator)
    : m_text(text)
    , m_separator(char16_t(separator))
{
}

bool RowScanner::next(TableRow &row)
{
    if (m_at >= m_text.size())
        return false;
    const auto usual = row.cells.size();
    row = { .line = m_line };
    row.cells.reserve(usual);
    row.cells.append(readCell(row));
    // A line of nothing but separators would fill the memory before anybody could refuse it.
    while (isAt(m_at, m_separator) && row.cells.size() <= mostCells) {
        ++m_at;
        row.cells.append(readCell(row));
    }
    takeLineEnd();
    return true;
}

QString RowScanner::readCell(TableRow &row)
{
    qsizetype quote = m_at;
    while (isAt(quote, u' '))
        ++quote;
    if (isAt(quote, u'"')) {
        if (const auto quoted = readQuoted(quote, row))
            return withoutGuard(*quoted);
    }
    const auto from = m_at;
    m_at = endOfPlain(from);
    return withoutGuard(m_text.sliced(from, m_at - from).toString());
}

std::optional<QString> RowScanner::readQuoted(qsizetype quote, TableRow &row)
{
    const int column = int(row.cells.size());
    QString cell;
    qsizetype from = quote + 1;
    qsizetype end = m_text.indexOf(u'"', from);
    while (end >= 0 && isAt(end + 1, u'"')) {
        cell += m_text.sliced(from, end + 1 - from);
        from = end + 2;
        end = m_text.indexOf(u'"', from);
    }
    if (end < 0) {
        row.quote = { .kind = QuoteFault::NotClosed, .line = m_line, .column = column };
        return std::nullopt;
    }
    cell += m_text.sliced(from, end - from);
    m_at = endOfPlain(end + 1);
    const auto behind = m_text.sliced(end + 1, m_at - end - 1);
    if (!behind.trimmed().isEmpty()) {
        row.quote = { .kind = QuoteFault::TextBehind, .line = m_line, .column = column };
        cell += behind;
    }
    m_line += lineEndsIn(m_text.sliced(quote, end - quote));
    return cell;
}

qsizetype RowScanner::endOfPlain(qsizetype from) const
{
    const auto found = std::find_if(m_text.begin() + from, m_text.end(), [this](QChar letter) {
        return letter == m_separator || letter == u'\n' || letter == u'\r';
    });
    return found - m_text.begin();
}

void RowScanner::takeLineEnd()
{
    if (m_at >= m_text.size())
        return;
    m_at += isAt(m_at, u'\r') && isAt(m_at + 1, u'\n') ? 2 : 1;
    ++m_line;
}

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace imports
