// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/httpreader.h"

#include <algorithm>

namespace {

auto find(const HttpMessage &message, const QByteArray &name)
{
    return std::find_if(message.headers.begin(), message.headers.end(),
                        [&name](const auto &header) { return header.first == name; });
}

} // namespace

QByteArray HttpMessage::header(const QByteArray &name) const
{
    const auto found = find(*this, name);
    return found == headers.end() ? QByteArray() : found->second;
}

bool HttpMessage::hasHeader(const QByteArray &name) const
{
    return find(*this, name) != headers.end();
}

std::optional<HttpMessage> HttpReader::take()
{
    const auto end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpMessage message;
    auto lines = m_bytes.first(end).split('\n');
    message.startLine = lines.takeFirst().trimmed();
    for (const auto &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        message.headers.append({ line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed() });
    }
    const auto whole = end + 4 + message.header("content-length").toLongLong();
    if (m_bytes.size() < whole)
        return std::nullopt;
    message.raw = m_bytes.first(whole);
    message.body = message.raw.sliced(end + 4);
    m_bytes.remove(0, whole);
    return message;
}
