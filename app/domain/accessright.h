// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/assignee.h"
#include "app/domain/jsonreader.h"
#include "app/domain/scope.h"
#include "app/domain/sharedtext.h"

//! Whether a right's dates hold at a moment.
enum class Validity : quint8 { Valid, NotYet, Expired };

//! A Role held by an Assignee on a Scope (people.yaml: RoleAssignment). Only a group's has dates.
struct AccessRight {
    AccessRightId id {};
    SharedText roleId {};
    Assignee assignee {};
    Scope scope {};
    // As the server named them: for what is not in the directory, and for kinds we do not know.
    SharedText assigneeName {};
    SharedText scopeName {};
    QDateTime validFrom {}; // invalid: from the beginning
    QDateTime validUntil {}; // invalid: never expires
    QDateTime createdAt {};
    std::optional<UserId> givenBy {}; // none: an app, or not told
    bool notify = false;

    [[nodiscard]] Validity validity(const QDateTime &now) const;
    [[nodiscard]] bool hasDates() const { return scope.type == ScopeType::Group; }

    bool operator==(const AccessRight &) const = default;
};

AccessRight accessRightFrom(JsonReader &json);
//! As Kisi writes it: accessRightFrom() gives the same again, but for the number of a kind we do not know.
QJsonObject toJson(const AccessRight &right);
