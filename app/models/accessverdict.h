// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"

//! One right of a person: what it is worth for getting in.
struct PathVerdict {
    AccessRightId right {};
    Scope scope {};
    std::optional<TeamId> team {}; // the one it comes through
    Validity validity = Validity::Valid;
    bool opensDoors = false; // whatever the dates
    int doors = 0;

    [[nodiscard]] bool letsIn() const { return opensDoors && validity == Validity::Valid; }
    bool operator==(const PathVerdict &) const = default;
};

//! Whether somebody gets in, and what decides it.
struct AccessVerdict {
    enum Cause {
        NoObstacle,
        Unknown, // the rights are not loaded yet; nothing else stands against it
        Suspended,
        SuspendedByDirectory,
        SuspendedByBoth,
        Pending,
        NoRights,
        NoDoors, // there are rights, and none of them opens a door
        Expired,
        NotYet,
        ExpiredOrNotYet // some ended, the others have not begun
    };

    bool canGetIn = false;
    bool knowsRights = false;
    Cause cause = Unknown;
    QList<PathVerdict> paths {}; // direct ones first
    int groups = 0; // that let in now
    int doors = 0; // through them, and through whole places
    // When the last one ended (Expired) or the first one begins (NotYet, ExpiredOrNotYet), and where.
    QDateTime moment {};
    Scope momentScope {};

    bool operator==(const AccessVerdict &) const = default;
};

AccessVerdict accessVerdict(const Records &records, const Person &person, const QDateTime &now);
