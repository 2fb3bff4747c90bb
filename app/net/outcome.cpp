// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto endpointGone = "000404"_L1; // conventions.md: an unknown path, not an unknown record

bool isHtml(const RawOutcome &outcome)
{
    return outcome.status != 204 && (outcome.contentType.contains("html") || outcome.body.trimmed().startsWith('<'));
}

// QNetworkReply also reports 4xx and 5xx as errors; those are answers. These are not.
bool isTransportError(QNetworkReply::NetworkError error, int status)
{
    // 400 and 418 come under the name of a broken protocol.
    if (error == QNetworkReply::ProtocolInvalidOperationError && status >= 400)
        return false;
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError
        || (error >= QNetworkReply::ProtocolUnknownError && error <= QNetworkReply::ProtocolFailure);
}

Error withoutAnswer(const RawOutcome &outcome, Error::Kind readKind)
{
    const bool isWrite = outcome.verb != Verb::Get;
    return { .kind = isWrite && outcome.wasSent ? Error::OutcomeUnknown : readKind,
             .httpStatus = outcome.status,
             .message = outcome.networkMessage };
}

Error::Kind kindOf(int status, const QString &code, bool isWrite)
{
    switch (status) {
    case 401:
        return Error::Unauthorized;
    case 403:
        return Error::Forbidden;
    case 404:
        return code == endpointGone ? Error::Gone : Error::NotFound;
    case 409:
        return Error::Conflict;
    case 422:
        return Error::Invalid;
    case 429:
        return Error::RateLimited;
    case 511:
        return Error::NotKisi;
    default:
        break;
    }
    if (status >= 500)
        return isWrite ? Error::OutcomeUnknown : Error::Server;
    return Error::Refused;
}

QHash<QString, QStringList> fieldsOf(const QJsonObject &errors)
{
    QHash<QString, QStringList> fields;
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        QStringList messages;
        for (const auto &message : it.value().toArray())
            messages << message.toString();
        fields.insert(it.key(), messages);
    }
    return fields;
}

Error fromErrorStatus(const RawOutcome &outcome)
{
    const auto body = QJsonDocument::fromJson(outcome.body).object();
    const auto code = body.value("code"_L1).toString();
    return { .kind = kindOf(outcome.status, code, outcome.verb != Verb::Get),
             .httpStatus = outcome.status,
             .code = code,
             .message = body.value("error"_L1).toString(),
             .fields = fieldsOf(body.value("errors"_L1).toObject()) };
}

Error unreadable(const RawOutcome &outcome, const QString &why)
{
    const bool isWrite = outcome.verb != Verb::Get;
    return { .kind = isWrite ? Error::OutcomeUnknown : Error::Decode, .httpStatus = outcome.status, .message = why };
}

Result<Answer> fromSuccess(const RawOutcome &outcome)
{
    Answer answer { .status = outcome.status, .collectionRange = outcome.collectionRange };
    if (outcome.body.isEmpty())
        return answer;
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(outcome.body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(outcome, problem.errorString());
    answer.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return answer;
}

} // namespace

Result<Answer> meaning(const RawOutcome &outcome)
{
    if (outcome.tooLarge)
        return unreadable(outcome, u"The answer is larger than 16 MiB."_s);
    if (outcome.timedOut)
        return withoutAnswer(outcome, Error::Timeout);
    if (outcome.networkError == QNetworkReply::SslHandshakeFailedError)
        return Error { .kind = Error::Tls, .message = outcome.networkMessage };
    // Before the network's errors: Qt calls a 307 or 308 that it cannot follow a failed repeat.
    if (outcome.status >= 300 && outcome.status < 400)
        return Error { .kind = Error::NotKisi, .httpStatus = outcome.status };
    if (isTransportError(outcome.networkError, outcome.status) || outcome.status == 0)
        return withoutAnswer(outcome, Error::Network);
    if (outcome.status >= 400) {
        auto error = fromErrorStatus(outcome);
        // A gateway's own page under 5xx or 429 says what the status says; any other is a portal's or a stranger's.
        if (outcome.status < 500 && error.kind != Error::RateLimited && isHtml(outcome))
            return Error { .kind = Error::NotKisi, .httpStatus = outcome.status };
        // Gone already is what a DELETE wanted; a missing endpoint is not.
        if (outcome.verb == Verb::Delete && error.kind == Error::NotFound)
            return Answer { .status = outcome.status };
        return error;
    }
    if (isHtml(outcome))
        return Error { .kind = Error::NotKisi, .httpStatus = outcome.status };
    return fromSuccess(outcome);
}
