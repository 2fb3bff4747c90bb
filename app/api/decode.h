// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/jsonreader.h"
#include "app/net/request.h"

//! The answer as one object, strictly read.
template <typename T, T (*from)(JsonReader &)>
Result<T> decodeOne(const Answer &answer)
{
    JsonReader reader(answer.json);
    T value = from(reader);
    if (reader.failed())
        return Error { .kind = Error::Decode, .httpStatus = answer.status, .message = reader.problem() };
    return value;
}

//! The answer as a list. A row that cannot be read is counted and left out; the others are kept.
template <typename T, T (*from)(JsonReader &)>
Result<Page<T>> decodePage(const Answer &answer)
{
    if (!answer.json.isArray())
        return Error { .kind = Error::Decode, .httpStatus = answer.status, .message = QStringLiteral("not a list") };
    const auto array = answer.json.toArray();
    Page<T> page { .received = int(array.size()), .total = collectionTotal(answer.collectionRange) };
    page.rows.reserve(array.size());
    for (const auto &element : array) {
        JsonReader reader(element);
        T row = from(reader);
        if (reader.failed())
            ++page.broken;
        else
            page.rows.append(std::move(row));
    }
    return page;
}

//! Whatever a success says besides, there is nothing to read (204).
inline Result<Unit> decodeNothing(const Answer & /*answer*/)
{
    return Unit {};
}
