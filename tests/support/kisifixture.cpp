// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kisifixture.h"

#include <QtTest>

using namespace std::chrono_literals;

KisiFixture::KisiFixture(const simulator::Options &options)
    : simulator(options)
{
    if (!simulator.start())
        qFatal("The simulator does not start.");
    proxy = std::make_unique<FaultProxy>(simulator.url());
    client = std::make_unique<Client>(network, proxy->url(), timing());
    signIn();
}

Timing KisiFixture::timing()
{
    return { .spacing = 2ms, .pause = 20ms, .readRetry = 5ms };
}

void KisiFixture::signIn(QLatin1StringView apiKey)
{
    client->setSecret(Secret(QByteArray(apiKey.data(), apiKey.size())));
}

int KisiFixture::answered(const QString &verb, const QString &path, int status) const
{
    const auto log = simulator.log();
    return int(std::count_if(log.begin(), log.end(), [&](const simulator::Request &request) {
        return request.verb == verb && request.path == path && request.status == status;
    }));
}
