// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "ui/lists/listfilter.h"

#include <QCoreApplication>

//! What members can be narrowed by, as far as this server's members carry it.
class MemberFilters final {
    Q_DECLARE_TR_FUNCTIONS(MemberFilters)
public:
    //! Before any members are here.
    [[nodiscard]] static ListFilters chipsToBegin(const Records &records);
    //! The types that occur, then what is asked most.
    [[nodiscard]] static ListFilters chips(const Records &records);
    [[nodiscard]] static ListFilters further(const Records &records);
    //! Whether any member says of which type it is.
    [[nodiscard]] static bool tellsTypes(const Records &records);
    //! Whether any member says with what it opens doors.
    [[nodiscard]] static bool tellsWays(const Records &records);

private:
    [[nodiscard]] static ListFilters chipsFor(const Records &records, const QStringList &types, bool hasCards);
    [[nodiscard]] static QString offText(MemberPermission permission);
};
