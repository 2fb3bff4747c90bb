// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QAbstractItemModel;

namespace exports {

//! One cell of a table that leaves the program. A text may come from anybody, so it never arrives as a formula;
//! numbers and times are made here and stay as they are.
class Cell {
public:
    Cell(const QString &text); // NOLINT(google-explicit-constructor): rows are lists of texts
    static Cell of(qint64 number);
    //! ISO 8601 in UTC; empty for an invalid moment.
    static Cell of(const QDateTime &moment);

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

using Row = QList<Cell>;

//! A spreadsheet takes a file without a mark for one in its own 8-bit code.
enum class Mark { None, Utf8 };

//! RFC 4180 in UTF-8.
QByteArray csv(const QList<Row> &rows, Mark mark = Mark::Utf8);
//! These columns of a model with their titles, as it shows them and in its order.
QByteArray csv(const QAbstractItemModel &model, const QList<int> &columns, Mark mark = Mark::Utf8);

} // namespace exports
