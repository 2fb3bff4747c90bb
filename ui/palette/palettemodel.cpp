// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettemodel.h"

#include <algorithm>

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void PaletteModel::setVerbs(const QList<PaletteEntry> &verbs)
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const PaletteEntry &entry) { return entry.kind == PaletteEntry::Kind::Verb; });
    const int row = int(first - m_entries.begin()) - 1; // of their heading
    if (first == m_entries.end() || row < 0 || row + verbs.size() > m_entries.size())
        return;
    std::copy(verbs.begin(), verbs.end(), m_entries.begin() + row);
    emit dataChanged(index(row), index(row + int(verbs.size()) - 1));
}

const PaletteEntry *PaletteModel::at(int row) const
{
    return row < 0 || row >= m_entries.size() ? nullptr : &m_entries.at(row);
}

int PaletteModel::next(int row, int by) const
{
    while (row >= 0 && row < m_entries.size() && m_entries.at(row).isHeading())
        row += by;
    return row < m_entries.size() ? row : -1;
}

int PaletteModel::rowOf(const PaletteEntry &entry) const
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(),
                                   [&](const PaletteEntry &known) { return known.isSame(entry); });
    return same == m_entries.end() ? -1 : int(same - m_entries.begin());
}

int PaletteModel::choices() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [](const PaletteEntry &entry) { return !entry.isHeading(); }));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const auto *entry = at(index.row());
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return entry->text;
    return role == Qt::AccessibleTextRole ? QVariant(entry->spoken()) : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const auto *entry = at(index.row());
    if (!entry || entry->isHeading())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
