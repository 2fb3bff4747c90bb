// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/kisierrorsmodel.h"

void KisiErrorsModel::setErrors(const QList<ImportError> &errors)
{
    beginResetModel();
    m_errors = errors;
    endResetModel();
}

int KisiErrorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_errors.size());
}

int KisiErrorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KisiErrorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Where in a file Kisi found an error, such as the number of a line
    return section == WhereColumn ? tr("Where") : tr("What Kisi says");
}

QVariant KisiErrorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ImportError &error = m_errors.at(index.row());
    return index.column() == WhereColumn ? error.where : error.message;
}
