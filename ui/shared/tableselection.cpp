// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tableinterface.h"

#include <QAbstractItemView>

// What is selected, and selecting it, as far as the view lets anybody do it by hand.

namespace {

auto flagOf(Qt::Orientation line)
{
    return line == Qt::Vertical ? QItemSelectionModel::Rows : QItemSelectionModel::Columns;
}

} // namespace

int TableInterface::selectedCellCount() const
{
    const auto *selection = view().selectionModel();
    return selection ? int(selection->selectedIndexes().size()) : 0;
}

int TableInterface::selectedColumnCount() const
{
    return int(selectedColumns().size());
}

int TableInterface::selectedRowCount() const
{
    return int(selectedRows().size());
}

QList<QAccessibleInterface *> TableInterface::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const auto *selection = view().selectionModel();
    const auto indexes = selection ? selection->selectedIndexes() : QModelIndexList();
    for (const auto &index : indexes) {
        if (auto *cell = cellOf(index))
            cells.append(cell);
    }
    return cells;
}

QList<int> TableInterface::selectedColumns() const
{
    QList<int> columns;
    const auto *selection = view().selectionModel();
    const auto indexes = selection ? selection->selectedColumns() : QModelIndexList();
    for (const auto &index : indexes)
        columns.append(index.column());
    return columns;
}

QList<int> TableInterface::selectedRows() const
{
    QList<int> rows;
    const auto *selection = view().selectionModel();
    const auto indexes = selection ? selection->selectedRows(firstColumn()) : QModelIndexList();
    for (const auto &index : indexes)
        rows.append(index.row());
    return rows;
}

bool TableInterface::isColumnSelected(int column) const
{
    return isLineSelected(Qt::Horizontal, column);
}

bool TableInterface::isRowSelected(int row) const
{
    return isLineSelected(Qt::Vertical, row);
}

bool TableInterface::selectColumn(int column)
{
    return selectLine(Qt::Horizontal, column);
}

bool TableInterface::selectRow(int row)
{
    return selectLine(Qt::Vertical, row);
}

bool TableInterface::unselectColumn(int column)
{
    return unselectLine(Qt::Horizontal, column);
}

bool TableInterface::unselectRow(int row)
{
    return unselectLine(Qt::Vertical, row);
}

int TableInterface::countOf(Qt::Orientation lines) const
{
    return lines == Qt::Vertical ? rowCount() : columnCount();
}

bool TableInterface::isLineSelected(Qt::Orientation line, int number) const
{
    const auto *selection = view().selectionModel();
    if (!selection || number < 0 || number >= countOf(line))
        return false;
    const auto root = view().rootIndex();
    return line == Qt::Vertical ? selection->isRowSelected(number, root)
                                : selection->isColumnSelected(firstColumn() + number, root);
}

bool TableInterface::selectLine(Qt::Orientation line, int number)
{
    const auto first = line == Qt::Vertical ? indexAt(number, 0) : indexAt(0, number);
    const auto own = line == Qt::Vertical ? QAbstractItemView::SelectRows : QAbstractItemView::SelectColumns;
    const auto behavior = view().selectionBehavior();
    const auto mode = view().selectionMode();
    const int across = countOf(line == Qt::Vertical ? Qt::Horizontal : Qt::Vertical);
    if (!first.isValid() || !view().selectionModel() || mode == QAbstractItemView::NoSelection
        || (behavior != own && behavior != QAbstractItemView::SelectItems)
        || (mode == QAbstractItemView::SingleSelection && behavior != own && across > 1))
        return false;
    const bool continues = mode != QAbstractItemView::ContiguousSelection || isLineSelected(line, number - 1)
        || isLineSelected(line, number + 1);
    if (mode == QAbstractItemView::SingleSelection || !continues)
        view().clearSelection();
    view().selectionModel()->select(first, QItemSelectionModel::Select | flagOf(line));
    return true;
}

bool TableInterface::unselectLine(Qt::Orientation line, int number)
{
    const auto first = line == Qt::Vertical ? indexAt(number, 0) : indexAt(0, number);
    const auto mode = view().selectionMode();
    const bool isBound = mode == QAbstractItemView::SingleSelection || mode == QAbstractItemView::ContiguousSelection;
    if (!first.isValid() || !view().selectionModel()
        || (isBound && (line == Qt::Vertical ? selectedRowCount() : selectedColumnCount()) == 1))
        return false;
    QItemSelection gone(first, first);
    // What is below goes too, rather than leave a gap.
    if (mode == QAbstractItemView::ContiguousSelection && isLineSelected(line, number - 1)
        && isLineSelected(line, number + 1)) {
        const int last = countOf(line) - 1;
        gone = QItemSelection(first, line == Qt::Vertical ? indexAt(last, 0) : indexAt(0, last));
    }
    view().selectionModel()->select(gone, QItemSelectionModel::Deselect | flagOf(line));
    return true;
}

void TableInterface::selectCell(const QModelIndex &index, bool isSelected) const
{
    auto *selection = view().selectionModel();
    const auto mode = view().selectionMode();
    const bool isFree = mode == QAbstractItemView::MultiSelection || mode == QAbstractItemView::ExtendedSelection;
    if (!selection || !shows(index) || mode == QAbstractItemView::NoSelection
        || (!isSelected && !isFree && selectedCellCount() <= 1))
        return;
    if (isSelected && mode == QAbstractItemView::SingleSelection)
        view().clearSelection();
    selection->select(index, isSelected ? QItemSelectionModel::Select : QItemSelectionModel::Deselect);
}
