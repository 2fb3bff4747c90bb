// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"

#include <QSet>

//! Which rows of a check are shown.
struct CheckFilter {
    std::optional<imports::RowState> state {};
    std::optional<QSet<int>> rows {};

    bool operator==(const CheckFilter &) const = default;
};

//! The rows of a check in the order in which they are shown. A mended row stays where it is until they are arranged
//! again, so that nothing moves under a hand.
class CheckRows final {
public:
    enum class By : quint8 { Result, Line, Cell };
    struct Order {
        By by = By::Result;
        int column = -1; // of the file, by its cells
        bool isDescending = false;
    };

    void arrange(const imports::Check &check, const CheckFilter &filter, const Order &order);
    void clear() { *this = {}; }

    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] int rowAt(int place) const { return m_rows.at(size_t(place)); }
    //! -1: it is not shown.
    [[nodiscard]] int placeOf(int row) const { return m_places.at(size_t(row)); }

private:
    void sortByCells(const imports::Check &check, const Order &order);

    std::vector<int> m_rows;
    std::vector<int> m_places;
};

//! A hint that deserves a line of its own; the others stand beside their cell.
bool isLoud(const imports::CellProblem &problem);
//! The row has something to be read: a mistake or a loud hint.
bool hasWords(const imports::Check &check, int row);
