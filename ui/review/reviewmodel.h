// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/directory/records.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

//! The rows of a planned set under three headings: what will change, what is so already, what is refused. Holds back
//! all but a first handful of each until they are asked for; what will change can be unticked, steps of one change
//! together.
class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TickColumn, NameColumn, EmailColumn, ChangeColumn, ColumnCount };

    ReviewModel(const ChangeSet &set, const Records &records, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    //! Null in the row of a heading.
    [[nodiscard]] const Change *changeAt(int row) const;
    //! Nothing in the row of a change.
    [[nodiscard]] std::optional<Prospect> headingAt(int row) const;
    //! -1: nothing stands under it, so that there is none.
    [[nodiscard]] int rowOf(Prospect prospect) const;
    [[nodiscard]] int count(Prospect prospect) const { return int(part(prospect).positions.size()); }
    //! How many of them show, also while they are folded away.
    [[nodiscard]] int shown(Prospect prospect) const;
    [[nodiscard]] bool isOpen(Prospect prospect) const { return part(prospect).isOpen; }
    void setOpen(Prospect prospect, bool open);
    void showAll(Prospect prospect);

    [[nodiscard]] int ticked() const { return m_ticked; }
    [[nodiscard]] Qt::CheckState tickState() const;
    void setAllTicked(bool ticked);
    [[nodiscard]] bool isTicked(int row) const;
    //! As it was planned, but for what was unticked.
    [[nodiscard]] ChangeSet chosen() const;
    //! Of those that will be sent.
    template <typename Is>
    [[nodiscard]] int countTicked(const Is &is) const
    {
        int found = 0;
        for (const int position : part(Prospect::WillChange).positions)
            found += m_isTicked[size_t(position)] && is(m_set.changes.at(position)) ? 1 : 0;
        return found;
    }
    [[nodiscard]] const Records &records() const { return m_records; }

signals:
    void ticksChanged();

private:
    struct Part {
        std::vector<int> positions {}; // in the set
        int handful = 0;
        bool isOpen = true;
        bool showsAll = false;

        [[nodiscard]] int shown() const { return showsAll ? int(positions.size()) : handful; }
        [[nodiscard]] int rows() const { return positions.empty() ? 0 : 1 + (isOpen ? shown() : 0); }
    };
    struct Place {
        Prospect prospect = Prospect::WillChange;
        int within = -1; // -1: the heading
    };

    [[nodiscard]] const Part &part(Prospect prospect) const { return m_parts.at(size_t(prospect)); }
    [[nodiscard]] Place place(int row) const;
    [[nodiscard]] int position(int row) const;
    void chooseHandfuls();
    void tick(int position, bool ticked);
    [[nodiscard]] QVariant heading(Prospect prospect, int column, int role) const;
    [[nodiscard]] QVariant tickCell(int row, int role) const;
    [[nodiscard]] QVariant cell(const Change &change, int row, int column, int role) const;

    ChangeSet m_set;
    const Records &m_records;
    std::array<Part, 3> m_parts; // by Prospect
    std::vector<bool> m_isTicked; // by position
    QMultiHash<int, int> m_behind; // those that wait for a position
    int m_ticked = 0;
};
