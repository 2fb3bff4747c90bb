// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/client.h"
#include "tests/support/rawserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Pauses short enough for a test; the proportions are the real ones.
inline Timing shortTiming()
{
    return { .spacing = 5ms, .slowestSpacing = 80ms, .pause = 50ms, .longestPause = 400ms, .readRetry = 5ms };
}

//! A Client and the server it talks to.
struct Wire {
    explicit Wire(const Timing &timing = shortTiming())
        : client(std::make_unique<Client>(network, server.url(), timing))
    {
        client->setSecret(Secret("s3cr3t-of-the-test"));
    }

    RawServer server;
    QNetworkAccessManager network;
    std::unique_ptr<Client> client;
};

//! One request under way and what became of it.
template <typename T>
struct Asked {
    Asked(Wire &wire, const Request<T> &request, Lane lane = Lane::Interactive)
        : call(wire.client->send(request, lane, [this](const Result<T> &outcome) {
            ++times;
            result = outcome;
        }))
    {
    }
    Asked(const Asked &) = delete;
    Asked &operator=(const Asked &) = delete;

    [[nodiscard]] bool succeeded() const { return result && *result; }
    [[nodiscard]] bool failed(Error::Kind kind) const { return result && !*result && result->error().kind == kind; }
    [[nodiscard]] Error error() const { return result && !*result ? result->error() : Error {}; }

    int times = 0;
    std::optional<Result<T>> result;
    Call call; // last: cancelled before what it writes to goes
};

inline Result<QJsonValue> asItCame(const Answer &answer)
{
    return answer.json;
}

inline Result<Unit> nothing(const Answer & /*answer*/)
{
    return Unit {};
}

inline Request<QJsonValue> reading(const QString &path = u"/users"_s)
{
    return { .path = path, .decode = &asItCame };
}

inline Request<Unit> writing(Verb verb, const QString &path = u"/users/7"_s)
{
    QJsonObject body;
    if (verb != Verb::Delete)
        body.insert(u"user"_s, QJsonObject { { u"name"_s, u"Ann Example"_s } });
    return { .verb = verb, .path = path, .body = body, .decode = &nothing };
}

//! Rows for every verb that writes: "verb" and its "name" on the wire.
inline void addWritingVerbs()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("POST") << Verb::Post << QByteArray("POST");
    QTest::newRow("PATCH") << Verb::Patch << QByteArray("PATCH");
    QTest::newRow("PUT") << Verb::Put << QByteArray("PUT");
    QTest::newRow("DELETE") << Verb::Delete << QByteArray("DELETE");
}
