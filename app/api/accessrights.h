// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/accessright.h"
#include "app/net/request.h"

// people.yaml: /role_assignments
namespace api {

inline constexpr int accessRightsPerPage = 250; // the most /role_assignments gives

struct AccessRightsQuery {
    std::optional<Assignee> assignee {};
    std::optional<Scope> scope {};
    QString roleId {};
    QString sort {}; // "user.name" or "-user.name"
    int offset = 0;
};

//! What PATCH can say of a right. Dates are a group's; null takes a date away.
struct AccessRightChange {
    std::optional<QString> roleId {};
    struct Dates {
        QDateTime from {}; // UTC; invalid: from the beginning
        QDateTime until {}; // UTC; invalid: never expires
        bool operator==(const Dates &) const = default;
    };
    std::optional<Dates> dates {};

    bool operator==(const AccessRightChange &) const = default;
};

//! A right to be given. Dates are a group's.
struct NewAccessRight {
    Assignee assignee {};
    Scope scope {};
    QString roleId {};
    QDateTime from {}; // UTC; invalid: from the beginning
    QDateTime until {}; // UTC; invalid: never expires
    bool notify = false; // Kisi mails the person

    bool operator==(const NewAccessRight &) const = default;
};

Request<Page<AccessRight>> listAccessRights(const AccessRightsQuery &query);
//! The rights a person holds directly, at most 250.
Request<Page<AccessRight>> accessRightsOf(UserId user);
Request<AccessRight> accessRight(AccessRightId id);
//! Answers 204; whether the dates were taken shows only when it is read again (features.md, API-9).
Request<Unit> updateAccessRight(AccessRightId id, const AccessRightChange &change);
Request<Unit> deleteAccessRight(AccessRightId id);
//! Kisi gives the same right twice when asked twice: read before, and after a lost answer.
Request<AccessRight> createAccessRight(const NewAccessRight &right);
//! These rights, at most accessRightsPerPage of them.
Request<Page<AccessRight>> accessRightsById(const QList<AccessRightId> &ids);

} // namespace api
