// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/context.h"

#include <QSet>

namespace simulator {

//! limit and offset of a list, with its default and the most it gives.
struct Paging {
    int limit = 10;
    int offset = 0;
    bool tooFar = false; //!< beyond the last offset the API serves
};

Paging pagingOf(const Context &context, int standard, int most);

//! The ids of "ids=1,2,3"; unset when everything is asked for.
std::optional<QSet<qint64>> wantedIds(const Context &context);

//! An id parameter, "me" being the caller.
std::optional<qint64> idParameter(const Context &context, const QString &name);

//! What a list is asked for besides its page: the same for all pages of one listing.
QString filterOf(const Context &context);

//! Whether the words somebody searches for are in one of the texts, whatever their case.
bool mentions(const QString &query, std::initializer_list<QString> texts);

//! The page of these rows the request asks for; only its rows are turned into JSON.
template <typename Row, typename ToJson>
Answer pageOf(const Context &context, const QList<Row> &rows, ToJson toJson, int standard = 10, int most = 250)
{
    const Paging paging = pagingOf(context, standard, most);
    if (paging.tooFar)
        return badRequest(QStringLiteral("offset must be 20000 at most."));
    QJsonArray page;
    for (qsizetype i = paging.offset; i < std::min<qsizetype>(rows.size(), paging.offset + paging.limit); ++i)
        page.append(toJson(rows.at(i)));
    Answer answer = ok(page);
    answer.range = Range { .start = paging.offset, .end = paging.offset + paging.limit - 1, .total = rows.size() };
    return answer;
}

} // namespace simulator
