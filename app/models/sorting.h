// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QString>

#include <functional>
#include <vector>

//! What a row is sorted by: the number, then the text as people of this locale sort it.
struct SortValue {
    qint64 number = 0;
    QString text {};
};

using SortValueAt = std::function<SortValue(int position)>;

//! A value as it is compared many times. Lives only while sorting: kept for every row it would be the largest part of a
//! model.
struct SortKey {
    SortKey(const SortValue &value, const QCollator &collator);
    //! Negative, 0 or positive.
    [[nodiscard]] int compare(const SortKey &other) const;

    qint64 number = 0;
    QCollatorSortKey text;
};

//! Sorts all rows a piece at a time, so that a long list does not hold up the window. Equal ones stay as they came.
class Sorting {
public:
    Sorting(const QCollator &collator, int rows);

    [[nodiscard]] bool isDone() const { return m_width >= m_rows && m_read == m_rows && m_keys.empty(); }
    //! A millisecond or two.
    void step(const SortValueAt &valueAt);
    //! Frees a part of what one holds that was given up; true when nothing is left.
    bool forgetSome();
    //! All positions in ascending order, once it is done.
    [[nodiscard]] std::vector<int> take() { return std::move(m_order); }

private:
    void readRun(const SortValueAt &valueAt);
    void mergeSome();
    [[nodiscard]] bool isBefore(int left, int right) const;

    QCollator m_collator;
    int m_rows;
    int m_width; // of the runs that are in order by themselves
    int m_read = 0; // keys, by now
    std::vector<SortKey> m_keys; // by position
    std::vector<int> m_order;
    std::vector<int> m_merged; // the next m_order up to m_next
    int m_next = 0;
    int m_left = 0; // where the two runs being merged are read
    int m_right = 0;
};
