// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/logins/loginlisting.h"

#include <algorithm>

LoginListing::LoginListing(Client &client, UserId holder, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_holder(holder)
{
}

void LoginListing::refresh()
{
    m_call = m_client.send<Page<Login>>(api::logins(m_holder), Lane::Interactive,
                                        [this](const Result<Page<Login>> &page) { take(page); });
}

void LoginListing::take(const Result<Page<Login>> &page)
{
    m_state = page ? State::Ready : State::Failed;
    if (page)
        m_logins = page->rows;
    else
        m_error = page.error();
    const auto lastSign
        = [](const Login &login) { return login.lastUsedAt.isValid() ? login.lastUsedAt : login.createdAt; };
    std::stable_sort(m_logins.begin(), m_logins.end(),
                     [&](const Login &left, const Login &right) { return lastSign(left) > lastSign(right); });
    emit changed();
}
