// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! The Access rights table: who holds which role where, from when until when.
class AccessRightsModel final : public DirectoryModel {
    Q_OBJECT
public:
    enum Column {
        TickColumn,
        WhoColumn,
        RoleColumn,
        ScopeColumn,
        FromColumn,
        UntilColumn,
        GivenByColumn,
        NotifiedColumn,
        ColumnCount
    };

    explicit AccessRightsModel(const Directory &directory, QObject *parent = nullptr);

    //! Null outside.
    [[nodiscard]] const AccessRight *rightAt(int row) const;

protected:
    [[nodiscard]] int sourceSize() const override { return records().rights.size(); }
    [[nodiscard]] qint64 idAt(int position) const override;
    [[nodiscard]] int positionOf(qint64 id) const override;
    [[nodiscard]] QVariant cell(int position, int column, int role) const override;
    [[nodiscard]] SortValue sortValue(int position, int column) const override;
    [[nodiscard]] QString searchTextOf(int position) const override;
    [[nodiscard]] size_t fingerprint(int position) const override;
    [[nodiscard]] bool holds(const Question &question, int position, const QDateTime &now) const override;
    [[nodiscard]] bool dependsOn(Directory::Part part) const override;

private:
    [[nodiscard]] QString text(const AccessRight &right, int column) const;
    [[nodiscard]] QString suffix(const AccessRight &right, int column) const;
    [[nodiscard]] roles::Urgency tone(const AccessRight &right, int column) const;
    [[nodiscard]] QString toolTip(const AccessRight &right, int column) const;
    [[nodiscard]] bool isMuted(const AccessRight &right, int column) const;
    [[nodiscard]] QString giverName(const AccessRight &right) const;
    [[nodiscard]] const Place *placeOf(const AccessRight &right) const;
};
