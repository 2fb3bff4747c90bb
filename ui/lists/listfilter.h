// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/condition.h"

//! A filter as people choose it: one chip, or one line of the list behind "Filter".
struct ListFilter {
    QString name {}; // "chipActive": of the chip; empty for those that are only listed
    QString label {};
    Conditions conditions {}; // alternatives of one kind; mostly one
    QString icon {};
    QString section {}; // the heading it is listed under: "Groups"

    bool operator==(const ListFilter &) const = default;
};

using ListFilters = QList<ListFilter>;
