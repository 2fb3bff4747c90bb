// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"

#include <QAbstractListModel>

//! The people and guests of one team by name.
class TeamMembersModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    //! Nobody where there is no such team.
    void show(const Records &records, std::optional<TeamId> team);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Assignee who {};
        QString name {};
        bool operator==(const Row &) const = default;
    };

    QList<Row> m_rows;
};
