// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/invites.h"

#include "app/api/decode.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

// What /role_assignments says of a right, in the words of an invite.
Result<AccessRight> invitedRight(const Answer &answer)
{
    const auto invite = answer.json.toObject();
    auto right = invite.value("role_assignment"_L1).toObject();
    const auto take = [&](const QString &name, QLatin1StringView from) { right.insert(name, invite.value(from)); };
    take(u"assignee"_s, "invitee"_L1);
    take(u"assignee_type"_s, "invitee_type"_L1);
    take(u"assignee_id"_s, "invitee_id"_L1);
    take(u"applies_to_type"_s, "invites_to_type"_L1);
    take(u"applies_to_id"_s, "invites_to_id"_L1);
    take(u"created_at"_s, "created_at"_L1);
    take(u"notify"_s, "notify"_L1);
    return decodeOne<AccessRight, accessRightFrom>({ .status = answer.status, .json = right });
}

} // namespace

Request<AccessRight> invite(const NewInvite &invite)
{
    const auto name = invite.name.trimmed().isEmpty() ? invite.email.section(u'@', 0, 0) : invite.name;
    const QJsonObject invitee { { u"resource_type"_s, u"User"_s }, { u"email"_s, invite.email }, { u"name"_s, name } };
    QJsonObject right { { u"role_id"_s, invite.right.roleId } };
    if (invite.right.from.isValid())
        right.insert(u"valid_from"_s, invite.right.from.toUTC().toString(Qt::ISODate));
    if (invite.right.until.isValid())
        right.insert(u"valid_until"_s, invite.right.until.toUTC().toString(Qt::ISODate));
    const QJsonObject fields { { u"invites_to_type"_s, wireName(invite.right.scope.type) },
                               { u"invites_to_id"_s, invite.right.scope.id },
                               { u"invitee"_s, invitee },
                               { u"role_assignment"_s, right },
                               { u"notify"_s, invite.right.notify } };
    return { .verb = Verb::Post, .path = u"/invites"_s, .body = { { u"invite"_s, fields } }, .decode = &invitedRight };
}

} // namespace api
