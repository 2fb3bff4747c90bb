// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/groups/groupholders.h"

#include <QAbstractListModel>

//! Those with a role on the current group, narrowed by what is typed above them. Built once, then only filtered.
class HoldersModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum { WaysRole = Qt::UserRole + 100 }; // QString: the second line

    using QAbstractListModel::QAbstractListModel;

    //! False where nothing differs.
    bool setHolders(std::vector<GroupHolder> holders);
    //! Words that must all be found.
    void setSearchText(const QString &text);

    [[nodiscard]] int size() const { return int(m_holders.size()); }
    //! Null outside.
    [[nodiscard]] const GroupHolder *holderAt(int row) const;
    [[nodiscard]] int rowOf(const Assignee &who) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    std::vector<GroupHolder> m_holders;
    std::vector<int> m_rows;
    QStringList m_words; // folded
};
