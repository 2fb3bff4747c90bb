// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/simulator/asker.h"

#include <QTest>

using simulator::Options;
using simulator::PatchDates;
using simulator::Simulator;

Q_DECLARE_METATYPE(simulator::PatchDates)

//! Lists that are remembered between pages: always as the organization is now, also after somebody else's change.
class TestSimulatorLists : public QObject {
    Q_OBJECT

    static QStringList namesIn(const Reply &reply)
    {
        QStringList names;
        for (const QJsonValue &row : reply.rows())
            names.append(row.toObject().value(u"name"_s).toString().toCaseFolded());
        return names;
    }
    static qint64 firstId(Asker &asker, const QString &pathAndQuery)
    {
        return idsOf(asker.get(pathAndQuery).rows()).value(0);
    }

private slots:
    void staysInOrderAsPeopleChange_data();
    void staysInOrderAsPeopleChange();
    void givesEveryRowOnceOverItsPages_data();
    void givesEveryRowOnceOverItsPages();
    void showsAChangeOnTheNextPage();
    void searchesWhatWasJustWritten();
    void findsPeopleByIdAddressAndOrder();
    void understandsNobodyByAKindItDoesNotKnow();
    void sortsRightsByThePersonsName();
    void letsATestAddChangeAndRemoveRights();
    void letsATestChangeAndRemoveGroups();
    void changesDatesAsToldTo_data();
    void changesDatesAsToldTo();
};

void TestSimulatorLists::staysInOrderAsPeopleChange_data()
{
    QTest::addColumn<QString>("sort");
    for (const char *sort : { "name", "-name", "unlock", "-unlock", "access_enabled", "-access_enabled" })
        QTest::newRow(sort) << QString::fromLatin1(sort);
}

void TestSimulatorLists::staysInOrderAsPeopleChange()
{
    QFETCH(const QString, sort);
    Simulator kept({ .users = 80, .requestsPerSecond = 0 });
    QVERIFY(kept.start());
    Asker asker(kept);
    const QString list = u"/users?limit=100&sort="_s + sort;
    const auto before = idsOf(asker.get(list).rows()); // from here on the order is kept up, not made anew
    const qint64 gone = before.at(40);
    const qint64 renamed = before.at(60);
    kept.removeUser(gone);
    kept.setUser(renamed,
                 { { u"name"_s, u"Aa"_s }, { u"access_enabled"_s, false }, { u"last_accessed_at"_s, QJsonValue() } });
    kept.addUser({ { u"name"_s, u"mm"_s }, { u"email"_s, u"mm@example.com"_s } });
    const Reply after = asker.get(list);
    QCOMPARE(after.rows().size(), 80);
    QVERIFY(!idsOf(after.rows()).contains(gone));
    const auto key = [&](const QJsonValue &row) -> QString {
        const QJsonObject person = row.toObject();
        return sort.endsWith("name"_L1)  ? person.value(u"name"_s).toString().toCaseFolded()
            : sort.endsWith("unlock"_L1) ? person.value(u"last_accessed_at"_s).toString()
                                         : QString::number(int(person.value(u"access_enabled"_s).toBool()));
    };
    QStringList keys;
    for (const QJsonValue &row : after.rows())
        keys.append(key(row));
    if (sort.startsWith(u'-'))
        std::reverse(keys.begin(), keys.end());
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
}

void TestSimulatorLists::givesEveryRowOnceOverItsPages_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("limit");
    QTest::newRow("users") << u"/users?sort=-name"_s << 100;
    QTest::newRow("users by text") << u"/users?query=an"_s << 10;
    QTest::newRow("members") << u"/members?sort=unlock"_s << 100;
    QTest::newRow("rights") << u"/role_assignments?sort=user.name"_s << 250;
    QTest::newRow("rights of a role") << u"/role_assignments?role_id=group_basic&sort=-user.name"_s << 100;
    QTest::newRow("memberships") << u"/team_memberships?member_type=User"_s << 10;
}

void TestSimulatorLists::givesEveryRowOnceOverItsPages()
{
    QFETCH(const QString, list);
    QFETCH(const int, limit);
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    QSet<qint64> ids;
    int rows = 0;
    int total = 1;
    for (int offset = 0; offset < total; offset += limit) {
        const Reply page = asker.get(u"%1&limit=%2&offset=%3"_s.arg(list).arg(limit).arg(offset));
        total = page.range.split('/').last().toInt();
        rows += int(page.rows().size());
        for (const qint64 id : idsOf(page.rows()))
            ids.insert(id);
    }
    QVERIFY(total > limit / 2);
    QCOMPARE(rows, total);
    QCOMPARE(ids.size(), total);
}

