// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/net/request.h"

//! What a wish is about, and what is read to see it.
enum class Subject : quint8 { Person, Member, Right };

//! What reading gives, whatever it is about; nothing at all: the server says it is not there.
struct Found {
    std::optional<User> user {};
    std::optional<Member> member {};
    std::optional<AccessRight> right {};

    [[nodiscard]] bool has(Subject subject) const;

    bool operator==(const Found &) const = default;
};

inline Found foundFrom(const User &user)
{
    return { .user = user };
}
inline Found foundFrom(const api::MemberRow &row)
{
    return { .member = row.member };
}
inline Found foundFrom(const AccessRight &right)
{
    return { .right = right };
}

bool isSameAddress(const QString &left, const QString &right);

//! Read by id.
template <typename Row>
Result<Found> foundIn(const Result<Row> &answer, const QString & /*email*/)
{
    if (answer)
        return foundFrom(*answer);
    if (answer.error().kind == Error::NotFound)
        return Found {};
    return answer.error();
}

//! Looked for by address. A listing may also hold people who only mention it, and not hold everybody.
template <typename Row>
Result<Found> foundIn(const Result<Page<Row>> &page, const QString &email)
{
    if (!page)
        return page.error();
    bool isWhole = page->broken == 0 && page->total.value_or(0) <= page->received;
    for (const auto &row : page->rows) {
        if (isSameAddress(row.email, email))
            return foundFrom(row);
        isWhole = isWhole && !row.email.isEmpty();
    }
    if (!isWhole) // somebody is there, but who cannot be read
        return Error { .kind = Error::Decode };
    return Found {};
}
