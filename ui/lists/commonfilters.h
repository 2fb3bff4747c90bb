// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "ui/lists/listfilter.h"

#include <QCoreApplication>

//! Filters more than one page offers, in the same words.
class CommonFilters final {
    Q_DECLARE_TR_FUNCTIONS(CommonFilters)
public:
    [[nodiscard]] static ListFilter notSeenFor(int days, const QString &name = {});
    [[nodiscard]] static ListFilter neverSeen();
    //! Whoever holds none; the status of that name leaves out who is kept out by something else.
    [[nodiscard]] static ListFilter noRights();
    [[nodiscard]] static ListFilter suspendedHolding();
    [[nodiscard]] static ListFilter pendingFor(int days);
    [[nodiscard]] static ListFilter expiringWithin(int days, const QString &name = {});
    //! From today on, a day each.
    [[nodiscard]] static ListFilters endingInDays();
    [[nodiscard]] static ListFilter expired(const QString &name = {});
    // By name.
    [[nodiscard]] static ListFilters roles(const Records &records);
    [[nodiscard]] static ListFilters groups(const Records &records);
    [[nodiscard]] static ListFilters places(const Records &records);
};
