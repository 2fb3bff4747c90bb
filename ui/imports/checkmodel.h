// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/checkrows.h"

#include <QAbstractTableModel>

//! The rows of a checked file: their line, the cells that are imported, what becomes of them, and what is wrong where.
//! Typing into a cell checks it at once.
class CheckModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int lineColumn = 1; // column 0 is the tick of other tables, and hidden
    static constexpr int firstCell = 2;

    explicit CheckModel(QObject *parent = nullptr);

    void setCheck(std::shared_ptr<imports::Check> check);
    [[nodiscard]] imports::Check *check() const { return m_check.get(); }
    //! Also arranges the rows anew.
    void narrow(const CheckFilter &filter);
    [[nodiscard]] const CheckFilter &filter() const { return m_filter; }
    //! Every row may say something else.
    void showAgain();

    //! Of the check: which row stands in a place of the table, and where a row stands; -1: nowhere.
    [[nodiscard]] int rowAt(int place) const { return m_rows.rowAt(place); }
    [[nodiscard]] int placeOf(int row) const { return m_rows.placeOf(row); }
    [[nodiscard]] int resultColumn() const { return int(m_columns.size()) + firstCell; }
    //! Of the file, for a column of cells; -1 for the others.
    [[nodiscard]] int fileColumn(int column) const;
    [[nodiscard]] imports::Field fieldAt(int column) const;
    //! Where a cell of the file is shown: what has no column of its own is told in the last one.
    [[nodiscard]] QModelIndex cellOf(int row, int fileColumn) const;

    //! What is to be said about a cell, mistakes before hints.
    [[nodiscard]] std::optional<imports::CellProblem> problemAt(const QModelIndex &cell) const;
    //! It in words; `text` is what the cell says. Names the column where it has none of its own here.
    [[nodiscard]] QString wordsOf(const QModelIndex &cell, const imports::CellProblem &problem,
                                  const QString &text) const;
    //! The next one with a mistake behind this cell, or from the top; invalid: none is shown.
    [[nodiscard]] QModelIndex nextProblem(const QModelIndex &from) const;
    //! The row needs room for words under its cells.
    [[nodiscard]] bool hasWordsAt(int place) const;
    //! In the column of the file that typing here goes to; -1: there is none.
    [[nodiscard]] int typedColumn(const QModelIndex &cell) const;
    //! What would be wrong in this cell if it said this.
    [[nodiscard]] std::optional<imports::CellProblem> problemIf(const QModelIndex &cell, const QString &text) const;

    //! Puts whole rows in the place of what they say, as an undo does.
    struct NewRow {
        int row = 0;
        imports::TableRow says {};
    };
    void setRows(const QList<NewRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    //! The operator has typed into a cell: how the row was before, and where.
    void typed(int row, int column, const imports::TableRow &before);
    //! Counts may differ.
    void countsChanged();

private:
    struct Column {
        int column = -1; // of the file
        imports::Field field = imports::Field::Ignored;
        QString heading {};
    };

    void takeColumns();
    void arrange();
    [[nodiscard]] bool isLeftOver(int fileColumn) const;
    [[nodiscard]] bool isToldAt(const imports::CellProblem &problem, int column) const;
    [[nodiscard]] std::optional<imports::CellProblem> firstTold(const QList<imports::CellProblem> &problems,
                                                                int column) const;
    [[nodiscard]] imports::TableRow typedRow(const QModelIndex &cell, const QString &text) const;
    [[nodiscard]] QString cellText(int row, int fileColumn) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    std::shared_ptr<imports::Check> m_check;
    QList<Column> m_columns;
    QHash<int, int> m_shownAt; // column of the file → column of the table
    CheckFilter m_filter;
    CheckRows m_rows;
    int m_sortColumn = -1; // -1: the last one
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
