// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/known.h"

//! A small organization that files are compared with.
namespace organization {

inline User person(qint64 id, const QString &email, const QString &name)
{
    return { .id = UserId { id }, .name = name, .email = email, .accessEnabled = true, .scimAccessEnabled = true };
}

inline Group group(qint64 id, const QString &name, std::optional<PlaceId> place)
{
    return { .id = GroupId { id }, .name = name, .place = place };
}

inline Role role(const QString &id, const QString &name, ScopeType appliesTo)
{
    return { .id = id, .name = name, .appliesTo = appliesTo };
}

//! Two places, each with a Lab; Ann and Ben; Ann has the Office in Hamburg until the end of 2030.
inline imports::Snapshot snapshot()
{
    const PlaceId hamburg { 1 };
    const PlaceId lisbon { 2 };
    imports::Snapshot all;
    all.organization.id = OrganizationId { 7 };
    all.organization.timeZone = QStringLiteral("UTC");
    all.people = { person(1, QStringLiteral("Ann@example.com"), QStringLiteral("Ann  Lee")),
                   person(2, QStringLiteral("ben@example.com"), QStringLiteral("Ben")) };
    all.people.front().notes = QStringLiteral("Night shift,\nkeys");
    all.people.front().metadata = { { QStringLiteral("Floor"), 3 } };
    all.places = { { .id = hamburg, .name = QStringLiteral("Hamburg"), .timeZone = QStringLiteral("Europe/Berlin") },
                   { .id = lisbon, .name = QStringLiteral("Lisbon"), .timeZone = QStringLiteral("Europe/Lisbon") } };
    all.groups = { group(11, QStringLiteral("Lab"), hamburg), group(12, QStringLiteral("Lab"), lisbon),
                   group(13, QStringLiteral("Office"), hamburg), group(14, QStringLiteral("Everybody"), std::nullopt) };
    all.roles = { role(QStringLiteral("group_basic"), QStringLiteral("Door access"), ScopeType::Group),
                  role(QStringLiteral("group_manager"), QStringLiteral("Manager"), ScopeType::Group),
                  role(QStringLiteral("place_manager"), QStringLiteral("Manager"), ScopeType::Place),
                  role(QStringLiteral("administrator"), QStringLiteral("Administrator"), ScopeType::Organization) };
    AccessRight right;
    right.id = AccessRightId { 21 };
    right.roleId = QStringLiteral("group_basic");
    right.assignee = assigneeOf(UserId { 1 });
    right.scope = scopeOf(GroupId { 13 });
    right.validUntil = QDateTime(QDate(2030, 12, 31), QTime(22, 59, 59), Qt::UTC);
    all.rights = { right };
    return all;
}

inline std::shared_ptr<const imports::Known> known()
{
    const imports::Stop stop { false };
    return std::make_shared<const imports::Known>(snapshot(), stop);
}

} // namespace organization
