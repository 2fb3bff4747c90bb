// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

//! One HTTP/1.1 request or answer as it came over the wire.
struct HttpMessage {
    QByteArray startLine {};
    QList<std::pair<QByteArray, QByteArray>> headers {}; // names in lower case
    QByteArray body {};
    QByteArray raw {}; // all of it, to be passed on unchanged

    //! Empty where there is none; the name in lower case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
    //! Of a request: its first and second word.
    [[nodiscard]] QByteArray verb() const { return startLine.split(' ').value(0); }
    [[nodiscard]] QByteArray target() const { return startLine.split(' ').value(1); }
};

//! Cuts a byte stream into HTTP messages by Content-Length; without one a message ends with its headers.
class HttpReader {
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    //! The next message, once it has arrived whole.
    std::optional<HttpMessage> take();
    //! What has arrived of a message that is not whole.
    [[nodiscard]] const QByteArray &rest() const { return m_bytes; }

private:
    QByteArray m_bytes;
};
