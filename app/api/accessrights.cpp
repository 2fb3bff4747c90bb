// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/accessrights.h"

#include "app/api/decode.h"
#include "app/api/parameters.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

QString pathOf(AccessRightId id)
{
    return u"/role_assignments/"_s + QString::number(number(id));
}

QJsonValue timeOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

Request<Page<AccessRight>> listAccessRights(const AccessRightsQuery &query)
{
    QUrlQuery parameters = paging(accessRightsPerPage, query.offset);
    addText(parameters, u"sort"_s, query.sort);
    addText(parameters, u"role_id"_s, query.roleId);
    if (query.assignee) {
        parameters.addQueryItem(u"assignee_type"_s, wireName(query.assignee->type));
        parameters.addQueryItem(u"assignee_id"_s, QString::number(query.assignee->id));
    }
    if (query.scope) {
        parameters.addQueryItem(u"applies_to_type"_s, wireName(query.scope->type));
        parameters.addQueryItem(u"applies_to_id"_s, QString::number(query.scope->id));
    }
    return { .path = u"/role_assignments"_s, .query = parameters, .decode = &decodePage<AccessRight, accessRightFrom> };
}

Request<Page<AccessRight>> accessRightsOf(UserId user)
{
    return listAccessRights({ .assignee = assigneeOf(user) });
}

Request<AccessRight> accessRight(AccessRightId id)
{
    return { .path = pathOf(id), .decode = &decodeOne<AccessRight, accessRightFrom> };
}

Request<Unit> updateAccessRight(AccessRightId id, const AccessRightChange &change)
{
    QJsonObject fields;
    if (change.roleId)
        fields.insert(u"role_id"_s, *change.roleId);
    if (change.dates) {
        fields.insert(u"valid_from"_s, timeOrNull(change.dates->from));
        fields.insert(u"valid_until"_s, timeOrNull(change.dates->until));
    }
    return {
        .verb = Verb::Patch, .path = pathOf(id), .body = { { u"role_assignment"_s, fields } }, .decode = &decodeNothing
    };
}

Request<Unit> deleteAccessRight(AccessRightId id)
{
    return { .verb = Verb::Delete, .path = pathOf(id), .decode = &decodeNothing };
}

Request<AccessRight> createAccessRight(const NewAccessRight &right)
{
    QJsonObject fields { { u"assignee_type"_s, wireName(right.assignee.type) },
                         { u"assignee_id"_s, right.assignee.id },
                         { u"applies_to_type"_s, wireName(right.scope.type) },
                         { u"applies_to_id"_s, right.scope.id },
                         { u"role_id"_s, right.roleId },
                         { u"notify"_s, right.notify } };
    if (right.from.isValid())
        fields.insert(u"valid_from"_s, timeOrNull(right.from));
    if (right.until.isValid())
        fields.insert(u"valid_until"_s, timeOrNull(right.until));
    return { .verb = Verb::Post,
             .path = u"/role_assignments"_s,
             .body = { { u"role_assignment"_s, fields } },
             .decode = &decodeOne<AccessRight, accessRightFrom> };
}

Request<Page<AccessRight>> accessRightsById(const QList<AccessRightId> &ids)
{
    QUrlQuery parameters = paging(accessRightsPerPage, 0);
    addIds(parameters, ids);
    return { .path = u"/role_assignments"_s, .query = parameters, .decode = &decodePage<AccessRight, accessRightFrom> };
}

} // namespace api
