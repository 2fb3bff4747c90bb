// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/fieldcells.h"
#include "app/imports/known.h"
#include "app/imports/wish.h"

#include <map>
#include <memory>
#include <tuple>

namespace imports {

//! Reads role, groups, place and dates of a row as rights to be given. Keeps what it has looked up, so one thread at
//! a time may use it.
class RightsReader final {
public:
    RightsReader(const Columns &columns, std::shared_ptr<const Known> known, Choices choices);

    struct Result {
        QList<WantedRight> rights {};
        QList<CellProblem> problems {};
    };
    [[nodiscard]] Result read(const TableRow &row);

private:
    struct Days {
        When from {};
        When until {};
        bool neverExpires = false;
    };

    [[nodiscard]] When readDay(const TableRow &row, Field field, bool *never, Result &result);
    [[nodiscard]] Days readDays(const TableRow &row, Result &result);
    [[nodiscard]] int readPlace(const TableRow &row, Result &result);
    [[nodiscard]] QList<int> readGroups(const TableRow &row, int place, Result &result);
    [[nodiscard]] int chooseGroup(const QString &name, int place, Result &result);
    [[nodiscard]] QString readRole(const TableRow &row, ScopeType scope, Result &result);
    void giveOnGroups(const QList<int> &groups, const QString &role, const Days &days, Result &result);
    [[nodiscard]] QDateTime boundary(const When &when, GroupId group, bool isEnd);

    Columns m_columns;
    FieldCells m_cells;
    std::shared_ptr<const Known> m_known;
    Choices m_choices;
    // Thousands of rows say the same few words and days.
    using Positions = std::vector<int>;
    QHash<QString, Positions> m_groups;
    QHash<QString, Positions> m_places;
    QHash<QString, Positions> m_roles;
    QHash<QString, DateReading> m_froms;
    QHash<QString, DateReading> m_untils;
    std::map<std::tuple<QByteArray, qint64, bool>, QDateTime> m_boundaries;
};

} // namespace imports
