// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
namespace demo = simulator::demo;

struct Reply {
    int status = 0;
    QJsonValue body {};
    QByteArray range {};
    bool deprecated = false;

    QJsonObject object() const { return body.toObject(); }
    QJsonArray rows() const { return body.toArray(); }
    QString code() const { return object().value(u"code"_s).toString(); }
    QJsonValue value(const QString &name) const { return object().value(name); }
    QString firstError(const QString &field) const
    {
        return object().value(u"errors"_s).toObject().value(field).toArray().first().toString();
    }
};

//! Asks a simulator as a program would, and waits for the answer.
class Asker {
public:
    explicit Asker(const simulator::Simulator &kisi, const QString &secret = demo::administrator.apiKey)
        : m_kisi(kisi)
        , m_secret(secret)
    {
    }

    Reply get(const QString &pathAndQuery) { return send("GET", pathAndQuery); }
    Reply post(const QString &path, const QJsonObject &body) { return send("POST", path, body); }
    Reply patch(const QString &path, const QJsonObject &body) { return send("PATCH", path, body); }
    Reply remove(const QString &path) { return send("DELETE", path); }
    //! What the contract forbids asking; the recording says so.
    Reply getWrongly(const QString &pathAndQuery)
    {
        m_againstContract = true;
        const Reply reply = get(pathAndQuery);
        m_againstContract = false;
        return reply;
    }

    QNetworkReply *start(const QByteArray &verb, const QString &pathAndQuery, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(m_kisi.url().toString() + pathAndQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!m_secret.isEmpty())
            request.setRawHeader("Authorization", "KISI-LOGIN " + m_secret.toUtf8());
        if (m_againstContract)
            request.setRawHeader("X-Against-Contract", "yes");
        const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        return m_network.sendCustomRequest(request, verb, bytes);
    }

    Reply send(const QByteArray &verb, const QString &pathAndQuery, const QJsonObject &body = {})
    {
        const std::unique_ptr<QNetworkReply> reply(start(verb, pathAndQuery, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return {};
        const QJsonDocument document = QJsonDocument::fromJson(reply->readAll());
        return { .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 .body = document.isArray() ? QJsonValue(document.array())
                     : document.isObject()  ? QJsonValue(document.object())
                                            : QJsonValue(),
                 .range = reply->rawHeader("X-Collection-Range"),
                 .deprecated = reply->hasRawHeader("Deprecation") && reply->hasRawHeader("Sunset") };
    }

private:
    const simulator::Simulator &m_kisi;
    QString m_secret;
    QNetworkAccessManager m_network;
    bool m_againstContract = false;
};

//! The ids of the rows, in their order.
inline QList<qint64> idsOf(const QJsonArray &rows)
{
    QList<qint64> ids;
    for (const QJsonValue &row : rows)
        ids.append(row.toObject().value(u"id"_s).toInteger());
    return ids;
}

inline simulator::Options unlimited()
{
    return { .requestsPerSecond = 0 };
}