void TestSimulatorLists::showsAChangeOnTheNextPage()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 group = firstId(asker, u"/groups?sort=name"_s);
    const QString people = u"/users?limit=100&sort=name&group_id=%1"_s.arg(group);
    const QString rights = u"/role_assignments?limit=1&applies_to_type=Group&applies_to_id=%1"_s.arg(group);
    const int before = int(asker.get(people).range.split('/').last().toInt());
    const int held = int(asker.get(rights).range.split('/').last().toInt());
    const qint64 person = kisi.addUser({ { u"name"_s, u"New"_s }, { u"email"_s, u"new@example.com"_s } });
    const QJsonObject wanted { { u"assignee_type"_s, u"User"_s },
                               { u"assignee_id"_s, person },
                               { u"applies_to_type"_s, u"Group"_s },
                               { u"applies_to_id"_s, group },
                               { u"role_id"_s, u"group_basic"_s } };
    const Reply created = asker.post(u"/role_assignments"_s, { { u"role_assignment"_s, wanted } });
    QCOMPARE(created.status, 200);
    QCOMPARE(asker.get(people).range.split('/').last().toInt(), before + 1);
    QCOMPARE(asker.get(rights).range.split('/').last().toInt(), held + 1);
    QCOMPARE(asker.remove(u"/role_assignments/%1"_s.arg(created.value(u"id"_s).toInteger())).status, 204);
    QCOMPARE(asker.get(people).range.split('/').last().toInt(), before);
    QCOMPARE(asker.get(rights).range.split('/').last().toInt(), held);
}

void TestSimulatorLists::searchesWhatWasJustWritten()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 id = kisi.userIds().last();
    QCOMPARE(asker.get(u"/users?query=sextant"_s).rows().size(), 0);
    const QJsonObject change { { u"user"_s, QJsonObject { { u"notes"_s, u"Polishes the SEXTANT"_s } } } };
    QCOMPARE(asker.patch(u"/users/%1"_s.arg(id), change).status, 204);
    QCOMPARE(idsOf(asker.get(u"/users?query=sextant"_s).rows()), QList<qint64> { id });
    kisi.removeUser(id);
    QCOMPARE(asker.get(u"/users?query=sextant"_s).rows().size(), 0);
}

void TestSimulatorLists::findsPeopleByIdAddressAndOrder()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const QList<qint64> some = kisi.userIds().sliced(20, 3);
    const QString ids = u"/users?sort=name&ids=%1,%2,%3,1"_s.arg(some[2]).arg(some[0]).arg(some[1]);
    const QStringList names = namesIn(asker.get(ids));
    QCOMPARE(names.size(), 3);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    QCOMPARE(asker.get(u"/users?email=nobody%40example.com"_s).range, "*/0");
    QCOMPARE(asker.get(u"/users?user_id=%1&query=nothing-like-that"_s.arg(some[0])).range, "*/0");
    const QJsonObject member = asker.get(u"/members?user_id=%1"_s.arg(some[0])).rows().first().toObject();
    const qint64 memberId = member.value(u"id"_s).toInteger();
    QCOMPARE(idsOf(asker.get(u"/members?ids=%1"_s.arg(memberId)).rows()), QList<qint64> { memberId });
    QCOMPARE(asker.get(u"/members?ids=%1"_s.arg(some[0])).range, "*/0");
}

void TestSimulatorLists::understandsNobodyByAKindItDoesNotKnow()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    QCOMPARE(asker.getWrongly(u"/role_assignments?assignee_type=Robot"_s).range, "*/0");
    const qint64 person = kisi.userIdOf(demo::administrator.email);
    const QString both = u"/role_assignments?assignee_type=User&assignee_id=%1&user_id=%2"_s;
    QVERIFY(asker.get(both.arg(person).arg(person)).rows().size() > 0);
    QCOMPARE(asker.get(both.arg(person).arg(person + 1)).range, "*/0");
}

void TestSimulatorLists::sortsRightsByThePersonsName()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const auto names = [&](const QString &sort) {
        QStringList found;
        for (const QJsonValue &row : asker.get(u"/role_assignments?limit=250&sort="_s + sort).rows()) {
            const QJsonObject user = row.toObject().value(u"user"_s).toObject();
            found.append(user.value(u"name"_s).toString().toCaseFolded());
        }
        return found;
    };
    const QStringList up = names(u"user.name"_s);
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    const QStringList down = names(u"-user.name"_s);
    QVERIFY(std::is_sorted(down.rbegin(), down.rend()));
}

