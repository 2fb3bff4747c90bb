// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proxies.h"

#include <QHostAddress>
#include <QNetworkProxy>

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QHostAddress address(query.peerHostName());
    if (address.isLoopback() || query.peerHostName() == QLatin1StringView("localhost"))
        return { QNetworkProxy(QNetworkProxy::NoProxy) };
    return systemProxyForQuery(query);
}
