// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// Answers written by hand from what the contract requires of each object, read as the Client would.

inline QJsonObject objectOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.isEmpty())
        qFatal("A fixture is no JSON object.");
    return object;
}

inline QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

//! What the endpoint makes of one object.
template <typename T>
Result<T> readOne(const Request<T> &request, const QJsonObject &object)
{
    return request.decode({ .status = 200, .json = object });
}

//! What the endpoint makes of a list.
template <typename T>
Result<T> readList(const Request<T> &request, const QJsonArray &rows, const QByteArray &range = {})
{
    return request.decode({ .status = 200, .json = rows, .collectionRange = range });
}

inline QString textOf(const QUrlQuery &query)
{
    return query.toString(QUrl::FullyEncoded);
}

//! A read of one object or list: nothing else in it.
template <typename T>
bool isPlainGet(const Request<T> &request, const QString &path)
{
    return request.verb == Verb::Get && request.path == path && request.body.isEmpty() && !request.anonymous;
}

template <typename T>
bool failsToDecode(const Result<T> &result)
{
    return !result && result.error().kind == Error::Decode;
}
