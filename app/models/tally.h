// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! How many rows of a list some conditions would leave. Counted anew after a change, in slices and only while somebody
//! looks, and by the same answers as the list's own: what is said of a list is what it shows.
class Tally final : public QObject {
    Q_OBJECT
public:
    //! `rows` need not be active.
    explicit Tally(const DirectoryModel &rows, QObject *parent = nullptr);

    //! Each as a list would be asked: conditions of one kind are alternatives, kinds combine.
    void setQuestions(const QList<Conditions> &questions);
    [[nodiscard]] const QList<Conditions> &questions() const { return m_questions; }
    void setActive(bool active);
    //! What follows from the clock may differ, or anything else.
    void recount();
    //! In the order of the questions; empty until they are counted.
    [[nodiscard]] const QList<int> &counts() const { return m_counts; }

signals:
    void counted();

private:
    // The alternatives of one kind; all of them must hold one.
    using Kinds = std::vector<std::vector<Question>>;

    [[nodiscard]] static Kinds kindsOf(const Conditions &conditions);
    void follow(Directory::Part part);
    void hurry(Directory::Part part);
    void start();
    void countSome();
    void countRow(int position);
    void finish();
    [[nodiscard]] bool holds(const Kinds &kinds, int position) const;
    [[nodiscard]] int pause() const;

    const DirectoryModel &m_rows;
    QList<Conditions> m_questions;
    std::vector<Kinds> m_kinds; // one a question
    QList<int> m_counts;
    QList<int> m_counting;
    QDateTime m_now; // one moment for all rows
    QTimer m_soon;
    QTimer m_step;
    int m_position = 0;
    bool m_isActive = false;
    bool m_isOutdated = true; // something changed since the count began that stands or is under way
};
