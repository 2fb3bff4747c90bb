// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importreader.h"
#include "ui/shared/icons.h"

#include <QSet>
#include <QWidget>

class ColumnRow;
class FormatBar;
class Notice;
class QScrollArea;
class TextLabel;

//! "Columns": what every column of the file goes to and how it is read, to be corrected.
class ColumnsStep final : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsStep(const Icons &icons, QWidget *parent = nullptr);

    void setReading(const ImportReader::Reading &reading);
    //! How it is read, where that is another way than was chosen.
    void setFormat(const ImportReader::Reading &reading);
    //! Of the columns as they are.
    void setReports(const QList<ColumnReport> &reports);
    [[nodiscard]] const imports::Columns &columns() const { return m_columns; }
    //! "8 of 9 columns used"
    [[nodiscard]] QString result() const;
    //! All rows stand: many columns take several turns of the event loop.
    [[nodiscard]] bool isWhole() const { return m_next >= m_columns.size(); }

    //! Rows can be checked by these columns. If not, says why at the place and goes there.
    bool isReady();

signals:
    void columnsChanged();
    void formatChosen(const imports::Format &format);

private:
    QWidget *makeTable();
    void addRows(QWidget *list);
    void addRow(QWidget *list, int column);
    void addRest(QWidget *list);
    void showRow(int column);
    void takeColumn(int column, const imports::Column &now);
    void showRows();
    void sayMissing(const QString &what, const QString &why, int column);
    [[nodiscard]] int likelyEmail() const;

    const Icons &m_icons;
    FormatBar *m_format;
    Notice *m_damage;
    Notice *m_missing;
    QWidget *m_head;
    QScrollArea *m_scroll;
    imports::Table m_table;
    imports::Columns m_columns;
    QList<ColumnReport> m_reports;
    QSet<int> m_unweighed; // what these hold is being read anew
    int m_next = 0; // the column whose row is made next
    QHash<int, ColumnRow *> m_rows; // by column; those of very wide tables are not all shown
};
