// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

class QAbstractItemView;
class QHeaderView;

//! A table or a list as screen readers know it. Qt's own has no cell where a row has gone meanwhile, and Qt's bridge to
//! AT-SPI asks that cell all the same, which ends the program (Qt 6.4); here there is always one, which says that it is
//! gone. Cells and headings are made when they are first asked for, keep their identity while rows come, go and move,
//! and are deleted once their row is gone.
class TableInterface final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    //! From now on every table and list, and the files of Qt's own file dialog, are spoken of by this; once is enough,
    //! and before there is a window.
    static void install();

    explicit TableInterface(QAbstractItemView &view);
    ~TableInterface() override;

    [[nodiscard]] QAbstractItemView &view() const;
    [[nodiscard]] const QHeaderView *head(Qt::Orientation orientation) const; //!< nullptr: there is none
    [[nodiscard]] bool shows(const QModelIndex &index) const; //!< false as well for what is gone
    [[nodiscard]] QAccessibleInterface *columnHeading(int column) const; //!< nullptr: there is none
    [[nodiscard]] QAccessibleInterface *rowHeading(int row) const; //!< nullptr: there is none
    //! As far as the view can select one cell alone, and can be without a selection.
    void selectCell(const QModelIndex &index, bool isSelected) const;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int number) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    //! Never nullptr: where there is none, one that is not valid.
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] QAccessibleInterface *caption() const override;
    [[nodiscard]] QAccessibleInterface *summary() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectColumn(int column) override;
    bool selectRow(int row) override;
    bool unselectColumn(int column) override;
    bool unselectRow(int row) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    using Ids = QHash<QPersistentModelIndex, QAccessible::Id>;

    [[nodiscard]] int widthOfSide() const;
    [[nodiscard]] int heightOfHead() const;
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] QModelIndex indexAt(int row, int column) const;
    [[nodiscard]] QAccessibleInterface *cellOf(const QModelIndex &index) const;
    [[nodiscard]] QAccessibleInterface *goneCell() const;
    template <typename Make>
    [[nodiscard]] QAccessibleInterface *kept(QAccessible::Id &id, Make make) const;

    [[nodiscard]] int countOf(Qt::Orientation lines) const;
    [[nodiscard]] bool isLineSelected(Qt::Orientation line, int number) const;
    bool selectLine(Qt::Orientation line, int number);
    bool unselectLine(Qt::Orientation line, int number);
    void dropGone();

    // Qt's cache owns the parts themselves.
    mutable Ids m_cells;
    mutable Ids m_rows;
    mutable QHash<int, QAccessible::Id> m_columns; // the corner is -1
    mutable QAccessible::Id m_gone = 0;
};
