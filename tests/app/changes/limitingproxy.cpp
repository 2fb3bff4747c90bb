// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/changes/limitingproxy.h"

#include "tests/support/deed.h"
#include "tests/support/httpreader.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

LimitingProxy::LimitingProxy(QUrl server, Limit limit, const Rate &rate, quint32 seed)
    : m_behind(std::move(server))
    , m_limit(limit)
    , m_rate(rate)
    , m_dice(seed)
    , m_tokens(rate.requests)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("127.0.0.1: %s", qPrintable(errorString()));
}

QUrl LimitingProxy::url() const
{
    QUrl url = m_behind;
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    return url;
}

void LimitingProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    auto *server = new QTcpSocket(client);
    server->connectToHost(m_behind.host(), quint16(m_behind.port(80)));
    for (auto *socket : { client, server })
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(client, &QTcpSocket::readyRead, client, [this, client, server, reader = std::make_shared<HttpReader>()] {
        reader->add(client->readAll());
        while (const auto request = reader->take()) {
            const auto delay = std::chrono::milliseconds(int(m_dice() % quint32(m_rate.jitter.count() + 1)));
            QTimer::singleShot(delay, Qt::PreciseTimer, client,
                               [this, client, server, raw = request->raw] { judge(*client, *server, raw); });
        }
    });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void LimitingProxy::judge(QTcpSocket &client, QTcpSocket &server, const QByteArray &request)
{
    ++m_arrived;
    if (admits(Clock::now())) {
        server.write(request);
        return;
    }
    ++m_refused;
    client.write(Deed::answer(429, R"({"error":"Too many requests.","code":"000429"})").bytes);
}

bool LimitingProxy::admits(Clock::time_point now)
{
    switch (m_limit) {
    case FixedWindow:
        return admitsInWindow(now);
    case SlidingLog:
        return admitsInLog(now);
    case TokenBucket:
        break;
    }
    return admitsByToken(now);
}

bool LimitingProxy::admitsInWindow(Clock::time_point now)
{
    if (now - m_since >= m_rate.window) {
        m_since = now;
        m_inWindow = 0;
    }
    return m_inWindow++ < m_rate.requests;
}

bool LimitingProxy::admitsInLog(Clock::time_point now)
{
    while (!m_recent.empty() && now - m_recent.front() >= m_rate.window)
        m_recent.pop_front();
    if (int(m_recent.size()) >= m_rate.requests)
        return false;
    m_recent.push_back(now);
    return true;
}

bool LimitingProxy::admitsByToken(Clock::time_point now)
{
    const double elapsed = m_since == Clock::time_point {} ? 0 : std::chrono::duration<double>(now - m_since).count();
    const double perSecond = m_rate.requests / std::chrono::duration<double>(m_rate.window).count();
    m_tokens = std::min(double(m_rate.requests), m_tokens + elapsed * perSecond);
    m_since = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}
