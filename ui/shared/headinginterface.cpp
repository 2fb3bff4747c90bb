// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/headinginterface.h"

#include "ui/shared/tableinterface.h"

#include <QAbstractItemView>
#include <QHeaderView>

HeadingInterface::HeadingInterface(const TableInterface &whole, int column)
    : TablePart(whole)
    , m_orientation(Qt::Horizontal)
    , m_column(column)
{
}

HeadingInterface::HeadingInterface(const TableInterface &whole, const QModelIndex &cell)
    : TablePart(whole)
    , m_orientation(Qt::Vertical)
    , m_cell(cell)
{
}

int HeadingInterface::row() const
{
    return m_cell.row();
}

int HeadingInterface::column() const
{
    return m_column;
}

bool HeadingInterface::isValid() const
{
    return whole().isValid()
        && (m_orientation == Qt::Vertical ? whole().shows(m_cell) : m_column < whole().columnCount());
}

QAccessible::Role HeadingInterface::role() const
{
    if (m_orientation == Qt::Vertical)
        return QAccessible::RowHeader;
    return m_column < 0 ? QAccessible::Pane : QAccessible::ColumnHeader;
}

QAccessible::State HeadingInterface::state() const
{
    QAccessible::State state;
    const auto *head = isValid() ? whole().head(m_orientation) : nullptr;
    state.invalid = !head;
    state.invisible = !head || !head->isVisible();
    state.disabled = !head || !head->isEnabled();
    return state;
}

QRect HeadingInterface::rect() const
{
    const auto *head = isValid() && section() >= 0 ? whole().head(m_orientation) : nullptr;
    if (!head)
        return {};
    const int begin = head->sectionViewportPosition(section());
    const int size = head->sectionSize(section());
    const QRect place = m_orientation == Qt::Horizontal ? QRect(begin, 0, size, head->height())
                                                        : QRect(0, begin, head->width(), size);
    return { head->viewport()->mapToGlobal(place.topLeft()), place.size() };
}

QString HeadingInterface::text(QAccessible::Text what) const
{
    if (!isValid() || section() < 0)
        return {};
    const auto said
        = [this](int role) { return whole().view().model()->headerData(section(), m_orientation, role).toString(); };
    if (what == QAccessible::Description)
        return said(Qt::AccessibleDescriptionRole);
    if (what != QAccessible::Name)
        return {};
    const QString name = said(Qt::AccessibleTextRole);
    return name.isEmpty() ? said(Qt::DisplayRole) : name;
}

int HeadingInterface::section() const
{
    return m_orientation == Qt::Vertical ? row() : m_column;
}
