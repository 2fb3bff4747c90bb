// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/request.h"

#include <array>

const char *verbName(Verb verb)
{
    static constexpr std::array names { "GET", "POST", "PATCH", "PUT", "DELETE" };
    return names.at(size_t(verb));
}

std::optional<qint64> collectionTotal(const QByteArray &collectionRange)
{
    const auto slash = collectionRange.lastIndexOf('/');
    if (slash < 1)
        return std::nullopt;
    bool ok = false;
    const auto total = collectionRange.sliced(slash + 1).trimmed().toLongLong(&ok);
    // More than a billion people is not an organization but a broken header.
    if (!ok || total < 0 || total > 1'000'000'000)
        return std::nullopt;
    return total;
}
