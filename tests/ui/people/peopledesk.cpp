// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/people/peopledesk.h"

#include "app/api/decode.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PeopleDesk::PeopleDesk(const simulator::Options &options)
    : kisi(options)
    , icons(theme)
    , settings(profile.path())
    , session(*kisi.client, store, u"test"_s)
    , directory(*kisi.client)
    , changes(*kisi.client, directory, 20ms)
    , held(1s)
    , window(std::make_unique<QWidget>())
    , toast(theme, icons, window.get())
    , feedback(*kisi.client, session, directory, changes, toast, held)
{
    theme.apply(*qApp);
    toast.setObjectName(u"toast"_s);
}

PeopleDesk::~PeopleDesk()
{
    delete panel; // before what it listens to
}

PageParts PeopleDesk::parts()
{
    return { .client = *kisi.client,
             .session = session,
             .directory = directory,
             .changes = changes,
             .settings = settings,
             .icons = icons,
             .toast = toast,
             .held = held,
             .feedback = feedback };
}

void PeopleDesk::open(bool members)
{
    person = UserId { kisi.simulator.addUser(
        { { u"name"_s, u"Amara Okonkwo"_s }, { u"email"_s, u"a.okonkwo@example.com"_s } }) };
    session.signInWithKey(simulator::demo::administrator.apiKey, false);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTRY_VERIFY(session.account().rolesKnown);
    directory.setOrganization(session.account().organization);
    directory.refresh();
    if (members)
        directory.open(Directory::Part::Members);
    QTRY_VERIFY(directory.records().knowsRights);
    QTRY_COMPARE(directory.freshness(), Directory::Freshness::Complete);
    QTRY_VERIFY(!directory.isRefreshing());
    actions = new PersonActions(parts(), window.get(), PersonActions::On::Members);
    actions->setPerson(person);
    panel = new DetailsPanel(parts(), *actions);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    window->resize(352, 760);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
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

void PeopleDesk::press(const char *objectName) const
{
    auto *button = shown<QAbstractButton>(objectName);
    QVERIFY2(button, objectName);
    QVERIFY2(button->isEnabled(), objectName);
    button->click();
}

QString PeopleDesk::said(const char *objectName) const
{
    const auto *widget = shown<QWidget>(objectName);
    return widget ? widget->accessibleName() : QString();
}
