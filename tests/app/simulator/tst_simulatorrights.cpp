// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/simulator/asker.h"

#include <QTest>

using simulator::Options;
using simulator::PatchDates;
using simulator::Simulator;

namespace {

//! A share of the first group with somebody who has nothing.
QJsonObject share(Asker &asker, qint64 userId, const QString &from = {}, const QString &until = {})
{
    const auto group = asker.get(u"/groups?limit=1"_s).rows().first().toObject().value(u"id"_s);
    QJsonObject right { { u"assignee_type"_s, u"User"_s },    { u"assignee_id"_s, userId },
                        { u"applies_to_type"_s, u"Group"_s }, { u"applies_to_id"_s, group },
                        { u"role_id"_s, u"group_basic"_s },   { u"notify"_s, false } };
    if (!from.isEmpty())
        right.insert(u"valid_from"_s, from);
    if (!until.isEmpty())
        right.insert(u"valid_until"_s, until);
    return { { u"role_assignment"_s, right } };
}

QJsonObject dates(const QString &until)
{
    return { { u"role_assignment"_s, QJsonObject { { u"valid_until"_s, until } } } };
}

} // namespace

//! Access rights, members and the smaller lists.
class TestSimulatorRights : public QObject {
    Q_OBJECT

private slots:
    void givesTenRightsUnlessAskedOtherwise();
    void filtersRightsByWhoAndWhere();
    void refusesAnIdWithoutItsType();
    void sharesAGroupWithDates();
    void refusesRightsThatMakeNoSense_data();
    void refusesRightsThatMakeNoSense();
    void doesWithChangedDatesWhatItWasToldTo();
    void removesARight();
    void listsRolesWithoutPages();
    void seedsRightsThatAreOverNotBegunAndSoonOver();
    void givesMembersAnIdOfTheirOwnAndFlagsThem();
    void carriesClassicFieldsOnlyWhereTold();
    void takesTheCallThatCreatesAMember();
    void answersGoneWithoutMembers();
    void suspendsAndDeletesThroughAMember();
    void listsPlacesInThreeTimeZones();
    void keepsTeamsAndTheirPeople();
    void keepsGuests();
    void keepsGroups();
    void listsIntegrations();
};

void TestSimulatorRights::givesTenRightsUnlessAskedOtherwise()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    QCOMPARE(asker.get(u"/role_assignments"_s).rows().size(), 10);
    QCOMPARE(asker.get(u"/role_assignments?limit=250"_s).rows().size(), 250);
    QCOMPARE(asker.getWrongly(u"/role_assignments?limit=251"_s).rows().size(), 250);
}

void TestSimulatorRights::filtersRightsByWhoAndWhere()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 maren = kisi.userIdOf(demo::administrator.email);
    for (const QString &filter :
         { u"assignee_type=User&assignee_id=%1"_s.arg(maren), u"user_id=me"_s, u"query=maren.holt"_s })
        QCOMPARE(asker.get(u"/role_assignments?"_s + filter).rows().size(), 2);
    QCOMPARE(asker.get(u"/role_assignments?applies_to_type=Organization"_s).rows().size(), 4);
    QCOMPARE(asker.get(u"/role_assignments?role_id=organization_owner"_s).rows().size(), 1);
    QCOMPARE(asker.get(u"/role_assignments?scope=team"_s).rows().size(), 4);
    QCOMPARE(asker.get(u"/role_assignments?sort=user.name&scope=organization"_s)
                 .rows()
                 .first()
                 .toObject()
                 .value(u"user_id"_s),
             QJsonValue(kisi.userIdOf(demo::owner.email)));
}

void TestSimulatorRights::refusesAnIdWithoutItsType()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    QCOMPARE(Asker(kisi).get(u"/role_assignments?assignee_id=1"_s).status, 400);
}

void TestSimulatorRights::sharesAGroupWithDates()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 id = kisi.addUser({ { u"email"_s, u"visitor@example.com"_s } });
    const Reply reply = asker.post(u"/role_assignments"_s,
                                   share(asker, id, u"2027-01-01T08:00:00+01:00"_s, u"2027-02-01T00:00:00Z"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.value(u"valid_from"_s), u"2027-01-01T07:00:00.000Z"_s);
    QCOMPARE(reply.value(u"created_by_id"_s), QJsonValue(kisi.userIdOf(demo::administrator.email)));
    QCOMPARE(kisi.user(id).value(u"groups_count"_s), 1);
    QCOMPARE(asker.get(u"/role_assignments/%1"_s.arg(reply.value(u"id"_s).toInteger())).object(), reply.object());
    const Reply again = asker.post(u"/role_assignments"_s, share(asker, id));
    QCOMPARE(again.status, 422);
}

