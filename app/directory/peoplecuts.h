// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/listing.h"
#include "app/directory/records.h"

#include <deque>

//! How /users and /members are cut where no offset reaches the end: from the other end of the alphabet; by the
//! surnames of those already seen, nearly a partition, where that is not too dear; else by groups, places and the other
//! orders; other words of names last.
class PeopleCuts {
public:
    enum class Stage { OtherEnd, Surnames, NewSurnames, Groups, Places, Orders, Words, Over };

    explicit PeopleCuts(const Records &records);

    //! For Listing::Setup. Gives up at about three requests a page of people: what is missing then is said.
    std::optional<Cut> next(const Listing &listing);

private:
    using Words = QHash<QString, int>; // → how many people bear it

    void plan(const Listing &listing);
    void planWords(const Words &words);
    void planGroups();
    void planPlaces();
    void planOrders();
    [[nodiscard]] Words words(bool onlySurnames) const;
    [[nodiscard]] static bool isTail(const Listing &listing);
    [[nodiscard]] static bool isCheap(const Words &surnames, const Listing &listing);

    const Records &m_records;
    std::deque<Cut> m_cuts;
    QSet<QString> m_asked;
    Stage m_stage = Stage::OtherEnd;
};
