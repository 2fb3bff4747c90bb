// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plainpeople.h"

PlainPeople::PlainPeople(const Directory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_users(directory)
{
    m_texts.reserve(m_users.rowCount());
    for (int row = 0; row < m_users.rowCount(); ++row) {
        const Person &person = *m_users.personAt(row);
        m_texts.append(folded(person.user.name + u'\n' + person.user.email + u'\n' + person.user.notes.text() + u'\n'
                              + person.groups.join(u'\n') + u'\n' + person.role.text()));
    }
}

int PlainPeople::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_texts.size());
}

int PlainPeople::columnCount(const QModelIndex &parent) const
{
    return m_users.columnCount(parent);
}

QVariant PlainPeople::data(const QModelIndex &index, int role) const
{
    if (role == SearchRole)
        return m_texts.value(index.row());
    return m_users.data(m_users.index(index.row(), index.column()), role);
}
