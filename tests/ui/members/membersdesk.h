// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/members/memberspage.h"

//! The Members page at a desk.
class MembersDesk final : public Desk {
public:
    explicit MembersDesk(const simulator::Options &options
                         = { .users = 30, .requestsPerSecond = 0, .classicMembers = true },
                         const simulator::demo::Operator &who = simulator::demo::administrator);

    //! Makes the page of somebody signed in; everybody but the members is loaded.
    void begin();
    //! Shows the page: the members are listed.
    void open();
    //! Labels of the filter chips that show, in their order.
    [[nodiscard]] QStringList chips() const;

    MembersPage *page = nullptr;
};