void TestSimulatorRights::refusesRightsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown role") << u"role_id"_s << QJsonValue(u"janitor"_s) << 422;
    QTest::newRow("role of another scope") << u"role_id"_s << QJsonValue(u"place_administrator"_s) << 422;
    QTest::newRow("unknown person") << u"assignee_id"_s << QJsonValue(1) << 404;
    QTest::newRow("unknown group") << u"applies_to_id"_s << QJsonValue(1) << 404;
    QTest::newRow("unknown kind of assignee") << u"assignee_type"_s << QJsonValue(u"Dog"_s) << 422;
    QTest::newRow("end before begin") << u"valid_until"_s << QJsonValue(u"2026-12-01T00:00:00Z"_s) << 422;
    QTest::newRow("not a date") << u"valid_until"_s << QJsonValue(u"soon"_s) << 422;
}

void TestSimulatorRights::refusesRightsThatMakeNoSense()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const int, status);
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 id = kisi.addUser({ { u"email"_s, u"visitor@example.com"_s } });
    QJsonObject right = share(asker, id, u"2027-01-01T00:00:00Z"_s).value(u"role_assignment"_s).toObject();
    right.insert(field, value);
    const Reply reply = asker.post(u"/role_assignments"_s, { { u"role_assignment"_s, right } });
    QCOMPARE(reply.status, status);
    if (status == 422)
        QVERIFY(!reply.firstError(field).isEmpty());
}

void TestSimulatorRights::doesWithChangedDatesWhatItWasToldTo()
{
    const auto outcome = [](PatchDates behaviour) {
        Simulator kisi({ .requestsPerSecond = 0, .patchDates = behaviour });
        kisi.start();
        Asker asker(kisi);
        const qint64 id = kisi.addUser({ { u"email"_s, u"visitor@example.com"_s } });
        const auto right = asker.post(u"/role_assignments"_s, share(asker, id)).value(u"id"_s).toInteger();
        const Reply reply = asker.patch(u"/role_assignments/%1"_s.arg(right), dates(u"2027-01-01T00:00:00Z"_s));
        return std::pair(reply.status, kisi.roleAssignment(right).value(u"valid_until"_s).toString());
    };
    QCOMPARE(outcome(PatchDates::Accept), std::pair(204, u"2027-01-01T00:00:00.000Z"_s));
    QCOMPARE(outcome(PatchDates::Refuse), std::pair(422, QString()));
    QCOMPARE(outcome(PatchDates::Ignore), std::pair(204, QString()));
}

void TestSimulatorRights::removesARight()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const auto right
        = asker.get(u"/role_assignments?role_id=group_basic&limit=1"_s).rows().first().toObject().value(u"id"_s);
    const QString path = u"/role_assignments/%1"_s.arg(right.toInteger());
    QCOMPARE(asker.remove(path).status, 204);
    QCOMPARE(asker.get(path).status, 404);
    const auto owners
        = asker.get(u"/role_assignments?role_id=organization_owner"_s).rows().first().toObject().value(u"id"_s);
    QCOMPARE(asker.remove(u"/role_assignments/%1"_s.arg(owners.toInteger())).status, 403);
}

void TestSimulatorRights::listsRolesWithoutPages()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply roles = asker.get(u"/roles"_s);
    QVERIFY(roles.rows().size() >= 10);
    QVERIFY(roles.range.isEmpty());
    QCOMPARE(asker.get(u"/roles/group_basic"_s).value(u"name"_s), u"Door access"_s);
    QCOMPARE(asker.get(u"/roles/custom_role_31"_s).value(u"custom_role_id"_s), 31);
    QCOMPARE(asker.get(u"/roles/nothing"_s).status, 404);
}

