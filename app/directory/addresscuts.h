// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/listing.h"
#include "app/directory/records.h"

#include <deque>

//! Whether this pass of a listing has met somebody.
using HasMet = std::function<bool(const Listing &listing, const Person &person)>;

//! How people are cut by the last letters before the @ of their addresses: nobody is in two such cuts, hardly anybody
//! in none, and what is too long for one listing has one letter more.
class AddressCuts {
public:
    AddressCuts(const Records &records, HasMet hasMet);

    //! None: that was all, or the server does not search within addresses.
    std::optional<Cut> next(const Listing &listing);

private:
    void judge(const Listing &listing);
    void plan(const QString &ending, const Listing &listing);
    [[nodiscard]] QHash<QChar, int> lettersBefore(const QString &ending, const Listing &listing) const;

    const Records &m_records;
    HasMet m_hasMet;
    std::deque<Cut> m_cuts;
    bool m_isBegun = false;
    int m_uncut = 0; // texts that left as many as without
};
