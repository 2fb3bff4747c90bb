// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deed.h"

#include <QString>

#include <utility>

Deed Deed::answer(int status, const QByteArray &body, const QByteArray &headers, const QByteArray &contentType)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n" + headers;
    if (status != 204)
        bytes += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return { .bytes = bytes + "\r\n" + (status == 204 ? QByteArray() : body) };
}

Deed Deed::later(std::chrono::milliseconds delay, Deed deed)
{
    deed.interval = delay;
    return deed;
}

Deed Deed::drip(const QByteArray &bytes, std::chrono::milliseconds interval, const QByteArray &head)
{
    return { .kind = Drip, .bytes = bytes, .interval = interval, .head = head };
}
