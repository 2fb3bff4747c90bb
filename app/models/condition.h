// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

//! One question a filter chip asks of every row. Those of one kind are alternatives, kinds combine.
struct Condition {
    enum class Kind : quint8 {
        Status, // value: number of an AccessStatus
        NotSeenFor, // value: days
        NeverSeen,
        NoRights,
        Role, // value: role id
        Group, // value: group id
        Place, // value: place id
        ExpiringWithin, // value: days
        Expired,
        MemberType, // value: role id
        PermissionOff, // value: number of a MemberPermission
        Scope, // value: number of a ScopeType
        Assignee, // value: "User 12": type as on the wire, id
        SuspendedHolding, // suspended by whomever, and rights are left
        PendingFor, // value: days
        EndsIn // value: whole days to the last day, as it is dated in the place; 0: today
    };

    static constexpr int kindCount = 16;

    Kind kind = Kind::Status;
    QString value {};

    bool operator==(const Condition &) const = default;

    //! For settings: "notSeenFor:90".
    [[nodiscard]] QString toText() const;
    static std::optional<Condition> fromText(const QString &text);
};

using Conditions = QList<Condition>;

//! What narrows and orders a list, as a person may keep it under a name.
struct ListView {
    QString name {};
    QString search {};
    Conditions conditions {};
    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const ListView &) const = default;
};
