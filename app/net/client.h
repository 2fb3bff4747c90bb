// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/call.h"
#include "app/net/pacer.h"
#include "app/net/request.h"
#include "app/net/secret.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

class Exchange;
class QNetworkAccessManager;
struct QueuedCall;

//! Sends requests one after another at the pace Kisi allows, clicks before jobs. Knows HTTP, and no Kisi noun.
//! Reads are repeated when the network or the server fails; a write goes out once, or again only after a 429.
class Client final : public QObject {
    Q_OBJECT
public:
    Client(QNetworkAccessManager &network, QUrl server, const Timing &timing = {}, QObject *parent = nullptr);
    ~Client() override;

    template <typename T>
    using Done = std::function<void(const Result<T> &)>;

    //! Queues the request. The callback comes later, from the event loop, once; never after the Call is gone.
    template <typename T>
    Call send(const Request<T> &request, Lane lane, Done<std::type_identity_t<T>> done)
    {
        return enqueue(request.message(), lane,
                       [decode = request.decode, isWrite = request.verb != Verb::Get,
                        done = std::move(done)](const Result<Answer> &answer) {
                           done(answer ? read<T>(decode, *answer, isWrite) : Result<T>(answer.error()));
                       });
    }

    [[nodiscard]] const QUrl &server() const { return m_server; }
    //! Another server never sees the secret meant for the one before.
    void setServer(const QUrl &server);
    //! What still waits to be signed with the secret before ends as Cancelled: it was meant for another account.
    void setSecret(Secret secret);
    [[nodiscard]] bool hasSecret() const { return !m_secret.isEmpty(); }
    [[nodiscard]] std::chrono::milliseconds spacing() const { return m_pacer.spacing(); }
    //! From the next request on.
    void setSpacing(std::chrono::milliseconds spacing) { m_pacer.setSpacing(spacing); }
    [[nodiscard]] int waiting(Lane lane) const;
    [[nodiscard]] bool isOnline() const { return m_online; }

signals:
    //! A 401: the secret is no longer accepted. Once, until a new secret is set.
    void unauthorized();
    //! The network was lost (no answer at all) or is back (any answer).
    void onlineChanged(bool online);
    //! Kisi asked to slow down (429); everything waits.
    void slowedDown();

private:
    using Queued = std::shared_ptr<QueuedCall>;
    struct OnWire {
        std::unique_ptr<Exchange> exchange;
        Queued queued;
    };

    template <typename T>
    static Result<T> read(Result<T> (*decode)(const Answer &), const Answer &answer, bool isWrite)
    {
        auto value = decode(answer);
        if (value || !isWrite)
            return value;
        auto error = value.error(); // accepted, but what was made of it cannot be read
        error.kind = Error::OutcomeUnknown;
        return error;
    }

    Call enqueue(Message message, Lane lane, std::function<void(const Result<Answer> &)> done);
    void pump();
    [[nodiscard]] Queued next(Pacer::Clock::time_point now, Pacer::Clock::time_point &wakeUp);
    void start(const Queued &queued);
    void answered(const Queued &queued, const Result<Answer> &answer, qint64 elapsedMs);
    [[nodiscard]] bool repeats(const Queued &queued, const Error &error);
    void repeatLater(const Queued &queued, std::chrono::milliseconds pause);
    void adaptPace(int status);
    void announce(int status);
    [[nodiscard]] QNetworkRequest networkRequest(const Message &message) const;

    QNetworkAccessManager &m_network;
    QUrl m_server;
    Timing m_timing;
    Pacer m_pacer;
    Secret m_secret;
    std::array<std::deque<Queued>, 4> m_lanes;
    // One request at a time, as Kisi asks; a click need not wait for a slow answer to somebody else's.
    OnWire m_exchange;
    OnWire m_click;
    std::vector<Queued> m_pausing; // failed reads before their next try
    QTimer m_wakeUp;
    int m_session = 0; // grows with each new secret
    bool m_refused = false; // a 401 came: nothing signed goes out any more
    bool m_online = true;
};
