// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/usersmodel.h"

#include "app/models/timetext.h"

#include <algorithm>

UsersModel::UsersModel(const Directory &directory, QObject *parent)
    : DirectoryModel(directory, parent)
{
    rebuild();
}

int UsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case EmailColumn:
        return tr("Email");
    case StatusColumn:
        return tr("Status");
    case LastSeenColumn:
        return tr("Last seen");
    case AddedColumn:
        return tr("Added");
    default:
        return {};
    }
}

void UsersModel::setStatuses(const QSet<AccessStatus> &statuses)
{
    m_statuses = statuses;
    refilter();
}

int UsersModel::count(AccessStatus status) const
{
    return int(std::count_if(found().begin(), found().end(), [&](int position) {
        return position < directory().size() && directory().at(position).status == status;
    }));
}

void UsersModel::refreshTimes()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, LastSeenColumn), index(rowCount() - 1, LastSeenColumn), { Qt::DisplayRole });
}

bool UsersModel::accepts(const Person &person) const
{
    return m_statuses.isEmpty() || m_statuses.contains(person.status);
}

QVariant UsersModel::cell(const Person &person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        break;
    case Qt::ToolTipRole:
        if (column == LastSeenColumn)
            return timetext::exact(person.user.lastAccessedAt);
        return column == AddedColumn ? QVariant(timetext::exact(person.user.createdAt)) : QVariant();
    case roles::Id:
        return number(person.user.id);
    case roles::Status:
        return int(person.status);
    case roles::Muted:
        return column == LastSeenColumn && !person.user.lastAccessedAt.isValid();
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return person.displayName();
    case EmailColumn:
        return person.user.email;
    case StatusColumn:
        return statusText(person.status);
    case LastSeenColumn:
        return timetext::ago(person.user.lastAccessedAt, QDateTime::currentDateTimeUtc());
    case AddedColumn:
        return timetext::month(person.user.createdAt);
    default:
        return {};
    }
}

QVariant UsersModel::sortValue(const Person &person, int column) const
{
    switch (column) {
    case EmailColumn:
        return person.user.email;
    case StatusColumn:
        return int(person.status);
    case LastSeenColumn:
        return person.user.lastAccessedAt.isValid() ? person.user.lastAccessedAt.toMSecsSinceEpoch() : 0;
    case AddedColumn:
        return person.user.createdAt.isValid() ? person.user.createdAt.toMSecsSinceEpoch() : 0;
    default:
        return person.displayName();
    }
}

QString statusText(AccessStatus status)
{
    switch (status) {
    case AccessStatus::Active:
        return UsersModel::tr("Active");
    case AccessStatus::Suspended:
        return UsersModel::tr("Suspended");
    case AccessStatus::SuspendedByDirectory:
        return UsersModel::tr("Suspended by directory");
    case AccessStatus::SuspendedByBoth:
        return UsersModel::tr("Suspended by both");
    case AccessStatus::Pending:
        return UsersModel::tr("Pending");
    }
    return {};
}
