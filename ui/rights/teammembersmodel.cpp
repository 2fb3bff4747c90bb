// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rights/teammembersmodel.h"

#include "app/models/roles.h"
#include "ui/shared/initials.h"

#include <algorithm>

namespace {

QString nameOf(const Records &records, const Assignee &who)
{
    // As a right of theirs would name them.
    return records.assigneeName({ .assignee = who });
}

} // namespace

void TeamMembersModel::show(const Records &records, std::optional<TeamId> team)
{
    QList<Row> rows;
    const auto members = team ? records.membersOf(*team) : QList<Assignee>();
    for (const Assignee &who : members) {
        const QString name = nameOf(records, who);
        rows.append({ who, name.isEmpty() ? tr("Somebody not listed") : name });
    }
    QCollator collator;
    std::sort(rows.begin(), rows.end(),
              [&collator](const Row &a, const Row &b) { return collator.compare(a.name, b.name) < 0; });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TeamMembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TeamMembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case roles::Id:
        return row.who.id;
    case roles::Initials:
        return initials(row.name);
    case roles::Kind:
        return int(row.who.type);
    case roles::Suffix:
        return row.who.type == AssigneeType::Guest ? tr("Guest") : QString();
    default:
        return {};
    }
}
