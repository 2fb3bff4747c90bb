// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/verdict.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr UserId amara { 1 };
const QDateTime now(QDate(2026, 11, 9), QTime(12, 0), Qt::UTC);

struct Office {
    Records records;

    Office()
    {
        records.merge(
            User { .id = amara, .email = u"a@example.com"_s, .accessEnabled = true, .scimAccessEnabled = true });
        records.places.merge(PlaceId { 5 },
                             { .id = PlaceId { 5 }, .name = u"Hamburg"_s, .timeZone = u"Europe/Berlin"_s });
        records.groups.merge(GroupId { 10 },
                             { .id = GroupId { 10 }, .name = u"Studio"_s, .place = PlaceId { 5 }, .doors = 4 });
        records.groups.merge(GroupId { 11 },
                             { .id = GroupId { 11 }, .name = u"Lab"_s, .place = PlaceId { 5 }, .doors = 3 });
        records.knowsRights = true;
    }

    void give(int group, const QDateTime &from = {}, const QDateTime &until = {})
    {
        records.merge(AccessRight { .id = AccessRightId { 100 + records.rights.size() },
                                    .roleId = u"group_basic"_s,
                                    .assignee = assigneeOf(amara),
                                    .scope = scopeOf(GroupId { group }),
                                    .validFrom = from,
                                    .validUntil = until });
    }
    void set(const std::function<void(User &)> &change)
    {
        User user = records.people.find(amara)->user;
        change(user);
        records.merge(user);
    }
    [[nodiscard]] Verdict verdict() const { return Verdict::of(records, *records.people.find(amara), now); }
};

} // namespace

class TestVerdict final : public QObject {
    Q_OBJECT

private slots:
    void saysThroughHowManyDoors()
    {
        Office office;
        office.give(10);
        office.give(11);
        QCOMPARE(office.verdict().verdict, u"Can get in: 7 doors through 2 groups"_s);
        QCOMPARE(office.verdict().tone, Tone::Ok);
        QCOMPARE(office.verdict().sentence, u"Never seen at a door yet."_s);
    }

    void saysWhoSuspended()
    {
        Office office;
        office.give(10);
        office.set([](User &user) { user.accessEnabled = false; });
        QCOMPARE(office.verdict().verdict, u"Cannot get in: suspended"_s);
        QCOMPARE(office.verdict().facts.size(), 3);
        QCOMPARE(office.verdict().facts.last().text, u"1 access rights, none expired"_s);
        office.set([](User &user) { user.scimAccessEnabled = false; });
        QCOMPARE(office.verdict().verdict, u"Cannot get in: suspended here and by the directory (SCIM)"_s);
        office.set([](User &user) { user.accessEnabled = true; });
        QCOMPARE(office.verdict().verdict, u"Cannot get in: suspended by the directory (SCIM)"_s);
        QCOMPARE(office.verdict().tone, Tone::Dir);
    }

    void saysWhatIsMissing()
    {
        Office office;
        QCOMPARE(office.verdict().verdict, u"Cannot get in: no access rights"_s);
        office.set([](User &user) { user.confirmed = false; });
        QCOMPARE(office.verdict().verdict, u"Access is on, registration is pending"_s);
        QCOMPARE(office.verdict().facts.first().text, u"No access rights"_s);
    }

    void saysWhereNothingOpens()
    {
        Office office;
        office.records.groups.merge(GroupId { 12 }, { .id = GroupId { 12 }, .name = u"Cellar"_s });
        office.give(12);
        QCOMPARE(office.verdict().verdict, u"Cannot get in: no access right opens a door"_s);
    }

    void saysNoNumberWhereNobodyKnowsTheRole()
    {
        Office office;
        office.records.merge(AccessRight { .id = AccessRightId { 1 },
                                           .roleId = u"wizard"_s,
                                           .assignee = assigneeOf(amara),
                                           .scope = scopeOf(PlaceId { 5 }) });
        QCOMPARE(office.verdict().verdict, u"Can get in: through a role for more than one group"_s);
    }

    void saysTheDayInTheZoneOfThePlace()
    {
        Office office;
        // 23:30 in London is already the next day in Hamburg.
        office.give(10, {}, QDateTime(QDate(2026, 11, 1), QTime(23, 30), Qt::UTC));
        QCOMPARE(office.verdict().verdict, u"Cannot get in: the last right ended 2 Nov 2026"_s);
        QCOMPARE(office.verdict().sentence, u"It ended 2 Nov 2026, 00:30 in Hamburg."_s);
    }

    void saysWhenItBegins()
    {
        Office office;
        office.give(10, now.addDays(3));
        QCOMPARE(office.verdict().verdict, u"Cannot get in yet: the first right begins 12 Nov 2026"_s);
        office.give(11, {}, now.addDays(-3));
        QCOMPARE(office.verdict().verdict, u"Cannot get in: some rights ended, the next begins 12 Nov 2026"_s);
        QCOMPARE(office.verdict().facts.first().text, u"2 access rights, 1 expired, 1 not started yet"_s);
        QVERIFY(!office.verdict().facts.first().good);
    }

    void promisesNothingWhileRightsAreLoading()
    {
        Office office;
        office.records.knowsRights = false;
        QCOMPARE(office.verdict().verdict, u"Access is on"_s);
        QVERIFY(office.verdict().sentence.startsWith(u"Their access rights are not known yet."_s));
    }
};

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
