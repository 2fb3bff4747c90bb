// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/people/detailspanel.h"
#include "ui/people/personactions.h"

//! The details panel of one person at a desk.
class PeopleDesk final : public Desk {
public:
    explicit PeopleDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 });

    //! Signs in, loads everything, adds a person and shows them.
    void open(bool members = false);
    //! Gives the person a right to a group of the demo organization and tells the directory.
    AccessRightId give(const QString &group, const QDateTime &from = {}, const QDateTime &until = {});
    void showTab(DetailsPanel::Tab tab);

    [[nodiscard]] QJsonObject onServer() const { return kisi.simulator.user(number(person)); }

    PersonActions *actions = nullptr;
    DetailsPanel *panel = nullptr;
    UserId person {};
};
