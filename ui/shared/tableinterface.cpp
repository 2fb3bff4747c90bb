// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tableinterface.h"

#include "ui/shared/cellinterface.h"
#include "ui/shared/headinginterface.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace {

// Of trees only the files of Qt's own file dialog, where no row opens: a tree like that is a table.
bool isSpokenOf(const QString &className, QObject *object)
{
    if (className == QLatin1StringView("QTableView") || className == QLatin1StringView("QListView"))
        return true;
    const bool isTree = className == QLatin1StringView("QTreeView");
    const auto *tree = isTree ? qobject_cast<const QTreeView *>(object) : nullptr;
    return tree && qobject_cast<const QFileDialog *>(tree->window());
}

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    auto *view = isSpokenOf(className, object) ? qobject_cast<QAbstractItemView *>(object) : nullptr;
    return view ? new TableInterface(*view) : nullptr; // Qt's cache owns it
}

QAccessible::Role roleOf(const QAbstractItemView &view)
{
    if (qobject_cast<const QListView *>(&view))
        return QAccessible::List;
    return qobject_cast<const QTreeView *>(&view) ? QAccessible::Tree : QAccessible::Table;
}

template <typename Ids>
void dropParts(Ids &ids, bool (*isGone)(QAccessibleInterface *))
{
    for (auto at = ids.begin(); at != ids.end();) {
        if (!isGone(QAccessible::accessibleInterface(at.value()))) {
            ++at;
            continue;
        }
        QAccessible::deleteAccessibleInterface(at.value());
        at = ids.erase(at);
    }
}

} // namespace

void TableInterface::install()
{
    QAccessible::installFactory(interfaceOf);
}

TableInterface::TableInterface(QAbstractItemView &view)
    : QAccessibleWidget(&view, roleOf(view))
{
}

TableInterface::~TableInterface()
{
    const auto isAny = [](QAccessibleInterface *) { return true; };
    dropParts(m_cells, isAny);
    dropParts(m_rows, isAny);
    dropParts(m_columns, isAny);
    QAccessible::deleteAccessibleInterface(m_gone);
}

QAbstractItemView &TableInterface::view() const
{
    return *static_cast<QAbstractItemView *>(object());
}

const QHeaderView *TableInterface::head(Qt::Orientation orientation) const
{
    if (const auto *table = qobject_cast<const QTableView *>(object()))
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(object());
    return tree && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

bool TableInterface::shows(const QModelIndex &index) const
{
    return index.isValid() && index.model() == view().model() && index.parent() == view().rootIndex()
        && (role() != QAccessible::List || index.column() == firstColumn());
}

// The list of a combo box is in a window of its own, which a screen reader need not pass through.
QAccessibleInterface *TableInterface::parent() const
{
    const auto *around = view().parentWidget();
    if (around && around->inherits("QComboBoxPrivateContainer"))
        return QAccessible::queryAccessibleInterface(around->parentWidget());
    return QAccessibleWidget::parent();
}

// The numbers are those of Qt, by which views tell of their current cell: row by row, headings and all.
QAccessibleInterface *TableInterface::child(int number) const
{
    const int width = columnCount() + widthOfSide();
    if (number < 0 || number >= childCount() || width == 0)
        return nullptr;
    const int row = number / width - heightOfHead();
    const int column = number % width - widthOfSide();
    if (row < 0)
        return columnHeading(column);
    return column < 0 ? rowHeading(row) : cellAt(row, column);
}

QAccessibleInterface *TableInterface::childAt(int x, int y) const
{
    const auto *port = view().viewport();
    const QPoint at = port->mapFromGlobal(QPoint(x, y));
    return port->rect().contains(at) ? cellOf(view().indexAt(at)) : nullptr;
}

QAccessibleInterface *TableInterface::focusChild() const
{
    return cellOf(view().currentIndex());
}

int TableInterface::childCount() const
{
    const int columns = columnCount();
    return columns > 0 ? (rowCount() + heightOfHead()) * (columns + widthOfSide()) : 0;
}

int TableInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const TablePart *>(child);
    if (!part || !part->isValid() || part->parent() != this)
        return -1;
    return (part->row() + heightOfHead()) * (columnCount() + widthOfSide()) + part->column() + widthOfSide();
}

void *TableInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *TableInterface::cellAt(int row, int column) const
{
    auto *cell = cellOf(indexAt(row, column));
    return cell ? cell : goneCell();
}

QAccessibleInterface *TableInterface::caption() const
{
    return nullptr;
}

QAccessibleInterface *TableInterface::summary() const
{
    return nullptr;
}

QString TableInterface::columnDescription(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    const auto said
        = [&](int role) { return view().model()->headerData(firstColumn() + column, Qt::Horizontal, role).toString(); };
    const QString name = said(Qt::DisplayRole);
    return name.isEmpty() ? said(Qt::AccessibleTextRole) : name;
}

QString TableInterface::rowDescription(int row) const
{
    const bool isThere = row >= 0 && row < rowCount() && role() != QAccessible::Tree;
    return isThere ? view().model()->headerData(row, Qt::Vertical).toString() : QString();
}

int TableInterface::columnCount() const
{
    const auto *model = view().model();
    const int columns = model ? model->columnCount(view().rootIndex()) : 0;
    return role() == QAccessible::List ? columns > firstColumn() : columns;
}

int TableInterface::rowCount() const
{
    const auto *model = view().model();
    return model ? model->rowCount(view().rootIndex()) : 0;
}

void TableInterface::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        dropGone();
}

QAccessibleInterface *TableInterface::columnHeading(int column) const
{
    if (column < -1 || column >= columnCount() || !head(Qt::Horizontal))
        return nullptr;
    return kept(m_columns[column], [&] { return new HeadingInterface(*this, column); });
}

QAccessibleInterface *TableInterface::rowHeading(int row) const
{
    const auto first = indexAt(row, 0);
    if (!first.isValid() || !head(Qt::Vertical))
        return nullptr;
    return kept(m_rows[first], [&] { return new HeadingInterface(*this, first); });
}

int TableInterface::widthOfSide() const
{
    return head(Qt::Vertical) ? 1 : 0;
}

int TableInterface::heightOfHead() const
{
    return head(Qt::Horizontal) ? 1 : 0;
}

// A list shows one column of its model.
int TableInterface::firstColumn() const
{
    const auto *list = qobject_cast<const QListView *>(object());
    return list ? list->modelColumn() : 0;
}

QModelIndex TableInterface::indexAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return {};
    return view().model()->index(row, firstColumn() + column, view().rootIndex());
}

QAccessibleInterface *TableInterface::cellOf(const QModelIndex &index) const
{
    return shows(index) ? kept(m_cells[index], [&] { return new CellInterface(*this, index); }) : nullptr;
}

QAccessibleInterface *TableInterface::goneCell() const
{
    return kept(m_gone, [&] { return new CellInterface(*this, {}); });
}

template <typename Make>
QAccessibleInterface *TableInterface::kept(QAccessible::Id &id, Make make) const
{
    if (auto *known = id ? QAccessible::accessibleInterface(id) : nullptr)
        return known;
    auto *made = make();
    id = QAccessible::registerAccessibleInterface(made);
    return made;
}

// After whatever change: persistent indexes know what is gone, and the others are where they are now.
void TableInterface::dropGone()
{
    const auto isGone = [](QAccessibleInterface *part) { return !part || !part->isValid(); };
    dropParts(m_cells, isGone);
    dropParts(m_rows, isGone);
    dropParts(m_columns, isGone);
}
