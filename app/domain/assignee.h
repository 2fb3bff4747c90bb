// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"

#include <QStringView>

//! Who can hold a role; Unknown keeps a kind the server added later.
enum class AssigneeType : quint8 { Unknown, User, Team, Guest };

AssigneeType assigneeTypeFrom(QStringView word);
//! As in assignee_type: "Team".
QString wireName(AssigneeType type);

//! Who holds a right or is in a team: an id is unique only within its type (conventions.md: polymorphic links).
struct Assignee {
    AssigneeType type = AssigneeType::Unknown;
    qint64 id = 0;

    bool operator==(const Assignee &) const = default;
    [[nodiscard]] bool is(UserId user) const { return type == AssigneeType::User && id == number(user); }
};

inline Assignee assigneeOf(UserId id)
{
    return { AssigneeType::User, number(id) };
}
inline Assignee assigneeOf(TeamId id)
{
    return { AssigneeType::Team, number(id) };
}
inline Assignee assigneeOf(GuestId id)
{
    return { AssigneeType::Guest, number(id) };
}
inline size_t qHash(const Assignee &assignee, size_t seed = 0)
{
    return qHashMulti(seed, int(assignee.type), assignee.id);
}
