// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/outcomesmodel.h"

#include "app/changes/subjects.h"
#include "app/models/roles.h"
#include "ui/people/changewords.h"

namespace {

constexpr int mostMoving = 1'000;

} // namespace

OutcomesModel::OutcomesModel(QObject *parent)
    : KindList({ quint8(Kind::Failed), quint8(Kind::Skipped), quint8(Kind::Waiting), quint8(Kind::Done) }, parent)
{
}

void OutcomesModel::setRows(const QList<RunRow> &rows)
{
    m_rows = rows;
    QList<quint8> kinds;
    kinds.reserve(rows.size());
    for (const auto &row : rows)
        kinds.append(quint8(OutcomeWords::kindOf(row)));
    setKinds(kinds);
    setSorted(true);
    arrange();
}

void OutcomesModel::follow(const RunRows &rows)
{
    QList<int> changed;
    const bool isNew = m_rows.size() != rows.size();
    if (isNew) {
        m_rows.clear();
        m_rows.reserve(rows.size());
        setKinds(QList<quint8>(rows.size(), quint8(Kind::Waiting)));
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
        setKind(position, quint8(OutcomeWords::kindOf(row)));
        changed.append(position);
    }
    const bool wasSorted = isSorted();
    setSorted(rows.size() <= mostMoving);
    if (isNew || wasSorted || !isInOwnOrder())
        arrange();
    else
        tell(changed);
}

void OutcomesModel::setFilter(std::optional<Kind> kind)
{
    showOnly(kind ? std::optional(quint8(*kind)) : std::nullopt);
}

// In place. Only a reason takes more room than there was.
void OutcomesModel::tell(const QList<int> &changed)
{
    bool hasReasons = false;
    for (const int position : changed) {
        tellChanged(position);
        const auto kind = Kind(kindAt(position));
        hasReasons = hasReasons || kind == Kind::Failed || kind == Kind::Skipped;
    }
    if (hasReasons)
        tellGrown();
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(positionAt(index));
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
