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

//! All positions in ascending order, kept while rows come, change and go. Equal ones stay as they came.
class RowOrder {
public:
    using ValueAt = std::function<SortValue(int position)>;

    RowOrder();

    [[nodiscard]] const std::vector<int> &positions() const { return m_positions; }
    void clear() { m_positions = {}; }
    //! Everything anew.
    void sort(int rows, const ValueAt &valueAt);
    //! These are new or differ; the others are in order already, so they are only searched.
    void update(const std::vector<int> &changed, const ValueAt &valueAt);
    //! Rows went: where each is now, in the same order; -1: gone.
    void keep(const std::vector<int> &moved);

private:
    struct Key;
    [[nodiscard]] std::vector<int> sorted(const std::vector<int> &positions, const ValueAt &valueAt) const;
    [[nodiscard]] bool comesBefore(int left, const SortValue &leftValue, int right, const SortValue &rightValue) const;
    void place(const std::vector<int> &added, size_t first, size_t last, size_t from, size_t to,
               std::vector<size_t> &places, const ValueAt &valueAt) const;
    void takeOut(const std::vector<int> &positions);

    QCollator m_collator;
    std::vector<int> m_positions;
};
