// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/upload.h"

#include "app/net/exchange.h"
#include "app/net/guardedrequest.h"
#include "app/net/loopback.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcNet, "kisi.net", QtInfoMsg)

bool isAllowed(const QUrl &address)
{
    const bool isEncrypted = address.scheme() == "https"_L1;
    const bool staysHere = address.scheme() == "http"_L1 && isLoopback(address.host());
    return address.isValid() && !address.host().isEmpty() && (isEncrypted || staysHere);
}

// Whoever keeps the file speaks no language of Kisi's: the status is all there is to read. Qt's own words would name
// the address.
Result<Unit> resultOf(const RawOutcome &outcome)
{
    if (outcome.networkError == QNetworkReply::SslHandshakeFailedError)
        return Error { .kind = Error::Tls };
    if (outcome.timedOut)
        return Error { .kind = Error::Timeout };
    if (outcome.status >= 300 && outcome.status < 400)
        return Error { .kind = Error::NotKisi, .httpStatus = outcome.status };
    if (outcome.status >= 400)
        return Error { .kind = outcome.status < 500 ? Error::Refused : Error::Server, .httpStatus = outcome.status };
    if (outcome.status == 0 || outcome.networkError != QNetworkReply::NoError)
        return Error { .kind = Error::Network, .httpStatus = outcome.status };
    return Unit {};
}

} // namespace

Upload::Upload(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_deadline(deadline)
{
}

Upload::~Upload() = default;

void Upload::send(const QUrl &address, const QByteArray &bytes, const QByteArray &contentType, Done done)
{
    cancel();
    m_done = std::move(done);
    if (!isAllowed(address)) {
        const Error refusal { .kind = Error::Decode, .message = u"not an address for an upload"_s };
        QMetaObject::invokeMethod(
            this,
            [this, refusal] {
                if (!m_exchange) // else the next one is on its way already
                    finish(refusal);
            },
            Qt::QueuedConnection);
        return;
    }
    auto request = guardedRequest(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    m_exchange = std::make_unique<Exchange>(m_network, request,
                                            Outgoing { .verb = Verb::Post, .body = bytes, .deadline = m_deadline },
                                            [this](const RawOutcome &outcome) {
                                                qCDebug(lcNet, "POST an upload %d", outcome.status);
                                                m_exchange.release()->deleteLater(); // we are in its finished()
                                                finish(resultOf(outcome));
                                            });
}

void Upload::cancel()
{
    m_done = nullptr;
    m_exchange.reset();
}

void Upload::finish(const Result<Unit> &result)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}
