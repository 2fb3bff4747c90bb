// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/client.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "tests/support/faultproxy.h"

#include <QNetworkAccessManager>

//! A simulator behind a fault proxy, and a Client that is signed in to it: what tests of the upper layers start from.
class KisiFixture {
public:
    explicit KisiFixture(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 });

    simulator::Simulator simulator;
    std::unique_ptr<FaultProxy> proxy;
    QNetworkAccessManager network;
    std::unique_ptr<Client> client;

    //! Quick enough for tests: no pause is longer than a few milliseconds.
    static Timing timing();
    //! Signs the Client's requests with this key.
    void signIn(QLatin1StringView apiKey = simulator::demo::administrator.apiKey);
    //! How many requests of this verb and path the simulator has answered with this status.
    [[nodiscard]] int answered(const QString &verb, const QString &path, int status) const;
};
