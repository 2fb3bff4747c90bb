// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/exchange.h"

#include "app/net/requestbody.h"

#include <QNetworkAccessManager>

namespace {

constexpr qint64 largestAnswer = 16LL * 1024 * 1024;

bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, QNetworkRequest request, const Outgoing &outgoing, Done done)
    : m_verb(outgoing.verb)
    , m_done(std::move(done))
{
    // Not rewindable and not buffered: without both, Qt repeats a write by itself, and a read without our pace.
    m_body = new RequestBody(outgoing.body, this);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, outgoing.body.size());
    m_reply = network.sendCustomRequest(request, verbName(m_verb), m_body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::watchSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::watchSize);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);

    // Qt's own transfer timeout starts anew with each byte: a slow drip would never end.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_reply->abort();
    });
    m_deadline.start(outgoing.deadline);
}

Exchange::~Exchange()
{
    m_done = nullptr; // abort() finishes synchronously: forget the callback first
    m_reply->disconnect(this);
    m_reply->abort();
    // The body is read by the reply to its end: both go together, the reply first, and before whom it came from.
    m_reply->setParent(m_reply->manager());
    m_body->setParent(m_reply);
    m_reply->deleteLater();
}

void Exchange::watchSize()
{
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_tooLarge || (announced <= largestAnswer && m_reply->bytesAvailable() <= largestAnswer))
        return;
    m_tooLarge = true;
    m_reply->abort();
}

void Exchange::finish()
{
    m_deadline.stop();
    const auto body = m_tooLarge || !m_reply->isOpen() ? QByteArray() : m_reply->readAll();
    const RawOutcome outcome { .verb = m_verb,
                               .networkError = m_reply->error(),
                               .networkMessage = m_reply->errorString(),
                               .status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                               .body = body,
                               .contentType = m_reply->rawHeader("Content-Type").toLower(),
                               .collectionRange = m_reply->rawHeader("X-Collection-Range"),
                               .wasSent = mayHaveBeenSent(),
                               .timedOut = m_timedOut,
                               .tooLarge = m_tooLarge || body.size() > largestAnswer };
    if (const auto done = std::exchange(m_done, nullptr))
        done(outcome);
}

bool Exchange::mayHaveBeenSent() const
{
    // Qt tells nothing of an empty body: it was sent unless there was no connection to send it on.
    return m_body->wasRead() || (m_body->isEmpty() && !neverConnected(m_reply->error()));
}
