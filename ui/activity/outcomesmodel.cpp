// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/outcomesmodel.h"

#include "app/changes/subjects.h"
#include "app/models/roles.h"
#include "ui/people/changewords.h"

#include <utility>

namespace {

constexpr int mostMoving = 1'000;

} // namespace

OutcomesModel::OutcomesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutcomesModel::setRows(const QList<RunRow> &rows)
{
    m_rows = rows;
    m_counts = {};
    m_kinds.clear();
    m_kinds.reserve(rows.size());
    for (const auto &row : rows) {
        m_kinds.append(OutcomeWords::kindOf(row));
        ++m_counts.at(size_t(m_kinds.constLast()));
    }
    m_isSorted = true;
    arrange();
}

void OutcomesModel::follow(const RunRows &rows)
{
    QList<int> changed;
    const bool isNew = m_rows.size() != rows.size();
    if (isNew) {
        m_rows.clear();
        m_rows.reserve(rows.size());
        m_counts = {};
        m_counts.at(size_t(Kind::Waiting)) = rows.size();
        m_kinds.fill(Kind::Waiting, rows.size());
    }
    for (int position = 0; position < rows.size(); ++position) {
        const auto &row = rows.at(position);
        if (isNew)
            m_rows.append(row);
        else if (row.step == m_rows.at(position).step
                 && row.outcome.has_value() == m_rows.at(position).outcome.has_value())
            continue;
        else
            m_rows[position] = row;
        const auto kind = OutcomeWords::kindOf(row);
        --m_counts.at(size_t(std::exchange(m_kinds[position], kind)));
        ++m_counts.at(size_t(kind));
        changed.append(position);
    }
    const bool wasSorted = std::exchange(m_isSorted, rows.size() <= mostMoving);
    if (isNew || wasSorted || m_isSorted || m_filter)
        arrange();
    else
        tell(changed);
}

// In place. Only a reason takes more room than there was.
void OutcomesModel::tell(const QList<int> &changed)
{
    bool hasReasons = false;
    for (const int position : changed) {
        emit dataChanged(index(position), index(position));
        hasReasons = hasReasons || m_kinds.at(position) == Kind::Failed || m_kinds.at(position) == Kind::Skipped;
    }
    if (hasReasons)
        emit layoutChanged();
}

void OutcomesModel::setFilter(std::optional<Kind> kind)
{
    m_filter = kind;
    arrange();
}

QList<int> OutcomesModel::arranged() const
{
    QList<int> shown;
    const auto add = [&](std::optional<Kind> wanted) {
        for (int position = 0; position < m_rows.size(); ++position) {
            if (!wanted || m_kinds.at(position) == *wanted)
                shown.append(position);
        }
    };
    if (m_filter || !m_isSorted)
        add(m_filter);
    else
        for (const auto kind : { Kind::Failed, Kind::Skipped, Kind::Waiting, Kind::Done })
            add(kind);
    return shown;
}

void OutcomesModel::arrange()
{
    const auto shown = arranged();
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
