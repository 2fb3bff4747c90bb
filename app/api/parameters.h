// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"

#include <QList>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

// How arguments become query parameters, the same for every list.
namespace api {

//! QUrlQuery leaves "+" alone, and the server reads it as a space: sam+kisi@example.com would not be found.
inline QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

inline void addText(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, encoded(value));
}

template <StrongId Id>
void addId(QUrlQuery &query, const QString &name, const std::optional<Id> &id)
{
    if (id)
        query.addQueryItem(name, QString::number(number(*id)));
}

//! The contract names no separator for `ids`: commas, and whoever asks checks that exactly these came back.
template <StrongId Id>
void addIds(QUrlQuery &query, const QList<Id> &ids)
{
    QStringList numbers;
    for (const auto id : ids)
        numbers.append(QString::number(number(id)));
    if (!numbers.isEmpty())
        query.addQueryItem(QStringLiteral("ids"), numbers.join(u','));
}

inline QUrlQuery paging(int limit, int offset)
{
    return { { QStringLiteral("limit"), QString::number(limit) },
             { QStringLiteral("offset"), QString::number(offset) } };
}

inline constexpr int lastOffset = 20'000; // the furthest a list can be asked for (conventions.md: Pagination)

} // namespace api
