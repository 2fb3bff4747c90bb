// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/days.h"
#include "ui/people/righttext.h"
#include "ui/people/zonetext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 9), QTime(12, 0), Qt::UTC);
const QTimeZone berlin("Europe/Berlin");
constexpr GroupId lab { 11 };
constexpr TeamId optics { 7 };

struct Office {
    Records records;

    Office()
    {
        records.organization.timeZone = u"America/Toronto"_s;
        records.places.merge(PlaceId { 5 },
                             { .id = PlaceId { 5 }, .name = u"Hamburg"_s, .timeZone = u"Europe/Berlin"_s, .doors = 9 });
        records.groups.merge(lab, { .id = lab, .name = u"Lab"_s, .place = PlaceId { 5 }, .doors = 3 });
        records.teams.merge(optics, { .id = optics, .name = u"Optics"_s });
        records.roles.insert(u"group_basic"_s, { .id = u"group_basic"_s, .name = u"Door access"_s });
        records.merge(User { .id = UserId { 2 }, .name = u"Henrik Marlow"_s, .email = u"h@example.com"_s });
    }

    [[nodiscard]] RightText text(const AccessRight &right, std::optional<TeamId> team = {}) const
    {
        return RightText::of(records, { .right = &right, .team = team }, now);
    }
};

AccessRight rightTo(const Scope &scope)
{
    return { .id = AccessRightId { 1 }, .roleId = u"group_basic"_s, .scope = scope, .scopeName = u"Somewhere"_s };
}

} // namespace

class TestRightText final : public QObject {
    Q_OBJECT

private slots:
    void saysWhoGaveItAndThatItNeverEnds()
    {
        const Office office;
        AccessRight right = rightTo(scopeOf(lab));
        right.createdAt = QDateTime(QDate(2023, 10, 12), QTime(9, 0), Qt::UTC);
        right.givenBy = UserId { 2 };
        right.notify = true;
        const RightText text = office.text(right);
        QCOMPARE(text.title, u"Lab, Hamburg"_s);
        QCOMPARE(text.role, u"Door access"_s);
        QCOMPARE(text.dates, u"Never expires. Given 12 Oct 2023 by Henrik Marlow. Notified."_s);
        QCOMPARE(text.path, u"Directly › Lab › 3 doors"_s);
        QVERIFY(text.isDirect);
        QVERIFY(text.state.isEmpty());
    }

    void saysTheTimeInTheZoneOfThePlace()
    {
        const Office office;
        AccessRight right = rightTo(scopeOf(lab));
        right.validUntil = QDateTime(QDate(2027, 3, 31), QTime(18, 0), berlin).toUTC();
        QCOMPARE(office.text(right).dates, u"Until 31 Mar 2027, 18:00 in Hamburg. Not notified."_s);
        right.validUntil = endOfDay(QDate(2027, 3, 31), berlin);
        QCOMPARE(office.text(right).dates, u"Until 31 Mar 2027 in Hamburg. Not notified."_s);
    }

    void marksWhatEndedAndWhatHasNotBegun()
    {
        const Office office;
        AccessRight right = rightTo(scopeOf(lab));
        right.validUntil = endOfDay(QDate(2026, 11, 1), berlin);
        QCOMPARE(office.text(right).state, u"Expired"_s);
        QCOMPARE(office.text(right).dates, u"Ended 1 Nov 2026 in Hamburg. Not notified."_s);
        right.validFrom = startOfDay(QDate(2026, 12, 1), berlin);
        right.validUntil = endOfDay(QDate(2026, 12, 24), berlin);
        QCOMPARE(office.text(right).state, u"Not started yet"_s);
        QCOMPARE(office.text(right).dates, u"From 1 Dec 2026 until 24 Dec 2026 in Hamburg. Not notified."_s);
    }

    void namesTheTeam()
    {
        const Office office;
        const AccessRight right = rightTo(scopeOf(lab));
        QCOMPARE(office.text(right, optics).path, u"Optics (team) › Lab › 3 doors"_s);
        QVERIFY(!office.text(right, optics).isDirect);
    }

    void tellsARoleThatOpensNothing()
    {
        Office office;
        const AccessRight right = rightTo(scopeOf(PlaceId { 5 }));
        QCOMPARE(office.text(right).path, u"Directly › Hamburg › opens no doors"_s);
        office.records.roles[u"group_basic"_s].permissions.insert(u"locks_unlock"_s);
        QCOMPARE(office.text(right).path, u"Directly › Hamburg › 9 doors"_s);
    }

    void guessesNothingOfARoleThatIsNotListed()
    {
        const Office office;
        AccessRight right = rightTo(scopeOf(PlaceId { 5 }));
        right.roleId = u"wizard"_s;
        QCOMPARE(office.text(right).path, u"Directly › Hamburg"_s);
    }

    void keepsWhatIsUnknownReadable()
    {
        const Office office;
        AccessRight right = rightTo({ ScopeType::Unknown, 3 });
        right.roleId = u"wizard"_s;
        QCOMPARE(office.text(right).title, u"Somewhere"_s);
        QCOMPARE(office.text(right).role, u"wizard"_s);
        QCOMPARE(office.text(right).icon, u"right"_s);
    }

    void namesTheZoneWhereThereIsNoPlace()
    {
        Office office;
        const Scope everywhere = scopeOf(OrganizationId { 1 });
        QCOMPARE(zonetext::where(office.records, everywhere), u"Toronto time"_s);
        office.records.organization.timeZone.clear();
        QCOMPARE(zonetext::where(office.records, everywhere), u"UTC"_s);
        QCOMPARE(zonetext::timeOf(office.records, scopeOf(lab)), u"Hamburg time"_s);
    }
};

QTEST_MAIN(TestRightText)
#include "tst_righttext.moc"
