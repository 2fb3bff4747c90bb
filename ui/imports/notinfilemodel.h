// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/directory.h"
#include "app/imports/check.h"

#include <QAbstractTableModel>
#include <QSet>

//! People of the organization whom a file does not name, by name. Nobody is ticked before somebody ticks them.
class NotInFileModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TickColumn, NameColumn, EmailColumn, StatusColumn, ColumnCount };

    //! Reads them so many a turn of the event loop.
    NotInFileModel(const Directory &directory, std::shared_ptr<const imports::Check> check, QObject *parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    //! All of them, whatever is searched for.
    [[nodiscard]] int total() const { return int(m_people.size()); }
    //! Words that must all be found in name or address.
    void search(const QString &text);

    //! In the order of their names, those that the search hides too.
    [[nodiscard]] QList<UserId> ticked() const;
    [[nodiscard]] int tickedCount() const { return int(m_ticked.size()); }
    void toggle(int row);
    //! Of those shown.
    void setAllTicked(bool ticked);
    [[nodiscard]] Qt::CheckState tickState() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! Who is shown, or who is ticked.
    void changed();

private:
    struct Entry {
        UserId id {};
        QString name {}; // folded
        QString words {}; // to search in
    };

    void read();
    void show();
    void showAgain();
    [[nodiscard]] QVariant cell(const Person &person, int column, int role) const;
    [[nodiscard]] UserId idAt(int row) const { return m_people.at(m_shown.at(size_t(row))).id; }

    const Directory &m_directory;
    std::shared_ptr<const imports::Check> m_check; // null once all are read
    size_t m_read = 0; // people of the snapshot
    bool m_isReading = true;
    std::vector<Entry> m_people;
    std::vector<size_t> m_shown;
    QStringList m_words;
    QSet<UserId> m_ticked;
};
