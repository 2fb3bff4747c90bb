// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/listing.h"
#include "app/directory/records.h"

#include <deque>

//! How /role_assignments is cut where no offset reaches the end: by scope, of which each right has exactly one, and
//! within a large one from both ends of the names.
class RightsCuts {
public:
    explicit RightsCuts(const Records &records)
        : m_records(records)
    {
    }

    //! For Listing::Setup.
    std::optional<Cut> next(const Listing &listing);

private:
    void plan();

    const Records &m_records;
    std::deque<Cut> m_cuts;
    bool m_isPlanned = false;
};

//! /team_memberships knows no order and no text: team by team.
class MembershipCuts {
public:
    explicit MembershipCuts(const Records &records)
        : m_records(records)
    {
    }

    std::optional<Cut> next(const Listing &listing);

private:
    const Records &m_records;
    int m_team = 0;
};
