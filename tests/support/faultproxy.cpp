// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"

#include "tests/support/proxiedconnection.h"

#include <QTcpSocket>

#include <algorithm>

namespace {

bool matches(const QByteArray &verb, const QByteArray &path, const QByteArray &wantedVerb, const QByteArray &wantedPath)
{
    return (wantedVerb.isEmpty() || verb == wantedVerb) && path.startsWith(wantedPath);
}

} // namespace

FaultProxy::FaultProxy(QUrl server, QObject *parent)
    : QObject(parent)
    , m_behind(std::move(server))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
    setOffline(false);
}

FaultProxy::~FaultProxy()
{
    setOffline(true);
}

QUrl FaultProxy::url() const
{
    QUrl url = m_behind;
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void FaultProxy::next(const Match &match, Fault fault, std::chrono::milliseconds interval)
{
    m_plans.push_back({ match, fault, interval });
}

void FaultProxy::setOffline(bool offline)
{
    if (offline == isOffline())
        return;
    if (offline) {
        m_server.close();
        qDeleteAll(findChildren<ProxiedConnection *>(Qt::FindDirectChildrenOnly));
        return;
    }
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("127.0.0.1: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

int FaultProxy::count(const QByteArray &verb, const QByteArray &path) const
{
    return int(std::count_if(m_arrived.begin(), m_arrived.end(),
                             [&](const auto &request) { return matches(request.first, request.second, verb, path); }));
}

void FaultProxy::accept()
{
    while (auto *client = m_server.nextPendingConnection())
        new ProxiedConnection(*this, client, m_behind);
}

std::optional<FaultProxy::Plan> FaultProxy::planFor(const HttpMessage &request)
{
    m_arrived.append({ request.verb(), request.target() });
    for (auto plan = m_plans.begin(); plan != m_plans.end(); ++plan) {
        if (!matches(request.verb(), request.target(), plan->match.verb, plan->match.path) || --plan->match.nth > 0)
            continue;
        const auto due = *plan;
        m_plans.erase(plan);
        return due;
    }
    return std::nullopt;
}
