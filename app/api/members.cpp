// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/members.h"

#include "app/api/decode.h"
#include "app/api/parameters.h"

using namespace Qt::StringLiterals;

namespace api {

namespace {

QString pathOf(MemberId id)
{
    return u"/members/"_s + QString::number(number(id));
}

MemberRow memberRowFrom(JsonReader &json)
{
    const auto user = json.optionalObject(u"user");
    return { .member = memberFrom(json),
             .name = json.optionalText(u"name"),
             .email = user.value("email"_L1).toString() };
}

std::pair<QString, bool> field(MemberPermission permission, bool allowed)
{
    switch (permission) {
    case MemberPermission::Password:
        return { u"password_flow_enabled"_s, allowed };
    case MemberPermission::Link:
        return { u"link_enabled"_s, allowed };
    case MemberPermission::App:
        return { u"login_enabled"_s, allowed };
    case MemberPermission::Card:
        return { u"card_enabled"_s, allowed };
    case MemberPermission::CardWithoutActivation:
        return { u"card_activation_required"_s, !allowed };
    }
    return {};
}

} // namespace

Request<Page<MemberRow>> listMembers(const PeopleQuery &query)
{
    return { .path = u"/members"_s, .query = peopleParameters(query), .decode = &decodePage<MemberRow, memberRowFrom> };
}

Request<Page<MemberRow>> membersById(const QList<MemberId> &ids)
{
    QUrlQuery parameters = paging(usersPerPage, 0);
    addIds(parameters, ids);
    return { .path = u"/members"_s, .query = parameters, .decode = &decodePage<MemberRow, memberRowFrom> };
}

Request<Page<MemberRow>> memberOf(UserId user)
{
    return { .path = u"/members"_s,
             .query = { { u"user_id"_s, QString::number(number(user)) } },
             .decode = &decodePage<MemberRow, memberRowFrom> };
}

Request<Page<MemberRow>> findMember(const QString &email)
{
    return { .path = u"/members"_s,
             .query = { { u"query"_s, encoded(email) } },
             .decode = &decodePage<MemberRow, memberRowFrom> };
}

Request<MemberRow> member(MemberId id)
{
    return { .path = pathOf(id), .decode = &decodeOne<MemberRow, memberRowFrom> };
}

Request<MemberRow> createMember(const NewMember &member)
{
    QJsonObject fields { { u"email"_s, member.email },
                         { u"card_enabled"_s, member.cardEnabled },
                         { u"password_flow_enabled"_s, member.passwordFlowEnabled } };
    if (!member.name.isEmpty())
        fields.insert(u"name"_s, member.name);
    return { .verb = Verb::Post,
             .path = u"/members"_s,
             .body = { { u"member"_s, fields } },
             .decode = &decodeOne<MemberRow, memberRowFrom> };
}

Request<Unit> setMemberPermission(MemberId id, MemberPermission permission, bool allowed)
{
    const auto [name, value] = field(permission, allowed);
    return { .verb = Verb::Patch,
             .path = pathOf(id),
             .body = { { u"member"_s, QJsonObject { { name, value } } } },
             .decode = &decodeNothing };
}

Request<Unit> deleteMember(MemberId id)
{
    return { .verb = Verb::Delete, .path = pathOf(id), .decode = &decodeNothing };
}

} // namespace api
