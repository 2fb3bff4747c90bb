// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/csv.h"

#include <QAbstractItemModel>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exports {

namespace {

// A spreadsheet runs what begins like this; the apostrophe makes it a text and is not shown.
QString harmless(const QString &text)
{
    static constexpr QStringView beginnings = u"=+-@\t\r";
    return !text.isEmpty() && beginnings.contains(text.front()) ? QString(u'\'' + text) : text;
}

QString quoted(const QString &text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar character) {
        return character == u'"' || character == u',' || character == u'\r' || character == u'\n';
    });
    return isPlain ? text : QString(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"');
}

QByteArray line(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row)
        cells.append(quoted(cell.text()));
    // An empty cell alone would be an empty line, which is no row.
    return (cells == QStringList { QString() } ? QByteArray("\"\"") : cells.join(u',').toUtf8()) + "\r\n";
}

Cell cellFrom(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return Cell::of(value.toLongLong());
    case QMetaType::QDateTime:
        return Cell::of(value.toDateTime());
    default:
        return value.toString();
    }
}

} // namespace

Cell::Cell(const QString &text)
    : m_text(harmless(text))
{
}

Cell Cell::of(qint64 number)
{
    Cell cell { QString() };
    cell.m_text = QString::number(number);
    return cell;
}

Cell Cell::of(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray csv(const QList<Row> &rows, Mark mark)
{
    QByteArray bytes = mark == Mark::Utf8 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (const Row &row : rows)
        bytes += line(row);
    return bytes;
}

QByteArray csv(const QAbstractItemModel &model, const QList<int> &columns, Mark mark)
{
    QList<Row> rows { Row() };
    for (const int column : columns)
        rows.front().append(cellFrom(model.headerData(column, Qt::Horizontal)));
    for (int row = 0; row < model.rowCount(); ++row) {
        Row cells;
        for (const int column : columns)
            cells.append(cellFrom(model.index(row, column).data()));
        rows.append(cells);
    }
    return csv(rows, mark);
}

} // namespace exports
