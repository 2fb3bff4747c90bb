// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/traffic.h"

#include <QNetworkReply>

Traffic::Traffic(QNetworkAccessManager &network)
{
    connect(&network, &QNetworkAccessManager::finished, this, [this](QNetworkReply *reply) { count(*reply); });
}

void Traffic::clear()
{
    m_answers = 0;
    m_paths.clear();
    m_statuses.clear();
}

void Traffic::count(const QNetworkReply &reply)
{
    m_last = bench::Clock::now();
    if (m_answers++ == 0)
        m_first = m_last;
    ++m_paths[reply.url().path()];
    ++m_statuses[reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()];
}
