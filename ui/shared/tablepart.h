// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleInterface>

class TableInterface;

//! One part of a table or list as screen readers know it: a cell or a heading. Its table makes it, and outlives it.
class TablePart : public QAccessibleInterface {
public:
    explicit TablePart(const TableInterface &whole);

    //! A heading has only one of them, what is gone none: the other is -1.
    [[nodiscard]] virtual int row() const = 0;
    [[nodiscard]] virtual int column() const = 0;

    [[nodiscard]] QObject *object() const override; //!< none: the view's is the table
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    void setText(QAccessible::Text what, const QString &text) override;

protected:
    [[nodiscard]] const TableInterface &whole() const { return m_whole; }

private:
    const TableInterface &m_whole;
};
