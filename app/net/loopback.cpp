// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/loopback.h"

#include <QHostAddress>

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0
        || (!address.isNull() && address.isLoopback());
}
