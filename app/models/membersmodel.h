// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! The Members table: the older view of people, their type and how they may unlock.
class MembersModel final : public DirectoryModel {
    Q_OBJECT
public:
    enum Column {
        TickColumn,
        NameColumn,
        EmailColumn,
        TypeColumn,
        StatusColumn,
        UnlocksWithColumn,
        LastSeenColumn,
        ColumnCount
    };

    explicit MembersModel(const Directory &directory, QObject *parent = nullptr);

    //! Null outside.
    [[nodiscard]] const Member *memberAt(int row) const;

protected:
    [[nodiscard]] int sourceSize() const override { return records().members.size(); }
    [[nodiscard]] qint64 idAt(int position) const override;
    [[nodiscard]] int positionOf(qint64 id) const override;
    [[nodiscard]] QVariant cell(int position, int column, int role) const override;
    [[nodiscard]] SortValue sortValue(int position, int column) const override;
    [[nodiscard]] QString searchTextOf(int position) const override;
    [[nodiscard]] size_t fingerprint(int position) const override;
    [[nodiscard]] bool holds(const Question &question, int position, const QDateTime &now) const override;
    [[nodiscard]] bool dependsOn(Directory::Part part) const override;

private:
    [[nodiscard]] const Person *personOf(const Member &member) const { return records().people.find(member.user); }
    [[nodiscard]] QDateTime lastSeenOf(const Member &member) const;
    [[nodiscard]] AccessStatus statusOf(const Member &member) const;
    [[nodiscard]] QString text(const Member &member, int column) const;
};

//! "Basic", "Manager", "Administrator", or the role's own name: a member's type as people read it.
QString memberTypeText(const Records &records, const QString &roleId);
//! "App, card, link": what a member may open doors with; empty where the server does not say.
QString unlocksWithText(const Member &member);