void TestSimulatorRights::seedsRightsThatAreOverNotBegunAndSoonOver()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int over = 0;
    int notBegun = 0;
    int soonOver = 0;
    const Reply rights = Asker(kisi).get(u"/role_assignments?scope=group&limit=250"_s);
    for (const QJsonValue &row : rights.rows()) {
        const QDateTime from = QDateTime::fromString(row.toObject().value(u"valid_from"_s).toString(), Qt::ISODate);
        const QDateTime until = QDateTime::fromString(row.toObject().value(u"valid_until"_s).toString(), Qt::ISODate);
        over += until.isValid() && until < now;
        notBegun += from.isValid() && from > now;
        soonOver += until.isValid() && until > now && until < now.addDays(14);
    }
    QVERIFY(over > 0);
    QVERIFY(notBegun > 0);
    QVERIFY(soonOver > 0);
}

void TestSimulatorRights::givesMembersAnIdOfTheirOwnAndFlagsThem()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply members = asker.get(u"/members"_s);
    QCOMPARE(members.rows().size(), 50);
    QVERIFY(members.deprecated);
    const QJsonObject member = members.rows().first().toObject();
    QVERIFY(member.value(u"id"_s) != member.value(u"user_id"_s));
    QCOMPARE(asker.get(u"/members/%1"_s.arg(member.value(u"id"_s).toInteger())).object(), member);
    QCOMPARE(asker.get(u"/members/%1"_s.arg(member.value(u"user_id"_s).toInteger())).status, 404);
    const Reply maren = asker.get(u"/members?user_id=me"_s);
    QCOMPARE(maren.rows().first().toObject().value(u"role_id"_s), u"administrator"_s);
}

void TestSimulatorRights::carriesClassicFieldsOnlyWhereTold()
{
    for (const bool classic : { false, true }) {
        Simulator kisi({ .requestsPerSecond = 0, .classicMembers = classic });
        QVERIFY(kisi.start());
        Asker asker(kisi);
        const QJsonObject member = asker.get(u"/members?query=tomas.lindqvist"_s).rows().first().toObject();
        QCOMPARE(member.contains(u"card_enabled"_s), classic);
        const QString path = u"/members/%1"_s.arg(member.value(u"id"_s).toInteger());
        QCOMPARE(asker.patch(path, { { u"member"_s, QJsonObject { { u"card_enabled"_s, false } } } }).status, 204);
        QCOMPARE(asker.get(path).object().value(u"card_enabled"_s),
                 classic ? QJsonValue(false) : QJsonValue(QJsonValue::Undefined));
    }
}

void TestSimulatorRights::takesTheCallThatCreatesAMember()
{
    for (const bool classic : { false, true }) {
        Simulator kisi({ .requestsPerSecond = 0, .classicMembers = classic });
        QVERIFY(kisi.start());
        const QJsonObject member { { u"email"_s, u"user@example.com"_s },
                                   { u"card_enabled"_s, true },
                                   { u"password_flow_enabled"_s, true } };
        const Reply reply = Asker(kisi).post(u"/members"_s, { { u"member"_s, member } });
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.value(u"user"_s).toObject().value(u"email"_s), u"user@example.com"_s);
        QCOMPARE(reply.object().contains(u"card_enabled"_s), classic);
    }
}

void TestSimulatorRights::answersGoneWithoutMembers()
{
    Simulator kisi({ .requestsPerSecond = 0, .members = false });
    QVERIFY(kisi.start());
    const Reply reply = Asker(kisi).get(u"/members"_s);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), u"000404"_s);
}

void TestSimulatorRights::suspendsAndDeletesThroughAMember()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const QJsonObject member = asker.get(u"/members?query=tomas.lindqvist"_s).rows().first().toObject();
    const QString path = u"/members/%1"_s.arg(member.value(u"id"_s).toInteger());
    const auto userId = member.value(u"user_id"_s).toInteger();
    QCOMPARE(asker.patch(path, { { u"member"_s, QJsonObject { { u"access_enabled"_s, false } } } }).status, 204);
    QCOMPARE(kisi.user(userId).value(u"access_enabled"_s), false);
    QCOMPARE(asker.remove(path).status, 204);
    QVERIFY(kisi.user(userId).isEmpty());
}

