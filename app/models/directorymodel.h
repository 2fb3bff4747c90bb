// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/directory.h"
#include "app/models/roles.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <vector>

//! A view of the directory in its own order: a permutation of positions, filtered and sorted, reset once a change.
//! Cells and sort keys come from the class for the page; nothing is looked up or started while painting.
class DirectoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit DirectoryModel(const Directory &directory, QObject *parent = nullptr);
    ~DirectoryModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    //! Words that must all be found, in any case and with or without diacritics.
    void setSearchText(const QString &text);
    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    //! The person in a row; null outside.
    [[nodiscard]] const Person *personAt(int row) const;
    //! -1 when filtered out or unknown.
    [[nodiscard]] int rowOf(UserId id) const;

protected:
    [[nodiscard]] virtual QVariant cell(const Person &person, int column, int role) const = 0;
    //! Text is compared as people of this locale sort it; times and numbers as such.
    [[nodiscard]] virtual QVariant sortValue(const Person &person, int column) const = 0;
    [[nodiscard]] virtual bool accepts(const Person &person) const = 0;

    [[nodiscard]] bool matches(const Person &person) const;
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    //! Whom the search finds, whether accepted or not: positions in the model's order.
    [[nodiscard]] const std::vector<int> &found() const { return m_found; }
    //! Sorts and filters anew.
    void rebuild();
    //! Filters anew; the order stays.
    void refilter();

private:
    //! What one person is sorted by, kept: making a key of a text costs more than everything else here.
    struct Key {
        QString text {};
        QCollatorSortKey collated;
        qint64 number = 0;
    };

    void readKeys();
    void arrange();
    [[nodiscard]] bool isLess(int a, int b) const;
    void filter();
    void showPerson(UserId id);

    const Directory &m_directory;
    QCollator m_collator;
    std::vector<Key> m_keys; // by position in the directory
    std::vector<int> m_order; // everybody, sorted
    std::vector<int> m_found; // of these, whom the search finds
    std::vector<int> m_rows; // row → position in the directory
    QString m_searchText;
    QStringList m_words; // folded
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
