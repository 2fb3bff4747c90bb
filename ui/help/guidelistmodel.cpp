// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidelistmodel.h"

#include <algorithm>

void GuideListModel::setLines(QList<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const GuideListModel::Line *GuideListModel::at(int row) const
{
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines.at(row);
}

int GuideListModel::next(int row, int by) const
{
    while (row >= 0 && row < m_lines.size() && m_lines.at(row).isHeading())
        row += by;
    return row < m_lines.size() ? row : -1;
}

int GuideListModel::rowOf(qsizetype page) const
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [page](const Line &line) { return line.page == page; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int GuideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant GuideListModel::data(const QModelIndex &index, int role) const
{
    const auto *line = at(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->text;
    if (role != Qt::AccessibleTextRole)
        return {};
    //: A page of the guide and what was found there, read aloud
    return line->excerpt.isEmpty() ? line->text : tr("%1: %2").arg(line->text, line->excerpt);
}

Qt::ItemFlags GuideListModel::flags(const QModelIndex &index) const
{
    const auto *line = at(index.row());
    if (!line || line->isHeading())
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