void TestSimulatorRights::listsPlacesInThreeTimeZones()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply places = asker.get(u"/places?sort=name"_s);
    QCOMPARE(places.range, "0-49/3");
    QSet<QString> zones;
    for (const QJsonValue &place : places.rows())
        zones.insert(place.toObject().value(u"time_zone"_s).toString());
    QCOMPARE(zones.size(), 3);
    const auto first = places.rows().first().toObject();
    QVERIFY(!first.contains(u"favorite"_s));
    QCOMPARE(asker.get(u"/places/%1"_s.arg(first.value(u"id"_s).toInteger())).object(), first);
    QCOMPARE(asker.get(u"/organizations"_s).rows().size(), 1);
    QCOMPARE(asker.get(u"/organization/settings"_s).value(u"sp_certificate_required"_s), false);
    QCOMPARE(Asker(kisi, {}).get(u"/organizations/marlow-instruments/public"_s).value(u"sso_flow_enabled"_s), false);
}

void TestSimulatorRights::keepsTeamsAndTheirPeople()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply team = asker.post(u"/teams"_s, { { u"team"_s, QJsonObject { { u"name"_s, u"Optics"_s } } } });
    const auto id = team.value(u"id"_s).toInteger();
    const QString path = u"/teams/%1"_s.arg(id);
    QCOMPARE(asker.patch(path, { { u"team"_s, QJsonObject { { u"name"_s, u"Fine optics"_s } } } }).status, 204);
    QCOMPARE(asker.get(path).value(u"name"_s), u"Fine optics"_s);
    const QJsonObject membership { { u"team_id"_s, id },
                                   { u"member_type"_s, u"User"_s },
                                   { u"member_id"_s, kisi.userIds().last() } };
    QCOMPARE(asker.post(u"/team_memberships"_s, { { u"team_membership"_s, membership } }).status, 200);
    QCOMPARE(asker.post(u"/team_memberships"_s, { { u"team_membership"_s, membership } }).status, 422);
    const QString people = u"/team_memberships?team_id=%1"_s.arg(id);
    const auto added = asker.get(people).rows().first().toObject();
    QCOMPARE(asker.get(u"/team_memberships/%1"_s.arg(added.value(u"id"_s).toInteger())).object(), added);
    QCOMPARE(asker.remove(u"/team_memberships/%1"_s.arg(added.value(u"id"_s).toInteger())).status, 204);
    QCOMPARE(asker.get(people).range, "*/0");
    QCOMPARE(asker.remove(path).status, 204);
    QCOMPARE(asker.get(u"/teams?sort=name"_s).range, "0-9/4");
}

void TestSimulatorRights::keepsGuests()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const Reply guest = asker.post(
        u"/guests"_s, { { u"guest"_s, QJsonObject { { u"name"_s, u"Ann"_s }, { u"email"_s, QJsonValue() } } } });
    QCOMPARE(guest.status, 200);
    QCOMPARE(asker.get(u"/guests?query=ann&limit=250"_s).rows().size() > 0, true);
    const QString path = u"/guests/%1"_s.arg(guest.value(u"id"_s).toInteger());
    QCOMPARE(asker.get(path).object(), guest.object());
    QCOMPARE(asker.remove(path).status, 204);
    QCOMPARE(asker.get(path).status, 404);
    QCOMPARE(asker.post(u"/guests"_s, { { u"guest"_s, QJsonObject { { u"name"_s, u" "_s } } } }).status, 422);
}

void TestSimulatorRights::keepsGroups()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    QCOMPARE(asker.get(u"/groups?sort=-name"_s).range, "0-9/12");
    QCOMPARE(asker.get(u"/groups?scope=organization"_s).rows().size(), 4);
    const Reply group = asker.post(u"/groups"_s, { { u"group"_s, QJsonObject { { u"name"_s, u"Roof"_s } } } });
    QCOMPARE(group.status, 200);
    const QString path = u"/groups/%1"_s.arg(group.value(u"id"_s).toInteger());
    QCOMPARE(asker.patch(path, { { u"group"_s, QJsonObject { { u"description"_s, u"Windy"_s } } } }).status, 204);
    QCOMPARE(asker.get(path).value(u"description"_s), u"Windy"_s);
    QCOMPARE(asker.remove(path).status, 204);
    QCOMPARE(asker.remove(path).status, 404);
}

void TestSimulatorRights::listsIntegrations()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    QCOMPARE(asker.get(u"/integrations"_s).range, "0-9/3");
    QCOMPARE(asker.get(u"/integrations?enabled=false"_s).rows().first().toObject().value(u"disabled_due_to_error"_s),
             true);
}

QTEST_GUILESS_MAIN(TestSimulatorRights)
#include "tst_simulatorrights.moc"
