// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/tablepart.h"

#include <QPersistentModelIndex>

//! A cell of a table or an entry of a list as screen readers know it. It goes where its row goes; once that is gone it
//! is not valid any more, and whatever it is still asked has an empty answer.
class CellInterface final : public TablePart, public QAccessibleTableCellInterface, public QAccessibleActionInterface {
public:
    CellInterface(const TableInterface &whole, const QModelIndex &index);

    [[nodiscard]] int row() const override;
    [[nodiscard]] int column() const override;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text what, const QString &text) override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override;
    [[nodiscard]] int rowExtent() const override;
    [[nodiscard]] QAccessibleInterface *table() const override;

    // One that can be ticked is ticked by its action, every other is selected.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &action) const override;

private:
    [[nodiscard]] bool canBeTicked() const;
    void toggleSelected();

    QPersistentModelIndex m_index;
};
