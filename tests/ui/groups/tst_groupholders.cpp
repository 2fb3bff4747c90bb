// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/groups/groupholders.h"
#include "ui/groups/holdersmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;

//! Who has a role on a group, and through what.
class tst_GroupHolders : public QObject {
    Q_OBJECT
private slots:
    void init();
    void namesTheRoleAndHowItComes();
    void countsSomebodyWithTwoWaysOnce();
    void saysWhatIsOverAndWhatHasNotBegun();
    void listsGuestsOfTeamsUnderTheirOwnName();
    void leavesOutOtherGroups();
    void keepsARightWhosePersonIsGone();
    void narrowsByEveryWord();

private:
    void addPerson(qint64 id, const QString &name);
    void give(const Assignee &who, qint64 group = 1, const QDateTime &from = {}, const QDateTime &until = {});
    [[nodiscard]] GroupHolders holders() const { return GroupHolders::of(m_records, GroupId { 1 }, m_now); }
    [[nodiscard]] static QStringList names(const std::vector<GroupHolder> &rows);

    Records m_records;
    const QDateTime m_now { QDate(2026, 11, 19), QTime(12, 0), Qt::UTC };
};

void tst_GroupHolders::init()
{
    m_records.clear();
    m_records.roles.insert(u"group_basic"_s, { .id = u"group_basic"_s, .name = u"Door access"_s });
    m_records.groups.merge(GroupId { 1 }, { .id = GroupId { 1 }, .name = u"Lab"_s });
    m_records.teams.merge(TeamId { 5 }, { .id = TeamId { 5 }, .name = u"Optics"_s });
    addPerson(10, u"Zoë Öz"_s);
    addPerson(11, u"Amara Okonkwo"_s);
}

void tst_GroupHolders::addPerson(qint64 id, const QString &name)
{
    m_records.merge(User { .id = UserId { id }, .name = name, .email = QString::number(id) + "@example.com"_L1 });
}

void tst_GroupHolders::give(const Assignee &who, qint64 group, const QDateTime &from, const QDateTime &until)
{
    const AccessRightId id { m_records.rights.size() + 1 };
    m_records.merge(AccessRight { .id = id,
                                  .roleId = u"group_basic"_s,
                                  .assignee = who,
                                  .scope = scopeOf(GroupId { group }),
                                  .assigneeName = u"As Kisi named it"_s,
                                  .validFrom = from,
                                  .validUntil = until });
}

QStringList tst_GroupHolders::names(const std::vector<GroupHolder> &rows)
{
    QStringList result;
    for (const GroupHolder &row : rows)
        result.append(row.name);
    return result;
}

void tst_GroupHolders::namesTheRoleAndHowItComes()
{
    give(assigneeOf(UserId { 10 }));
    give(assigneeOf(TeamId { 5 }));
    m_records.merge(TeamMembership { TeamMembershipId { 1 }, TeamId { 5 }, assigneeOf(UserId { 11 }) });
    const auto found = holders();
    QCOMPARE(names(found.people), QStringList({ u"Amara Okonkwo"_s, u"Zoë Öz"_s }));
    QCOMPARE(found.people[0].ways, u"Door access, through Optics"_s);
    QCOMPARE(found.people[1].ways, u"Door access"_s);
    QCOMPARE(names(found.teams), QStringList { u"Optics"_s });
}

void tst_GroupHolders::countsSomebodyWithTwoWaysOnce()
{
    give(assigneeOf(UserId { 10 }), 1, {}, m_now.addDays(-2));
    give(assigneeOf(TeamId { 5 }));
    m_records.merge(TeamMembership { TeamMembershipId { 1 }, TeamId { 5 }, assigneeOf(UserId { 10 }) });
    const auto found = holders();
    QCOMPARE(found.people.size(), size_t(1));
    QVERIFY(found.people[0].holds);
    QVERIFY(found.people[0].ways.contains(u"expired"_s) && found.people[0].ways.contains(u"through Optics"_s));
}

void tst_GroupHolders::saysWhatIsOverAndWhatHasNotBegun()
{
    give(assigneeOf(UserId { 10 }), 1, {}, m_now.addDays(-2));
    give(assigneeOf(UserId { 11 }), 1, m_now.addDays(2), m_now.addDays(9));
    const auto found = holders();
    QVERIFY(!found.people[0].holds && !found.people[1].holds);
    QVERIFY2(found.people[0].ways.contains(u"from "_s), qPrintable(found.people[0].ways));
    QVERIFY2(found.people[1].ways.contains(u"expired "_s), qPrintable(found.people[1].ways));
}

void tst_GroupHolders::listsGuestsOfTeamsUnderTheirOwnName()
{
    m_records.guests.merge(GuestId { 7 }, { .id = GuestId { 7 }, .name = u"Emil Søndergaard"_s });
    give(assigneeOf(TeamId { 5 }));
    m_records.merge(TeamMembership { TeamMembershipId { 1 }, TeamId { 5 }, assigneeOf(GuestId { 7 }) });
    QCOMPARE(names(holders().people), QStringList { u"Emil Søndergaard"_s });
    QCOMPARE(int(holders().people[0].who.type), int(AssigneeType::Guest));
}

void tst_GroupHolders::leavesOutOtherGroups()
{
    give(assigneeOf(UserId { 10 }), 2);
    QVERIFY(holders().people.empty());
}

void tst_GroupHolders::keepsARightWhosePersonIsGone()
{
    give(assigneeOf(UserId { 99 }));
    m_records.merge(TeamMembership { TeamMembershipId { 1 }, TeamId { 5 }, assigneeOf(UserId { 98 }) });
    give(assigneeOf(TeamId { 5 }));
    QCOMPARE(names(holders().people), QStringList({ u"As Kisi named it"_s, u"Somebody not listed"_s }));
}

void tst_GroupHolders::narrowsByEveryWord()
{
    give(assigneeOf(UserId { 10 }));
    give(assigneeOf(TeamId { 5 }));
    m_records.merge(TeamMembership { TeamMembershipId { 1 }, TeamId { 5 }, assigneeOf(UserId { 11 }) });
    HoldersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setHolders(holders().people));
    QVERIFY(!model.setHolders(holders().people));
    QCOMPARE(model.rowCount(), 2);
    model.setSearchText(u"zoe OZ"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.holderAt(0)->name, u"Zoë Öz"_s);
    model.setSearchText(u"optics amara"_s);
    QCOMPARE(model.holderAt(0)->name, u"Amara Okonkwo"_s);
    QCOMPARE(model.rowOf(assigneeOf(UserId { 10 })), -1);
    model.setSearchText(u"11@example"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setSearchText({});
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(tst_GroupHolders)
#include "tst_groupholders.moc"
