// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/user.h"

using namespace Qt::StringLiterals;

QLatin1StringView managedKey()
{
    return "turnstile_managed"_L1;
}

bool User::isManaged() const
{
    return metadata.value(managedKey()).toBool();
}

AccessStatus accessStatus(const User &user)
{
    if (!user.scimAccessEnabled)
        return user.accessEnabled ? AccessStatus::SuspendedByDirectory : AccessStatus::SuspendedByBoth;
    if (!user.accessEnabled)
        return AccessStatus::Suspended;
    return user.confirmed.value_or(true) ? AccessStatus::Active : AccessStatus::Pending;
}

User userFrom(JsonReader &json)
{
    return { .id = json.id<UserId>(u"id"),
             .name = json.optionalText(u"name"),
             .email = json.text(u"email"),
             .notes = json.optionalText(u"notes"),
             .metadata = json.optionalObject(u"metadata"),
             .createdAt = json.optionalTime(u"created_at"),
             .updatedAt = json.optionalTime(u"updated_at"),
             .lastAccessedAt = json.optionalTime(u"last_accessed_at"),
             .accessEnabled = json.flag(u"access_enabled"),
             .scimAccessEnabled = json.optionalFlag(u"scim_access_enabled").value_or(true),
             .passwordFlowEnabled = json.optionalFlag(u"password_flow_enabled").value_or(false),
             .otpRequiredForLogin = json.optionalFlag(u"otp_required_for_login").value_or(false),
             .confirmed = json.optionalFlag(u"confirmed") };
}

QJsonObject toJson(const User &user)
{
    QJsonObject json { { u"id"_s, number(user.id) },
                       { u"name"_s, user.name },
                       { u"email"_s, user.email },
                       { u"notes"_s, user.notes.text() },
                       { u"metadata"_s, user.metadata },
                       { u"created_at"_s, timeToJson(user.createdAt) },
                       { u"updated_at"_s, timeToJson(user.updatedAt) },
                       { u"last_accessed_at"_s, timeToJson(user.lastAccessedAt) },
                       { u"access_enabled"_s, user.accessEnabled },
                       { u"scim_access_enabled"_s, user.scimAccessEnabled },
                       { u"password_flow_enabled"_s, user.passwordFlowEnabled },
                       { u"otp_required_for_login"_s, user.otpRequiredForLogin } };
    if (user.confirmed)
        json.insert(u"confirmed"_s, *user.confirmed);
    return json;
}
