// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/sorting.h"

#include <optional>

//! All positions in ascending order, kept while rows come, change and go. Equal ones stay as they came.
class RowOrder {
public:
    using ValueAt = SortValueAt;

    RowOrder();

    [[nodiscard]] const std::vector<int> &positions() const { return m_positions; }
    void clear();
    //! Everything anew, in steps. Until the last one the order stays as it is, and what changes meanwhile is kept.
    void startSorting(int rows);
    [[nodiscard]] bool isSorting() const { return m_sorting.has_value(); }
    //! By the values that are wanted now; true when it was the last step.
    bool step(const ValueAt &valueAt);
    //! These are new or differ; the others are in order already, so they are only searched.
    void update(const std::vector<int> &changed, const ValueAt &valueAt);
    //! Rows went: where each is now, in the same order; -1: gone.
    void keep(const std::vector<int> &moved);

private:
    void sort(int rows, const ValueAt &valueAt);
    void merge(const std::vector<int> &changed, const ValueAt &valueAt);
    [[nodiscard]] std::vector<int> sorted(const std::vector<int> &positions, const ValueAt &valueAt) const;
    [[nodiscard]] bool comesBefore(int left, const SortValue &leftValue, int right, const SortValue &rightValue) const;
    void place(const std::vector<int> &added, size_t first, size_t last, size_t from, size_t to,
               std::vector<size_t> &places, const ValueAt &valueAt) const;
    void takeOut(const std::vector<int> &positions);

    QCollator m_collator;
    std::vector<int> m_positions;
    std::optional<Sorting> m_sorting;
    std::vector<Sorting> m_givenUp; // for another one, and not freed yet
    std::vector<int> m_changed; // while sorting
};
