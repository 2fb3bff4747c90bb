// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/directory.h"
#include "app/models/searchindex.h"

#include <QAbstractListModel>

//! The first few people who match what is typed, those whose name or address begins so before the others.
class PeopleMatches final : public QAbstractListModel {
    Q_OBJECT
public:
    enum { EmailRole = Qt::UserRole + 100 }; // QString: the second line
    static constexpr int mostShown = 50;

    explicit PeopleMatches(const Directory &directory, QObject *parent = nullptr);

    //! Nothing typed: nobody.
    void search(const QString &text);
    //! How many match, also beyond those shown.
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] std::optional<UserId> personAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void read();
    [[nodiscard]] QList<UserId> best(const QString &text);

    const Directory &m_directory;
    SearchIndex m_index;
    std::vector<UserId> m_people; // by position in the index
    QList<UserId> m_shown;
    int m_found = 0;
    bool m_isStale = true; // read anew with the next letter
};
