// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/columns.h"
#include "app/imports/known.h"

//! What stands in one column, and how that would be taken. The words are ColumnWords'.
struct ColumnReport {
    QStringList values {}; // the first that say something, each once
    int rows = 0;
    int filled = 0;
    int notUnderstood = 0; // of those filled
    int bothWays = 0; // dates that could be two things
    bool isById = false; // groups, places and roles are meant by their ids, not by name
    QStringList meant {}; // the first names found for roles and places, each once
    imports::DateOrder told = imports::DateOrder::Unknown; // what its dates tell of their order

    bool operator==(const ColumnReport &) const = default;
};

//! Of every column of the table. Takes as long as the table is long: for a worker.
QList<ColumnReport> reportsOn(const imports::Table &table, const imports::Columns &columns, const imports::Known &known,
                              const imports::Stop &stop);
