// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/logins.h"
#include "app/net/client.h"

#include <QObject>

//! Somebody's logins as Kisi lists them: at most 40 devices and 10 API keys, so one page holds them.
class LoginListing final : public QObject {
    Q_OBJECT
public:
    enum class State { Loading, Ready, Failed };

    LoginListing(Client &client, UserId holder, QObject *parent);

    //! Shows what was read before until the answer is there.
    void refresh();
    [[nodiscard]] State state() const { return m_state; }
    //! The last used first.
    [[nodiscard]] const QList<Login> &logins() const { return m_logins; }
    //! Why it failed; Forbidden: they may not be seen.
    [[nodiscard]] const Error &error() const { return m_error; }

signals:
    void changed();

private:
    void take(const Result<Page<Login>> &page);

    Client &m_client;
    UserId m_holder;
    State m_state = State::Loading;
    QList<Login> m_logins;
    Error m_error;
    Call m_call;
};
