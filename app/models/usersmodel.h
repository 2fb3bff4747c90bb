// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! The Users table: one row a person, cells as text.
class UsersModel final : public DirectoryModel {
    Q_OBJECT
public:
    enum Column { NameColumn, EmailColumn, StatusColumn, LastSeenColumn, AddedColumn, ColumnCount };

    explicit UsersModel(const Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    //! Only these; none means everybody.
    void setStatuses(const QSet<AccessStatus> &statuses);
    [[nodiscard]] const QSet<AccessStatus> &statuses() const { return m_statuses; }
    //! How many of those the search finds have this status: what a chip shows.
    [[nodiscard]] int count(AccessStatus status) const;
    //! Relative times grow older: shows them anew.
    void refreshTimes();

protected:
    [[nodiscard]] QVariant cell(const Person &person, int column, int role) const override;
    [[nodiscard]] QVariant sortValue(const Person &person, int column) const override;
    [[nodiscard]] bool accepts(const Person &person) const override;

private:
    QSet<AccessStatus> m_statuses;
};

//! "Active", "Suspended by directory": the word for a status, as people read it.
QString statusText(AccessStatus status);
