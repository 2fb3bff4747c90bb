// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"

#include <QCoreApplication>

#include <vector>

//! Somebody, or a team, with a role on a group.
struct GroupHolder {
    Assignee who {};
    QString name {};
    QString ways {}; // "Door access, through Night shift, until 3 Dec 2026"
    bool holds = false; // some role of theirs is valid now
    QString folded {}; // everything to search by

    bool operator==(const GroupHolder &) const = default;
};

//! Everybody with a role on one group, by name: each once, however many ways lead there.
struct GroupHolders {
    Q_DECLARE_TR_FUNCTIONS(GroupHolders)
public:
    std::vector<GroupHolder> people {}; // and guests, directly and through teams
    std::vector<GroupHolder> teams {};

    [[nodiscard]] static GroupHolders of(const Records &records, GroupId group, const QDateTime &now);

private:
    struct Clock {
        QDateTime now {};
        QTimeZone zone {};
    };
    static QString way(const Records &records, const AccessRight &right, const std::optional<TeamId> &team,
                       const Clock &clock);
};
