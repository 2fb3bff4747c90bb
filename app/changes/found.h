// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/net/request.h"

//! What a wish is about, and what is read to see it.
enum class Subject : quint8 { Person, Member, Right, Login };

//! What reading gives, whatever it is about; nothing at all: the server says it is not there.
struct Found {
    std::optional<User> user {};
    std::optional<Member> member {};
    std::optional<AccessRight> right {};
    std::optional<Login> login {};

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
inline Found foundFrom(const Login &login)
{
    return { .login = login };
}
inline Found foundFrom(const api::CreatedLogin &created)
{
    return { .login = created.login };
}

//! Kisi keeps whole seconds; invalid is "no date".
bool isSameMoment(const QDateTime &left, const QDateTime &right);
bool isSameAddress(const QString &left, const QString &right);
//! Whether this is the right that was to be given, whoever gave it.
bool isSameRight(const AccessRight &right, const api::NewAccessRight &wished);

//! Which row of a list a reading is after: somebody's by address, a right by all it says, a login by its id.
struct Sought {
    QString email {};
    std::optional<api::NewAccessRight> right {};
    LoginId login {};
    std::optional<LoginId> loginsBefore {}; // sought is a login made after this one: Kisi counts upwards

    [[nodiscard]] bool fits(const User &user) const { return isSameAddress(user.email, email); }
    [[nodiscard]] bool fits(const api::MemberRow &row) const { return isSameAddress(row.email, email); }
    [[nodiscard]] bool fits(const AccessRight &row) const { return right && isSameRight(row, *right); }
    [[nodiscard]] bool fits(const Login &row) const
    {
        return loginsBefore ? number(row.id) > number(*loginsBefore) : row.id == login;
    }
};

// A row that does not say whose it is may be the one that is sought.
inline bool isNameless(const User &user)
{
    return user.email.isEmpty();
}
inline bool isNameless(const api::MemberRow &row)
{
    return row.email.isEmpty();
}
inline bool isNameless(const AccessRight & /*right*/)
{
    return false;
}
inline bool isNameless(const Login & /*login*/)
{
    return false;
}

//! Read by id.
template <typename Row>
Result<Found> foundIn(const Result<Row> &answer, const Sought & /*sought*/)
{
    if (answer)
        return foundFrom(*answer);
    if (answer.error().kind == Error::NotFound)
        return Found {};
    return answer.error();
}

//! Looked for in a list. It may also hold rows that only mention what is sought, and not hold every row.
template <typename Row>
Result<Found> foundIn(const Result<Page<Row>> &page, const Sought &sought)
{
    if (!page)
        return page.error();
    bool isWhole = page->broken == 0 && page->total.value_or(0) <= page->received;
    for (const auto &row : page->rows) {
        if (sought.fits(row))
            return foundFrom(row);
        isWhole = isWhole && !isNameless(row);
    }
    if (!isWhole) // something is there, but what cannot be read
        return Error { .kind = Error::Decode };
    return Found {};
}
