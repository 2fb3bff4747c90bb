// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/client.h"

#include "app/net/exchange.h"
#include "app/net/guardedrequest.h"
#include "app/net/queuedcall.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcNet, "kisi.net", QtInfoMsg)

constexpr int tooManyRequests = 429;

// Verb, path, status, time: never a query, a body, a header.
void log(const Message &message, int status, qint64 elapsedMs)
{
    qCDebug(lcNet, "%s %s %d %lld ms", verbName(message.verb), qUtf8Printable(message.path), status, elapsedMs);
}

double jitter()
{
    return QRandomGenerator::global()->generateDouble();
}

QByteArray bytesOf(const QJsonObject &body)
{
    return body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Client::Client(QNetworkAccessManager &network, QUrl server, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_server(std::move(server))
    , m_timing(timing)
    , m_pacer(timing)
{
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);
    connect(&m_wakeUp, &QTimer::timeout, this, &Client::pump);
}

Client::~Client()
{
    for (const auto &lane : m_lanes) {
        for (const auto &queued : lane)
            queued->forget();
    }
    for (const auto &queued : m_pausing)
        queued->forget();
    for (const auto *wire : { &m_exchange, &m_click }) {
        if (wire->queued)
            wire->queued->forget();
    }
}

void Client::setServer(const QUrl &server)
{
    if (server == m_server)
        return;
    m_server = server;
    setSecret({});
}

void Client::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    m_refused = false;
    ++m_session;
}

int Client::waiting(Lane lane) const
{
    const auto &queue = m_lanes.at(size_t(lane));
    return int(std::count_if(queue.begin(), queue.end(), [](const auto &queued) { return bool(queued->done); }));
}

Call Client::enqueue(Message message, Lane lane, std::function<void(const Result<Answer> &)> done)
{
    auto queued = std::make_shared<QueuedCall>(
        QueuedCall { .message = std::move(message), .lane = lane, .done = std::move(done), .session = m_session });
    m_lanes.at(size_t(lane)).push_back(queued);
    // Never from inside send(): the caller is still storing the Call.
    QMetaObject::invokeMethod(this, &Client::pump, Qt::QueuedConnection);
    return Call(std::move(queued));
}

void Client::pump()
{
    const QPointer<Client> alive(this);
    const auto now = Pacer::Clock::now();
    auto wakeUp = Pacer::Clock::time_point::max();
    if (const auto queued = next(now, wakeUp)) {
        const bool isSigned = !queued->message.anonymous;
        if (isSigned && queued->session != m_session)
            std::exchange(queued->done, nullptr)(Error { .kind = Error::Cancelled });
        else if (isSigned && m_refused)
            std::exchange(queued->done, nullptr)(Error { .kind = Error::Unauthorized, .httpStatus = 401 });
        else
            start(queued);
        if (alive)
            QMetaObject::invokeMethod(this, &Client::pump, Qt::QueuedConnection);
    } else if (wakeUp != Pacer::Clock::time_point::max()) {
        m_wakeUp.start(std::chrono::ceil<std::chrono::milliseconds>(wakeUp - now));
    }
}

Client::Queued Client::next(Pacer::Clock::time_point now, Pacer::Clock::time_point &wakeUp)
{
    for (auto &lane : m_lanes) {
        while (!lane.empty() && !lane.front()->done)
            lane.pop_front();
        if (lane.empty())
            continue;
        const bool isClick = lane.front()->lane == Lane::Interactive;
        if (m_exchange.exchange && (!isClick || m_click.exchange))
            continue;
        const auto slot = m_pacer.nextSlot(lane.front()->lane);
        if (slot > now) {
            wakeUp = std::min(wakeUp, slot);
            continue;
        }
        auto queued = lane.front();
        lane.pop_front();
        return queued;
    }
    return {};
}

