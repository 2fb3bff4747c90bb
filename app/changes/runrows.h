// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/changes/runprogress.h"
#include "app/journal/journalrecord.h"

#include <QHash>

//! A row of a set and how far it has come.
struct RunRow {
    Change change {};
    JournalRow::Step step = JournalRow::Step::Waiting;
    std::optional<Outcome> outcome {}; // once it has ended

    [[nodiscard]] bool isWaiting() const { return !outcome && step == JournalRow::Step::Waiting; }
    [[nodiscard]] bool isAccepted() const { return !outcome && step == JournalRow::Step::Accepted; }
};

//! The rows of a set on its way, found by what they are about, and counted.
class RunRows {
public:
    explicit RunRows(QList<RunRow> rows);

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const RunRow &at(int position) const { return m_rows.at(position); }
    //! Its change and step; outcomes come through close().
    [[nodiscard]] RunRow &operator[](int position) { return m_rows[position]; }
    void close(int position, const Outcome &outcome);

    //! In order; also those about somebody's member or right.
    [[nodiscard]] QList<int> about(UserId person) const { return m_byPerson.value(person); }
    [[nodiscard]] QList<int> about(AccessRightId right) const { return m_byRight.value(right); }
    //! Those that have not ended about the same person with the same kind of change.
    [[nodiscard]] QList<int> openLike(const Change &change) const;
    [[nodiscard]] QList<int> accepted() const;
    //! How many requests the rows from `from` on still take by themselves: what makes something is looked for first.
    [[nodiscard]] int requestsLeft(int from) const;
    //! How many of them are still to be sent.
    [[nodiscard]] int left(int from) const;
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }
    //! Of the rows that have ended.
    [[nodiscard]] ChangeReport report() const;

private:
    void count(const Outcome &outcome);

    QList<RunRow> m_rows;
    QHash<UserId, QList<int>> m_byPerson;
    QHash<AccessRightId, QList<int>> m_byRight;
    RunProgress m_progress;
};
