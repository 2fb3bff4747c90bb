// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! The Groups table: sets of doors, where they are and how many have access.
class GroupsModel final : public DirectoryModel {
    Q_OBJECT
public:
    enum Column {
        TickColumn, // never shown: groups are only looked at
        NameColumn,
        PlaceColumn,
        PeopleColumn, // with a right there that holds, directly or through a team
        TeamsColumn,
        DoorsColumn,
        DescriptionColumn,
        ColumnCount
    };

    explicit GroupsModel(const Directory &directory, QObject *parent = nullptr);

    //! Null outside.
    [[nodiscard]] const Group *groupAt(int row) const;

protected:
    [[nodiscard]] int sourceSize() const override { return records().groups.size(); }
    [[nodiscard]] qint64 idAt(int position) const override;
    [[nodiscard]] int positionOf(qint64 id) const override;
    [[nodiscard]] QVariant cell(int position, int column, int role) const override;
    [[nodiscard]] SortValue sortValue(int position, int column) const override;
    [[nodiscard]] QString searchTextOf(int position) const override;
    [[nodiscard]] size_t fingerprint(int position) const override;
    [[nodiscard]] bool holds(const Question &question, int position, const QDateTime &now) const override;
    [[nodiscard]] bool dependsOn(Directory::Part part) const override;
    [[nodiscard]] int rowsToRead() const override { return sourceSize() + records().rights.size(); }
    void prepare() override;

private:
    struct Holders {
        int people = 0;
        int teams = 0;
    };
    [[nodiscard]] Holders holdersOf(const Group &group) const;
    [[nodiscard]] Holders countOn(const Scope &scope, const QDateTime &now) const;
    [[nodiscard]] QString placeName(const Group &group) const;
    [[nodiscard]] qint64 amount(const Group &group, int column) const;

    QHash<GroupId, Holders> m_holders;
};
