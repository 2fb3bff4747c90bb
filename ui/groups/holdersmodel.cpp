// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/holdersmodel.h"

#include "app/models/roles.h"
#include "ui/shared/initials.h"

#include <algorithm>

bool HoldersModel::setHolders(std::vector<GroupHolder> holders)
{
    if (holders == m_holders)
        return false;
    beginResetModel();
    m_holders = std::move(holders);
    filter();
    endResetModel();
    return true;
}

void HoldersModel::setSearchText(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void HoldersModel::filter()
{
    m_rows.clear();
    for (int position = 0; position < size(); ++position) {
        const QString &text = m_holders[size_t(position)].folded;
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) { return text.contains(word); }))
            m_rows.push_back(position);
    }
}

const GroupHolder *HoldersModel::holderAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_holders[size_t(m_rows[size_t(row)])];
}

int HoldersModel::rowOf(const Assignee &who) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](int position) { return m_holders[size_t(position)].who == who; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int HoldersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HoldersModel::data(const QModelIndex &index, int role) const
{
    const GroupHolder *holder = checkIndex(index) ? holderAt(index.row()) : nullptr;
    if (!holder)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return holder->name;
    case Qt::AccessibleTextRole:
        return QString(holder->name + u", " + holder->ways);
    case WaysRole:
        return holder->ways;
    case roles::Id:
        return holder->who.id;
    case roles::Kind:
        return int(holder->who.type);
    case roles::Initials:
        return initials(holder->name);
    case roles::Muted:
        return !holder->holds;
    default:
        return {};
    }
}
