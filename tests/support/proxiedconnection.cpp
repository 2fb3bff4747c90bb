// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/proxiedconnection.h"

#include "tests/support/resetconnection.h"

#include <QTcpSocket>
#include <QTimer>

ProxiedConnection::ProxiedConnection(FaultProxy &proxy, QTcpSocket *client, const QUrl &server)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_server(new QTcpSocket(this))
{
    m_client->setParent(this);
    for (auto *socket : { m_client, m_server }) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, this, &ProxiedConnection::end);
    }
    connect(m_client, &QTcpSocket::readyRead, this, &ProxiedConnection::readClient);
    connect(m_server, &QTcpSocket::readyRead, this, &ProxiedConnection::readServer);
    connect(m_server, &QTcpSocket::errorOccurred, this, &ProxiedConnection::end);
    m_server->connectToHost(server.host(), quint16(server.port(80)));
    m_server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    readClient();
}

void ProxiedConnection::readClient()
{
    m_requests.add(m_client->readAll());
    while (const auto request = m_requests.take()) {
        m_plan = m_proxy.planFor(*request);
        if (m_plan && m_plan->fault == FaultProxy::ResetBeforeForwarding)
            return resetConnection(*m_client);
        if (m_plan && m_plan->fault == FaultProxy::CloseBeforeForwarding)
            return m_client->disconnectFromHost();
        m_server->write(request->raw); // kept until it is connected
    }
}

void ProxiedConnection::readServer()
{
    m_answers.add(m_server->readAll());
    while (const auto whole = m_answers.take())
        answer(*whole);
}

void ProxiedConnection::answer(const HttpMessage &answer)
{
    const auto plan = std::exchange(m_plan, std::nullopt);
    if (!plan) {
        m_client->write(answer.raw);
        return;
    }
    switch (plan->fault) {
    case FaultProxy::TruncateAnswer:
        m_client->write(answer.raw.first(answer.raw.size() - std::max<qsizetype>(2, answer.body.size() / 2)));
        m_client->disconnectFromHost();
        break;
    case FaultProxy::DripAnswer:
        drip(answer.raw, plan->interval);
        break;
    case FaultProxy::DelayAnswer:
        QTimer::singleShot(plan->interval, m_client, [this, bytes = answer.raw] { m_client->write(bytes); });
        break;
    default:
        m_client->disconnectFromHost();
        break;
    }
}

void ProxiedConnection::drip(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    auto *drops = new QTimer(m_client);
    connect(drops, &QTimer::timeout, m_client, [this, drops, bytes, sent = qsizetype(0)]() mutable {
        m_client->write(bytes.sliced(sent++, 1));
        if (sent == bytes.size())
            drops->stop();
    });
    drops->start(interval);
}

void ProxiedConnection::end()
{
    m_client->disconnectFromHost(); // lets what was written leave first
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}
