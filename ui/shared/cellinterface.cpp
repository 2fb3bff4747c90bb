// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/cellinterface.h"

#include "ui/shared/tableinterface.h"

#include <QAbstractItemView>

CellInterface::CellInterface(const TableInterface &whole, const QModelIndex &index)
    : TablePart(whole)
    , m_index(index)
{
}

int CellInterface::row() const
{
    return m_index.row();
}

int CellInterface::column() const
{
    return m_index.isValid() && whole().role() == QAccessible::List ? 0 : m_index.column();
}

bool CellInterface::isValid() const
{
    return whole().isValid() && whole().shows(m_index);
}

QAccessible::Role CellInterface::role() const
{
    switch (whole().role()) {
    case QAccessible::List:
        return QAccessible::ListItem;
    case QAccessible::Tree:
        return QAccessible::TreeItem;
    default:
        return QAccessible::Cell;
    }
}

QAccessible::State CellInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        state.invisible = true;
        return state;
    }
    const auto &view = whole().view();
    const auto flags = m_index.flags();
    const auto tick = Qt::CheckState(m_index.data(Qt::CheckStateRole).toInt());
    state.invisible = !view.isVisible() || !view.viewport()->rect().intersects(view.visualRect(m_index));
    state.disabled = !view.isEnabled() || !(flags & Qt::ItemIsEnabled);
    state.selected = isSelected();
    state.focused = view.currentIndex() == m_index;
    state.checkable = canBeTicked();
    state.checked = tick == Qt::Checked;
    state.checkStateMixed = tick == Qt::PartiallyChecked;
    state.selectable = bool(flags & Qt::ItemIsSelectable);
    state.focusable = state.selectable;
    state.multiSelectable = state.selectable && view.selectionMode() == QAbstractItemView::MultiSelection;
    state.extSelectable = state.selectable && view.selectionMode() == QAbstractItemView::ExtendedSelection;
    return state;
}

QRect CellInterface::rect() const
{
    const QRect place = isValid() ? whole().view().visualRect(m_index) : QRect();
    return place.isNull() ? QRect() : QRect(whole().view().viewport()->mapToGlobal(place.topLeft()), place.size());
}

QString CellInterface::text(QAccessible::Text what) const
{
    if (!isValid())
        return {};
    if (what == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (what != QAccessible::Name)
        return {};
    const QString name = m_index.data(Qt::AccessibleTextRole).toString();
    return name.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : name;
}

void CellInterface::setText(QAccessible::Text, const QString &text)
{
    if (isValid() && m_index.flags() & Qt::ItemIsEditable)
        whole().view().model()->setData(m_index, text);
}

void *CellInterface::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool CellInterface::isSelected() const
{
    const auto *selection = isValid() ? whole().view().selectionModel() : nullptr;
    return selection && selection->isSelected(m_index);
}

QList<QAccessibleInterface *> CellInterface::columnHeaderCells() const
{
    auto *heading = isValid() ? whole().columnHeading(column()) : nullptr;
    return heading ? QList { heading } : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> CellInterface::rowHeaderCells() const
{
    auto *heading = isValid() ? whole().rowHeading(row()) : nullptr;
    return heading ? QList { heading } : QList<QAccessibleInterface *>();
}

int CellInterface::columnIndex() const
{
    return isValid() ? column() : -1;
}

int CellInterface::rowIndex() const
{
    return isValid() ? row() : -1;
}

int CellInterface::columnExtent() const
{
    return isValid() ? 1 : 0;
}

int CellInterface::rowExtent() const
{
    return isValid() ? 1 : 0;
}

QAccessibleInterface *CellInterface::table() const
{
    return parent();
}

QStringList CellInterface::actionNames() const
{
    return { toggleAction() };
}

void CellInterface::doAction(const QString &action)
{
    if (action != toggleAction() || !isValid() || !whole().view().isEnabled())
        return;
    if (!canBeTicked())
        return toggleSelected();
    const bool isTicked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    whole().view().model()->setData(m_index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QStringList CellInterface::keyBindingsForAction(const QString &) const
{
    return {};
}

bool CellInterface::canBeTicked() const
{
    constexpr auto needed = Qt::ItemIsUserCheckable | Qt::ItemIsEnabled;
    return (m_index.flags() & needed) == needed && m_index.data(Qt::CheckStateRole).isValid();
}

void CellInterface::toggleSelected()
{
    auto *lines = table() ? table()->tableInterface() : nullptr;
    const auto &view = whole().view();
    if (!lines || !view.selectionModel() || view.selectionMode() == QAbstractItemView::NoSelection)
        return;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows)
        isSelected() ? lines->unselectRow(row()) : lines->selectRow(row());
    else if (view.selectionBehavior() == QAbstractItemView::SelectColumns)
        isSelected() ? lines->unselectColumn(column()) : lines->selectColumn(column());
    else
        whole().selectCell(m_index, !isSelected());
}
