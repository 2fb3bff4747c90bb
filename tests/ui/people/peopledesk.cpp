// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/peopledesk.h"

#include "app/api/decode.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PeopleDesk::PeopleDesk(const simulator::Options &options)
    : Desk(options, simulator::demo::administrator, 1s)
{
}

void PeopleDesk::open(bool members)
{
    person = UserId { Desk::person(u"Amara Okonkwo"_s, u"a.okonkwo@example.com"_s) };
    signIn();
    if (members)
        directory.open(Directory::Part::Members);
    load();
    QVERIFY(directory.records().knowsRights);
    QCOMPARE(directory.freshness(), Directory::Freshness::Complete);
    actions = new PersonActions(parts(), window.get(), PersonActions::On::Members);
    actions->setPerson(person);
    panel = new DetailsPanel(parts(), *actions);
    place(panel);
    showWindow(352, 760);
}

AccessRightId PeopleDesk::give(const QString &group, const QDateTime &from, const QDateTime &until)
{
    const auto &groups = directory.records().groups;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &one) { return one.name == group; });
    QJsonObject fields { { u"assignee_type"_s, u"User"_s },
                         { u"assignee_id"_s, number(person) },
                         { u"applies_to_type"_s, u"Group"_s },
                         { u"applies_to_id"_s, number(found->id) },
                         { u"role_id"_s, u"group_basic"_s } };
    if (from.isValid())
        fields.insert(u"valid_from"_s, from.toUTC().toString(Qt::ISODate));
    if (until.isValid())
        fields.insert(u"valid_until"_s, until.toUTC().toString(Qt::ISODate));
    std::optional<Result<AccessRight>> answer;
    const auto call = kisi.client->send<AccessRight>({ .verb = Verb::Post,
                                                       .path = u"/role_assignments"_s,
                                                       .body = { { u"role_assignment"_s, fields } },
                                                       .decode = &decodeOne<AccessRight, accessRightFrom> },
                                                     Lane::Interactive, [&](const auto &result) { answer = result; });
    [&] { QTRY_VERIFY(answer && *answer); }();
    directory.put(**answer);
    return (*answer)->id;
}

void PeopleDesk::showTab(DetailsPanel::Tab tab)
{
    panel->setTab(tab);
    QTest::qWait(0);
}
