// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/users.h"

#include "app/api/decode.h"
#include "app/api/parameters.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

QString pathOf(UserId id)
{
    return u"/users/"_s + QString::number(number(id));
}

Request<Unit> patch(UserId id, const QJsonObject &fields)
{
    return { .verb = Verb::Patch, .path = pathOf(id), .body = { { u"user"_s, fields } }, .decode = &decodeNothing };
}

} // namespace

QUrlQuery peopleParameters(const PeopleQuery &query)
{
    QUrlQuery parameters = paging(usersPerPage, query.offset);
    addText(parameters, u"sort"_s, query.sort);
    addText(parameters, u"query"_s, query.text);
    addId(parameters, u"group_id"_s, query.group);
    addId(parameters, u"place_id"_s, query.place);
    return parameters;
}

Request<Page<User>> listUsers(const PeopleQuery &query)
{
    return { .path = u"/users"_s, .query = peopleParameters(query), .decode = &decodePage<User, userFrom> };
}

Request<Page<User>> usersById(const QList<UserId> &ids)
{
    QUrlQuery parameters = paging(usersPerPage, 0);
    addIds(parameters, ids);
    return { .path = u"/users"_s, .query = parameters, .decode = &decodePage<User, userFrom> };
}

Request<Page<User>> findUser(const QString &email)
{
    return { .path = u"/users"_s, .query = { { u"email"_s, encoded(email) } }, .decode = &decodePage<User, userFrom> };
}

Request<User> user(UserId id)
{
    return { .path = pathOf(id), .decode = &decodeOne<User, userFrom> };
}

Request<User> createUser(const NewUser &user)
{
    const bool isManaged = user.kind == UserKind::Managed;
    QJsonObject fields { { u"send_emails"_s, !isManaged }, { u"confirm"_s, true }, { u"email"_s, user.email } };
    if (!user.name.isEmpty())
        fields.insert(u"name"_s, user.name);
    if (!user.notes.isEmpty())
        fields.insert(u"notes"_s, user.notes);
    if (user.passwordSignIn)
        fields.insert(u"password_flow_enabled"_s, *user.passwordSignIn);
    auto metadata = user.metadata;
    if (isManaged)
        metadata.insert(managedKey(), true);
    if (!metadata.isEmpty())
        fields.insert(u"metadata"_s, metadata);
    return {
        .verb = Verb::Post, .path = u"/users"_s, .body = { { u"user"_s, fields } }, .decode = &decodeOne<User, userFrom>
    };
}

Request<Unit> setAccessEnabled(UserId id, bool enabled)
{
    return patch(id, { { u"access_enabled"_s, enabled } });
}

Request<Unit> setUserName(UserId id, const QString &name)
{
    return patch(id, { { u"name"_s, name } });
}

Request<Unit> setUserNotes(UserId id, const QString &notes)
{
    return patch(id, { { u"notes"_s, notes } });
}

Request<Unit> setUserMetadata(UserId id, const QJsonObject &metadata)
{
    return patch(id, { { u"metadata"_s, metadata } });
}

Request<Unit> setPasswordSignIn(UserId id, bool allowed)
{
    return patch(id, { { u"password_flow_enabled"_s, allowed } });
}

Request<Unit> deleteUser(UserId id)
{
    return { .verb = Verb::Delete, .path = pathOf(id), .decode = &decodeNothing };
}

} // namespace api
