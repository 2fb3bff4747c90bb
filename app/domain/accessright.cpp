// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/accessright.h"

using namespace Qt::StringLiterals;

namespace {

// "name" of the embedded object; of a kind we do not know at least the word for it.
QString nameIn(JsonReader &json, QStringView key, const QString &word)
{
    const auto name = json.optionalObject(key).value(QLatin1StringView("name")).toString();
    return name.isEmpty() ? word : name;
}

std::optional<UserId> giverFrom(JsonReader &json)
{
    const bool isUser = json.optionalText(u"created_by_type") == u"User";
    return isUser ? json.optionalId<UserId>(u"created_by_id") : std::nullopt;
}

} // namespace

Validity AccessRight::validity(const QDateTime &now) const
{
    if (validUntil.isValid() && validUntil <= now)
        return Validity::Expired;
    return validFrom.isValid() && validFrom > now ? Validity::NotYet : Validity::Valid;
}

AccessRight accessRightFrom(JsonReader &json)
{
    const auto assigneeWord = json.text(u"assignee_type");
    const auto scopeWord = json.text(u"applies_to_type");
    return { .id = json.id<AccessRightId>(u"id"),
             .roleId = json.text(u"role_id"),
             .assignee = { assigneeTypeFrom(assigneeWord), json.optionalNumber(u"assignee_id").value_or(0) },
             .scope = { scopeTypeFrom(scopeWord), json.optionalNumber(u"applies_to_id").value_or(0) },
             .assigneeName = nameIn(json, u"assignee", assigneeWord),
             .scopeName = nameIn(json, u"applies_to", scopeWord),
             .validFrom = json.optionalTime(u"valid_from"),
             .validUntil = json.optionalTime(u"valid_until"),
             .createdAt = json.optionalTime(u"created_at"),
             .givenBy = giverFrom(json),
             .notify = json.optionalFlag(u"notify").value_or(false) };
}

QJsonObject toJson(const AccessRight &right)
{
    QJsonObject json { { u"id"_s, number(right.id) },
                       { u"role_id"_s, right.roleId.text() },
                       { u"assignee_type"_s, wireName(right.assignee.type) },
                       { u"assignee_id"_s, right.assignee.id },
                       { u"assignee"_s, QJsonObject { { u"name"_s, right.assigneeName.text() } } },
                       { u"applies_to_type"_s, wireName(right.scope.type) },
                       { u"applies_to_id"_s, right.scope.id },
                       { u"applies_to"_s, QJsonObject { { u"name"_s, right.scopeName.text() } } },
                       { u"valid_from"_s, timeToJson(right.validFrom) },
                       { u"valid_until"_s, timeToJson(right.validUntil) },
                       { u"created_at"_s, timeToJson(right.createdAt) },
                       { u"notify"_s, right.notify } };
    if (right.givenBy) {
        json.insert(u"created_by_type"_s, u"User"_s);
        json.insert(u"created_by_id"_s, number(*right.givenBy));
    }
    return json;
}
