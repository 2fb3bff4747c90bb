// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/tablepart.h"

#include "ui/shared/tableinterface.h"

TablePart::TablePart(const TableInterface &whole)
    : m_whole(whole)
{
}

QObject *TablePart::object() const
{
    return nullptr;
}

QWindow *TablePart::window() const
{
    return m_whole.window();
}

QAccessibleInterface *TablePart::parent() const
{
    return QAccessible::queryAccessibleInterface(m_whole.object());
}

QAccessibleInterface *TablePart::child(int) const
{
    return nullptr;
}

QAccessibleInterface *TablePart::childAt(int, int) const
{
    return nullptr;
}

int TablePart::childCount() const
{
    return 0;
}

int TablePart::indexOfChild(const QAccessibleInterface *) const
{
    return -1;
}

void TablePart::setText(QAccessible::Text, const QString &) { }
