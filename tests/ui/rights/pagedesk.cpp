// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rights/pagedesk.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<qint64> idFrom(const Answer &answer)
{
    return answer.json.toObject().value("id"_L1).toInteger();
}

template <typename Rows>
auto idOf(const Rows &rows, const QString &name)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.name == name; });
    return found == rows.end() ? typename Rows::Id {} : found->id;
}

} // namespace

PageDesk::PageDesk(const simulator::Options &options, const simulator::demo::Operator &who)
    : Desk(options, who, 60s)
{
}

qint64 PageDesk::group(const QString &name)
{
    return post(u"/groups"_s, u"group"_s, { { u"name"_s, name } });
}

AccessRightId PageDesk::give(const Assignee &who, const Scope &where, QJsonObject more)
{
    more.insert(u"assignee_type"_s, wireName(who.type));
    more.insert(u"assignee_id"_s, who.id);
    more.insert(u"applies_to_type"_s, wireName(where.type));
    more.insert(u"applies_to_id"_s, where.id);
    return AccessRightId { kisi.simulator.addRight(more) };
}

void PageDesk::join(UserId person, TeamId team)
{
    post(u"/team_memberships"_s, u"team_membership"_s,
         { { u"member_type"_s, u"User"_s }, { u"member_id"_s, number(person) }, { u"team_id"_s, number(team) } });
}

qint64 PageDesk::post(const QString &path, const QString &kind, const QJsonObject &fields)
{
    std::optional<Result<qint64>> answer;
    const auto call = kisi.client->send<qint64>(
        { .verb = Verb::Post, .path = path, .body = { { kind, fields } }, .decode = &idFrom }, Lane::Interactive,
        [&](const auto &result) { answer = result; });
    [&] { QTRY_VERIFY(answer && *answer); }();
    return **answer;
}

void PageDesk::open()
{
    signIn();
    load();
    QVERIFY(directory.records().knowsRights);
}

AccessRightId PageDesk::openWithRight(const QString &name, const QString &group)
{
    const UserId somebody { person(name) };
    open();
    const auto right = give(assigneeOf(somebody), scopeOf(groupNamed(group)));
    open();
    return right;
}

GroupId PageDesk::groupNamed(const QString &name) const
{
    return idOf(directory.records().groups, name);
}

TeamId PageDesk::teamNamed(const QString &name) const
{
    return idOf(directory.records().teams, name);
}
