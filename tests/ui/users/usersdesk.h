// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/users/userspage.h"

class UsersModel;

//! The Users page at a desk.
class UsersDesk final : public Desk {
public:
    explicit UsersDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 },
                       const simulator::demo::Operator &who = simulator::demo::administrator);

    //! Signs in and shows the page; loads everybody unless told otherwise.
    void open();
    void openWithoutLoading();
    //! With somebody added before, who is current; their id.
    qint64 openAt(const QString &name, const QString &email, const QJsonObject &more = {});
    //! The page again, as after a start: what the settings keep is read anew.
    void reopen();
    void resize(int width, int height) const;

    [[nodiscard]] UsersModel &model() const;
    [[nodiscard]] bool isSuspended(qint64 id) const;

    UsersPage *page = nullptr;
};
