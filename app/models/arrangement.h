// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/rowsource.h"
#include "app/models/searchindex.h"

#include <QStringList>

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
    //! Reads again what differs among rows that are still the same; true where something did.
    bool verify();

    void sort(int column);
    //! Folded words; narrowing ones extend those before.
    void search(const QStringList &words, bool narrows);
    void offer(const Conditions &conditions);
    void ask(const Conditions &conditions) { m_facets.setAsked(conditions); }
    //! Answers what follows from the clock.
    void answerTimes();

    //! Counts, and gives back the positions that search and chips leave, in order.
    [[nodiscard]] std::vector<int> filtered(Qt::SortOrder order);
    //! As last filtered.
    [[nodiscard]] bool passes(int position) const;

private:
    void read(const std::vector<int> &positions);
    bool answerFromRecords(int bit);
    void answer(int bit, const QDateTime &now);
    [[nodiscard]] RowOrder::ValueAt values() const;

    const RowSource &m_source;
    std::vector<qint64> m_ids;
    std::vector<size_t> m_fingerprints;
    SearchIndex m_index;
    Facets m_facets;
    std::vector<char> m_found; // by the search
    std::vector<char> m_passes; // the search and the chips
    RowOrder m_order;
    QStringList m_words;
    int m_column = 1;
    bool m_isUnsure = false; // rows came, and nobody has looked yet whether the others are as they were
};