QNetworkRequest Client::networkRequest(const Message &message) const
{
    QUrl url = m_server;
    url.setPath(message.path);
    url.setQuery(message.query);
    auto request = guardedRequest(url);
    request.setRawHeader("Accept", "application/json");
    if (message.isWrite())
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    if (!message.anonymous && !m_secret.isEmpty())
        request.setRawHeader("Authorization", "KISI-LOGIN " + m_secret.reveal());
    return request;
}

void Client::start(const Queued &queued)
{
    m_pacer.sent(queued->lane, Pacer::Clock::now());
    auto &wire = m_exchange.exchange ? m_click : m_exchange;
    QElapsedTimer elapsed;
    elapsed.start();
    wire.queued = queued;
    const auto &message = queued->message;
    wire.exchange = std::make_unique<Exchange>(
        m_network, networkRequest(message),
        Outgoing { .verb = message.verb, .body = bytesOf(message.body), .deadline = message.deadline },
        [this, queued, elapsed, &wire](const RawOutcome &outcome) {
            wire.exchange.release()->deleteLater(); // we are in its finished()
            wire.queued = nullptr;
            queued->onCancelled = nullptr;
            answered(queued, meaning(outcome), elapsed.elapsed());
        });
    if (!queued->message.isWrite()) {
        queued->onCancelled = [this, &wire] {
            wire = {};
            QMetaObject::invokeMethod(this, &Client::pump, Qt::QueuedConnection);
        };
    }
}

void Client::answered(const Queued &queued, const Result<Answer> &answer, qint64 elapsedMs)
{
    const int status = answer ? answer->status : answer.error().httpStatus;
    log(queued->message, status, elapsedMs);
    adaptPace(status);
    QMetaObject::invokeMethod(this, &Client::pump, Qt::QueuedConnection);
    const QPointer<Client> alive(this);
    announce(status);
    if (!alive)
        return queued->forget();
    if (!answer && repeats(queued, answer.error()))
        return;

    const bool isSessionOver = !answer && answer.error().kind == Error::Unauthorized && !queued->message.anonymous
        && queued->session == m_session && !m_refused;
    if (isSessionOver)
        m_refused = true;
    if (const auto done = std::exchange(queued->done, nullptr))
        done(answer);
    if (alive && isSessionOver && m_refused)
        emit unauthorized();
}

bool Client::repeats(const Queued &queued, const Error &error)
{
    if (!queued->done)
        return false;
    if (error.kind == Error::RateLimited) {
        if (++queued->refusals >= m_timing.refusals)
            return false;
        m_lanes.at(size_t(queued->lane)).push_front(queued); // refused, so it did not happen: a write too
        return true;
    }
    const bool isPassing = error.kind == Error::Network || error.kind == Error::Server;
    if (queued->message.isWrite() || !isPassing || queued->failures >= m_timing.readRetries)
        return false;
    const auto pause = m_timing.readRetry * (1 << queued->failures++);
    repeatLater(queued, pause + std::chrono::duration_cast<std::chrono::milliseconds>(pause * 0.5 * jitter()));
    return true;
}

void Client::repeatLater(const Queued &queued, std::chrono::milliseconds pause)
{
    m_pausing.push_back(queued);
    QTimer::singleShot(pause, this, [this, queued] {
        std::erase(m_pausing, queued);
        m_lanes.at(size_t(queued->lane)).push_front(queued);
        pump();
    });
}

void Client::adaptPace(int status)
{
    if (status == tooManyRequests)
        m_pacer.refused(Pacer::Clock::now(), jitter());
    else if (status >= 200 && status < 500) // declined is not refused: its pace was all right
        m_pacer.accepted();
}

void Client::announce(int status)
{
    const QPointer<Client> alive(this);
    const bool isOnline = status > 0;
    if (isOnline != m_online) {
        m_online = isOnline;
        emit onlineChanged(isOnline);
    }
    if (alive && status == tooManyRequests)
        emit slowedDown();
}
