// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rights/pagedesk.h"

#include <QAbstractButton>

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
    : kisi(options)
    , icons(theme)
    , settings(profile.path())
    , session(*kisi.client, store, u"test"_s)
    , directory(*kisi.client)
    , changes(*kisi.client, directory, 20ms)
    , window(std::make_unique<QWidget>())
    , toast(theme, icons, window.get())
    , feedback(*kisi.client, session, directory, changes, toast, held)
    , m_who(who)
{
    theme.apply(*qApp);
    toast.setObjectName(u"toast"_s);
    auto *column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
}

PageDesk::~PageDesk()
{
    delete page; // before what it listens to
}

PageParts PageDesk::parts()
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

qint64 PageDesk::person(const QString &name)
{
    const QString address = QString(name).toLower().replace(u' ', u'.') + "@example.com"_L1;
    return kisi.simulator.addUser({ { u"name"_s, name }, { u"email"_s, address } });
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

void PageDesk::signIn()
{
    session.signInWithKey(m_who.apiKey, false);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QTRY_VERIFY(session.account().rolesKnown);
    directory.setOrganization(session.account().organization);
}

void PageDesk::open()
{
    signIn();
    directory.refresh();
    QTRY_VERIFY(directory.records().knowsRights);
    QTRY_VERIFY(!directory.isRefreshing());
}

GroupId PageDesk::groupNamed(const QString &name) const
{
    return idOf(directory.records().groups, name);
}

TeamId PageDesk::teamNamed(const QString &name) const
{
    return idOf(directory.records().teams, name);
}

void PageDesk::press(const char *objectName) const
{
    auto *button = shown<QAbstractButton>(objectName);
    QVERIFY2(button, objectName);
    QVERIFY2(button->isEnabled(), objectName);
    button->click();
}

QString PageDesk::said(const char *objectName) const
{
    const auto *widget = shown<QWidget>(objectName);
    return widget ? widget->accessibleName() : QString();
}

QStringList PageDesk::column(int column) const
{
    QStringList cells;
    for (int row = 0; row < page->model().rowCount(); ++row)
        cells += page->model().index(row, column).data().toString();
    return cells;
}

int PageDesk::writes() const
{
    const auto log = kisi.simulator.log();
    return int(std::count_if(log.begin(), log.end(), [](const auto &request) { return request.verb != "GET"_L1; }));
}