void TestSimulatorLists::letsATestAddChangeAndRemoveRights()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 group = firstId(asker, u"/groups?sort=name"_s);
    const qint64 person = kisi.addUser({ { u"email"_s, u"new@example.com"_s } });
    const qint64 other = kisi.addUser({ { u"email"_s, u"other@example.com"_s } });
    const qint64 id = kisi.addRight({ { u"assignee_id"_s, person },
                                      { u"applies_to_type"_s, u"Group"_s },
                                      { u"applies_to_id"_s, group },
                                      { u"valid_until"_s, u"2030-01-01T00:00:00Z"_s } });
    QVERIFY(kisi.roleAssignmentIds().contains(id));
    const QString held = u"/role_assignments?assignee_type=User&assignee_id=%1"_s;
    QCOMPARE(idsOf(asker.get(held.arg(person)).rows()), QList<qint64> { id });
    kisi.setRight(id, { { u"assignee_id"_s, other }, { u"valid_until"_s, QJsonValue() }, { u"notify"_s, true } });
    QCOMPARE(asker.get(held.arg(person)).range, "*/0");
    const QJsonObject right = asker.get(held.arg(other)).rows().first().toObject();
    QVERIFY(right.value(u"valid_until"_s).isNull());
    QCOMPARE(right.value(u"role_id"_s), u"group_basic"_s);
    QCOMPARE(right.value(u"notify"_s), true);
    kisi.setRight(id, { { u"assignee_id"_s, 1 } }); // nobody
    QCOMPARE(kisi.roleAssignment(id).value(u"assignee_id"_s).toInteger(), other);
    kisi.removeRight(id);
    QCOMPARE(asker.get(held.arg(other)).range, "*/0");
    QCOMPARE(kisi.addRight({ { u"assignee_id"_s, 1 }, { u"applies_to_id"_s, group } }), 0);
}

void TestSimulatorLists::letsATestChangeAndRemoveGroups()
{
    Simulator kisi(unlimited());
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 group = firstId(asker, u"/groups?scope=place"_s);
    const QString path = u"/groups/%1"_s.arg(group);
    kisi.setGroup(group, { { u"name"_s, u"Renamed"_s }, { u"place_id"_s, QJsonValue() } });
    QCOMPARE(asker.get(path).value(u"name"_s), u"Renamed"_s);
    QVERIFY(asker.get(path).value(u"place_id"_s).isNull());
    kisi.setGroup(group, { { u"place_id"_s, 1 } }); // no such place
    QVERIFY(asker.get(path).value(u"place_id"_s).isNull());
    kisi.removeGroup(group);
    QCOMPARE(asker.get(path).status, 404);
    const QString rights = u"/role_assignments?applies_to_type=Group&applies_to_id=%1"_s.arg(group);
    QCOMPARE(asker.get(rights).range, "*/0");
}

void TestSimulatorLists::changesDatesAsToldTo_data()
{
    QTest::addColumn<PatchDates>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("accept") << PatchDates::Accept << 204 << true;
    QTest::newRow("ignore") << PatchDates::Ignore << 204 << false;
    QTest::newRow("refuse") << PatchDates::Refuse << 422 << false;
}

void TestSimulatorLists::changesDatesAsToldTo()
{
    QFETCH(const PatchDates, mode);
    QFETCH(const int, status);
    QFETCH(const bool, isTaken);
    Simulator kisi({ .requestsPerSecond = 0, .patchDates = mode });
    QVERIFY(kisi.start());
    Asker asker(kisi);
    const qint64 id = firstId(asker, u"/role_assignments?scope=group&assignee_type=User&role_id=group_basic"_s);
    const QJsonObject dates { { u"valid_from"_s, u"2026-01-01T00:00:00Z"_s },
                              { u"valid_until"_s, u"2031-05-06T21:59:59Z"_s } };
    const QString path = u"/role_assignments/%1"_s.arg(id);
    QCOMPARE(asker.patch(path, { { u"role_assignment"_s, dates } }).status, status);
    QCOMPARE(asker.get(path).value(u"valid_until"_s) == u"2031-05-06T21:59:59.000Z"_s, isTaken);
}

QTEST_GUILESS_MAIN(TestSimulatorLists)
#include "tst_simulatorlists.moc"
