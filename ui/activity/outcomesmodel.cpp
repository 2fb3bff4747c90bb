// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/outcomesmodel.h"

#include "app/changes/subjects.h"
#include "app/models/roles.h"
#include "ui/people/changewords.h"

#include <algorithm>

OutcomesModel::OutcomesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutcomesModel::setRows(const QList<RunRow> &rows)
{
    m_rows = rows;
    m_counts = {};
    for (const auto &row : rows)
        ++m_counts.at(size_t(OutcomeWords::kindOf(row)));
    arrange();
}

void OutcomesModel::setFilter(std::optional<Kind> kind)
{
    m_filter = kind;
    arrange();
}

void OutcomesModel::arrange()
{
    QList<int> shown;
    for (int position = 0; position < m_rows.size(); ++position) {
        if (!m_filter || OutcomeWords::kindOf(m_rows.at(position)) == *m_filter)
            shown.append(position);
    }
    std::stable_sort(shown.begin(), shown.end(), [this](int a, int b) {
        return OutcomeWords::kindOf(m_rows.at(a)) < OutcomeWords::kindOf(m_rows.at(b));
    });
    if (shown == m_shown) {
        if (!shown.isEmpty())
            emit dataChanged(index(0), index(int(shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

int OutcomesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(m_shown.at(index.row()));
    const auto words = [&row] { return OutcomeWords::of(row); };
    switch (role) {
    case Qt::DisplayRole:
        return ChangeWords::name(row.change);
    case Qt::AccessibleTextRole:
        //: Who, how it ended, why
        return tr("%1, %2. %3").arg(ChangeWords::name(row.change), words().word, words().why);
    case roles::Id: {
        const auto person = personOf(row.change);
        return person ? qint64(*person) : 0;
    }
    case WhyRole:
        return words().why;
    case WordRole:
        return words().word;
    case IconRole:
        return words().icon;
    case InkRole:
        return int(words().role);
    default:
        return {};
    }
}
