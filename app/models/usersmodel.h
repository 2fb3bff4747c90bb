// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! The Users table: one row a person, cells as text.
class UsersModel final : public DirectoryModel {
    Q_OBJECT
public:
    enum Column {
        TickColumn,
        NameColumn,
        EmailColumn,
        StatusColumn,
        GroupsColumn,
        RoleColumn,
        LastSeenColumn,
        AddedColumn,
        ColumnCount
    };

    explicit UsersModel(const Directory &directory, QObject *parent = nullptr);

    //! The person in a row; null outside.
    [[nodiscard]] const Person *personAt(int row) const;
    [[nodiscard]] int rowOf(UserId id) const { return rowOfId(number(id)); }

protected:
    [[nodiscard]] int sourceSize() const override { return records().people.size(); }
    [[nodiscard]] qint64 idAt(int position) const override;
    [[nodiscard]] int positionOf(qint64 id) const override;
    [[nodiscard]] QVariant cell(int position, int column, int role) const override;
    [[nodiscard]] SortValue sortValue(int position, int column) const override;
    [[nodiscard]] QString searchTextOf(int position) const override;
    [[nodiscard]] size_t fingerprint(int position) const override;
    [[nodiscard]] bool holds(const Question &question, int position, const QDateTime &now) const override;
    [[nodiscard]] std::optional<std::vector<int>> allThatHold(const Question &question) const override;
    [[nodiscard]] bool dependsOn(Directory::Part part) const override;
    [[nodiscard]] int rowsToRead() const override;

private:
    [[nodiscard]] QString text(const Person &person, int column) const;
    [[nodiscard]] bool holdsRight(const Person &person, const Question &question) const;
    void addHolders(const Assignee &assignee, std::vector<int> &positions) const;
};

//! "Active", "Suspended by directory": the word for a status, as people read it.
QString statusText(AccessStatus status);
//! All there are.
QStringList statusTexts();
//! A status stands for what a chip calls it: suspended by both is suspended by the directory too.
bool isStatus(const Question &question, AccessStatus status);
//! Whether somebody was seen before these days, or never where that is asked.
bool isUnseen(const Question &question, const QDateTime &lastSeen, const QDateTime &now);
//! As sorted: never is the oldest.
qint64 sortedTime(const QDateTime &moment);
