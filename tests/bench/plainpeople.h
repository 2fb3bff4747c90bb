// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/usersmodel.h"

//! The rows and cells of the Users table as a model that neither filters nor sorts: what a proxy is put over.
class PlainPeople final : public QAbstractTableModel {
    Q_OBJECT
public:
    //! What somebody would search, in one text; in column 0.
    static constexpr int SearchRole = Qt::UserRole + 100;

    explicit PlainPeople(const Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    UsersModel m_users;
    QStringList m_texts;
};
