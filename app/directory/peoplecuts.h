// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/addresscuts.h"

//! How /users and /members are cut where no offset reaches the end: from the other end of the alphabet where that is
//! enough; by the ends of addresses, shares that do not overlap; where a server does not search so, by the surnames of
//! those already seen, as long as they are nearly shares too; then by the other orders and all words of names; by
//! groups and places last, for whoever is in one is also named by a right.
class PeopleCuts {
public:
    enum class Stage {
        Addresses,
        OtherEnd,
        Surnames,
        Sample,
        MoreSurnames,
        OtherSample,
        YetMoreSurnames,
        Orders,
        Words,
        Groups,
        Places,
        Over
    };

    PeopleCuts(const Records &records, HasMet hasMet);

    //! For Listing::Setup. Gives up at about three requests a page of people: what is missing then is said.
    std::optional<Cut> next(const Listing &listing);

private:
    using Words = QHash<QString, int>; // → how many people bear it

    void plan(const Listing &listing);
    void planWords(const Words &words);
    void planGroups();
    void planPlaces();
    void planOrders();
    [[nodiscard]] Words surnames(const Listing &listing) const;
    [[nodiscard]] Words allWords(const Listing &listing) const;
    [[nodiscard]] static bool isTail(const Listing &listing);
    [[nodiscard]] static bool isCheap(const Words &surnames, const Listing &listing);

    const Records &m_records;
    HasMet m_hasMet;
    AddressCuts m_addresses;
    std::deque<Cut> m_cuts;
    QSet<QString> m_asked;
    Stage m_stage = Stage::Addresses;
};
