// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/rowsource.h"
#include "app/models/searchindex.h"

#include <QStringList>

#include <utility>

//! What is known of each row by its position, kept while rows come, change and go: search text, answers, place in the
//! order. From it follow the rows that are shown.
class Arrangement {
public:
    explicit Arrangement(const RowSource &source);

    [[nodiscard]] int size() const { return int(m_ids.size()); }
    [[nodiscard]] qint64 idAt(int position) const { return m_ids[size_t(position)]; }
    [[nodiscard]] const Facets &facets() const { return m_facets; }

    //! Forgets all rows; what is searched, asked and sorted by stays.
    void clear();
    //! The known rows still stand where they stood; more may have come behind them.
    [[nodiscard]] bool isAligned() const;
    //! Rows went: what is known of the others moves with them.
    void realign();
    void readNew();
    void readAgain(int position);
    void sort(int column, Qt::SortOrder direction);

    // What takes long for many rows is done in steps; until the last one order and answers stay as they are.
    //! Begins to read everybody, into nothing.
    void fill();
    [[nodiscard]] bool isFilling() const { return m_isFilling; }
    //! Filled, and in order.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    //! Begins to read again what differs among rows that are still the same.
    void verify();
    [[nodiscard]] bool isBusy() const;
    //! A few milliseconds.
    void step();
    //! Whether verifying has found rows that differ since this was asked last.
    [[nodiscard]] bool takeDiffered() { return std::exchange(m_hasDiffered, false); }

    //! Folded words; narrowing ones extend those before.
    void search(const QStringList &words, bool narrows);
    void offer(const Conditions &conditions);
    void ask(const Conditions &conditions) { m_facets.setAsked(conditions); }
    //! Begins to answer what follows from the clock; cells may differ too.
    void answerTimes();

    //! Counts, and gives back the positions that search and chips leave, in order.
    [[nodiscard]] std::vector<int> filtered();
    //! As last filtered.
    [[nodiscard]] bool passes(int position) const;

private:
    struct Sorted {
        int column = 1;
        Qt::SortOrder direction = Qt::AscendingOrder;
    };

    void read(const std::vector<int> &positions);
    void take(const std::vector<int> &positions);
    void fillSome();
    void verifySome();
    void placeDiffering();
    void answerSome();
    void answerAll(bool askRows);
    void sortSome();
    bool answerFromRecords(int bit);
    void answer(int bit, const QDateTime &now);
    [[nodiscard]] RowOrder::ValueAt values(int column) const;

    const RowSource &m_source;
    std::vector<qint64> m_ids;
    std::vector<size_t> m_fingerprints;
    SearchIndex m_index;
    Facets m_facets;
    std::vector<char> m_found; // by the search
    std::vector<char> m_passes; // the search and the chips
    RowOrder m_order;
    QStringList m_words;
    Sorted m_wanted;
    Sorted m_present; // until what is wanted is sorted
    std::vector<int> m_differing; // found by verifying, and still at their old places
    int m_verified = -1; // up to here; -1: not at it
    quint64 m_open = 0; // bits to be answered: from records where they tell,
    quint64 m_openRows = 0; // and of these by asking each row where they do not
    int m_answered = 0; // rows asked for the first of them
    bool m_isFilling = false;
    bool m_isReady = false;
    bool m_hasDiffered = false;
    bool m_isUnsure = false; // rows came, and nobody has looked yet whether the others are as they were
};
