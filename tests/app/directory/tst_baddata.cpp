// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/directory.h"
#include "tests/support/kisifixture.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Part = Directory::Part;

constexpr qint64 large = 9007199254740993; // a double makes it 9007199254740992

QJsonObject person(qint64 id, const QString &name)
{
    return { { u"id"_s, id },
             { u"name"_s, name },
             { u"email"_s, u"p%1@example.com"_s.arg(id) },
             { u"access_enabled"_s, true },
             { u"scim_access_enabled"_s, true } };
}

QJsonObject right(qint64 id, const QString &assigneeType, qint64 assigneeId, const QString &scopeType, qint64 scopeId)
{
    return { { u"id"_s, id },
             { u"role_id"_s, u"group_basic"_s },
             { u"assignee_type"_s, assigneeType },
             { u"assignee_id"_s, assigneeId },
             { u"assignee"_s,
               QJsonObject { { u"id"_s, assigneeId }, { u"name"_s, u"%1 by name"_s.arg(assigneeType) } } },
             { u"applies_to_type"_s, scopeType },
             { u"applies_to_id"_s, scopeId },
             { u"applies_to"_s, QJsonObject { { u"id"_s, scopeId }, { u"name"_s, u"%1 by name"_s.arg(scopeType) } } } };
}

//! A server whose lists hold what a test says, and a directory that has listed them all.
class BadKisi {
public:
    void lists(const QByteArray &path, const QJsonArray &rows) { m_lists.insert(path, rows); }

    [[nodiscard]] bool isListed()
    {
        m_server.otherwise = [this](const Heard &heard) { return answer(heard.target()); };
        m_client = std::make_unique<Client>(m_network, m_server.url(), KisiFixture::timing());
        m_client->setSecret(Secret("secret"));
        directory = std::make_unique<Directory>(*m_client);
        directory->refresh();
        return QTest::qWaitFor([this] { return !directory->isRefreshing(); }, 10'000);
    }

    std::unique_ptr<Directory> directory;

private:
    Deed answer(const QByteArray &target) const
    {
        const QByteArray path = target.split('?').front();
        const bool isFirst = !target.contains("offset=") || target.contains("offset=0");
        const QJsonArray rows = m_lists.value(path);
        const QByteArray range
            = rows.isEmpty() ? QByteArray("*/0") : QByteArray("0-99/" + QByteArray::number(rows.size()));
        const QByteArray body = QJsonDocument(isFirst ? rows : QJsonArray()).toJson(QJsonDocument::Compact);
        const QByteArray header = "X-Collection-Range: " + range + "\r\n";
        return Deed::answer(path.count('/') > 1 ? 404 : 200, body, path == "/roles" ? QByteArray() : header);
    }

    QHash<QByteArray, QJsonArray> m_lists;
    RawServer m_server;
    QNetworkAccessManager m_network;
    std::unique_ptr<Client> m_client;
};

} // namespace

//! What a server should not send: shown as far as it can be read, counted where it cannot, never a crash.
class TestBadData final : public QObject {
    Q_OBJECT
private slots:
    void showsTheRestOfAPageAndCountsWhatIsBroken();
    void showsUnknownRolesScopesAndHolders();
    void ignoresKeysItDoesNotKnow();
    void keepsIdsThatADoubleCannotHold();
    void toleratesNullWhereTheContractSaysNotNull();
    void keepsARightWhosePersonIsGone();
    void keepsTwoPeopleWithOneName();
    void keepsEveryScript();
    void keepsALongNote();
    void keepsWhatAWholeListOfNonsenseLeaves();
};

void TestBadData::showsTheRestOfAPageAndCountsWhatIsBroken()
{
    BadKisi kisi;
    kisi.lists("/users", { person(1, u"Ann"_s), QJsonObject { { u"id"_s, u"two"_s } }, person(3, u"Cai"_s) });
    kisi.lists("/role_assignments", { right(11, u"User"_s, 1, u"Group"_s, 21), QJsonValue() });
    kisi.lists("/groups", { QJsonObject { { u"id"_s, 21 }, { u"name"_s, u"Lab"_s } }, u"nonsense"_s });
    QVERIFY(kisi.isListed());
    QCOMPARE(kisi.directory->size(), 2);
    QCOMPARE(kisi.directory->brokenRows(Part::Users), 1);
    QCOMPARE(kisi.directory->total(Part::Users), 3);
    QCOMPARE(kisi.directory->missing(Part::Users), 0); // the broken one is counted, not missing
    QCOMPARE(kisi.directory->freshness(Part::Users), Freshness::Complete);
    QCOMPARE(kisi.directory->count(Part::AccessRights), 1);
    QCOMPARE(kisi.directory->brokenRows(Part::AccessRights), 1);
    QCOMPARE(kisi.directory->count(Part::Groups), 1);
    QCOMPARE(kisi.directory->brokenRows(Part::Groups), 1);
}

void TestBadData::showsUnknownRolesScopesAndHolders()
{
    BadKisi kisi;
    kisi.lists("/users", { person(1, u"Ann"_s) });
    QJsonObject strange = right(12, u"Robot"_s, 5, u"Elevator"_s, 6);
    strange.insert(u"role_id"_s, u"elevator_rider"_s);
    kisi.lists("/role_assignments", { right(11, u"User"_s, 1, u"Elevator"_s, 6), strange });
    kisi.lists(
        "/roles",
        { QJsonObject { { u"id"_s, u"lift_boss"_s }, { u"name"_s, u"Lift boss"_s }, { u"applies_to"_s, u"Lift"_s } },
          QJsonObject { { u"id"_s, u"nameless"_s }, { u"name"_s, QJsonValue() } } });
    QVERIFY(kisi.isListed());
    const Records &records = kisi.directory->records();
    QCOMPARE(records.rights.size(), 2);
    const AccessRight *robots = records.rights.find(AccessRightId { 12 });
    QVERIFY(robots);
    QCOMPARE(records.assigneeName(*robots), u"Robot by name"_s);
    QCOMPARE(records.scopeName(*robots), u"Elevator by name"_s);
    QCOMPARE(records.roleName(robots->roleId), u"elevator_rider"_s);
    QCOMPARE(records.roleName(u"lift_boss"_s), u"Lift boss"_s);
    QCOMPARE(records.roleName(u"nameless"_s), u"nameless"_s);
    QCOMPARE(kisi.directory->count(Part::Roles), 2);
    QVERIFY(records.zoneOf(robots->scope).isValid());
    QTRY_COMPARE(kisi.directory->at(0).rights, 1);
    QCOMPARE(kisi.directory->at(0).status, AccessStatus::Active);
}

void TestBadData::ignoresKeysItDoesNotKnow()
{
    BadKisi kisi;
    QJsonObject ann = person(1, u"Ann"_s);
    ann.insert(u"resource_type"_s, 7);
    ann.insert(u"added_next_year"_s, QJsonArray { QJsonObject { { u"id"_s, u"x"_s } } });
    kisi.lists("/users", { ann });
    QVERIFY(kisi.isListed());
    QCOMPARE(kisi.directory->size(), 1);
    QCOMPARE(kisi.directory->brokenRows(), 0);
}

void TestBadData::keepsIdsThatADoubleCannotHold()
{
    BadKisi kisi;
    kisi.lists("/users", { person(large, u"Ann"_s), person(large - 1, u"Ben"_s) });
    kisi.lists("/groups", { QJsonObject { { u"id"_s, large }, { u"name"_s, u"Lab"_s } } });
    kisi.lists("/role_assignments", { right(large, u"User"_s, large, u"Group"_s, large) });
    QVERIFY(kisi.isListed());
    QCOMPARE(kisi.directory->size(), 2);
    QCOMPARE(kisi.directory->find(UserId { large })->displayName(), u"Ann"_s);
    QCOMPARE(kisi.directory->find(UserId { large - 1 })->displayName(), u"Ben"_s);
    QTRY_COMPARE(kisi.directory->find(UserId { large })->groups, QStringList { u"Lab"_s });
    QCOMPARE(kisi.directory->find(UserId { large - 1 })->rights, 0);
}

void TestBadData::toleratesNullWhereTheContractSaysNotNull()
{
    BadKisi kisi;
    QJsonObject nobody = person(1, {});
    for (const QString &key : { u"name"_s, u"metadata"_s, u"created_at"_s, u"updated_at"_s, u"scim_access_enabled"_s,
                                u"otp_required_for_login"_s, u"password_flow_enabled"_s, u"confirmed"_s })
        nobody.insert(key, QJsonValue());
    kisi.lists("/users", { nobody });
    kisi.lists("/groups", { QJsonObject { { u"id"_s, 21 }, { u"name"_s, QJsonValue() } } });
    kisi.lists("/places",
               { QJsonObject { { u"id"_s, 4 }, { u"name"_s, QJsonValue() }, { u"time_zone"_s, QJsonValue() } } });
    kisi.lists("/teams", { QJsonObject { { u"id"_s, 5 } } });
    kisi.lists("/guests", { QJsonObject { { u"id"_s, 6 } } });
    kisi.lists("/role_assignments", { right(11, u"User"_s, 1, u"Group"_s, 21) });
    QVERIFY(kisi.isListed());
    for (const auto part : { Part::Users, Part::Groups, Part::Places, Part::Teams, Part::Guests, Part::AccessRights }) {
        QCOMPARE(kisi.directory->count(part), 1);
        QCOMPARE(kisi.directory->brokenRows(part), 0);
    }
    QCOMPARE(kisi.directory->at(0).displayName(), u"p1@example.com"_s);
    QTRY_COMPARE(kisi.directory->at(0).status, AccessStatus::Active);
}

void TestBadData::keepsARightWhosePersonIsGone()
{
    BadKisi kisi;
    kisi.lists("/users", { person(1, u"Ann"_s) });
    QJsonObject nobodys = right(13, u"User"_s, 8, u"Group"_s, 21);
    nobodys.insert(u"assignee"_s, QJsonValue());
    nobodys.insert(u"assignee_id"_s, QJsonValue());
    kisi.lists("/role_assignments", { right(12, u"User"_s, 99, u"Group"_s, 21), nobodys });
    QVERIFY(kisi.isListed());
    const Records &records = kisi.directory->records();
    QCOMPARE(records.rights.size(), 2);
    QCOMPARE(records.assigneeName(*records.rights.find(AccessRightId { 12 })), u"User by name"_s);
    QVERIFY(!records.assigneeName(*records.rights.find(AccessRightId { 13 })).isEmpty());
    QCOMPARE(records.peopleOn(scopeOf(GroupId { 21 })).size(), 2);
    QTRY_COMPARE(kisi.directory->at(0).status, AccessStatus::NoRights);
}

void TestBadData::keepsTwoPeopleWithOneName()
{
    BadKisi kisi;
    kisi.lists("/users", { person(1, u"Ann Lee"_s), person(2, u"Ann Lee"_s) });
    QVERIFY(kisi.isListed());
    QCOMPARE(kisi.directory->size(), 2);
    QCOMPARE(kisi.directory->findByEmail(u"p1@example.com"_s)->user.id, UserId { 1 });
    QCOMPARE(kisi.directory->findByEmail(u"P2@Example.com"_s)->user.id, UserId { 2 });
}

void TestBadData::keepsEveryScript()
{
    const QStringList names { u"مها الخطيب"_s, u"\u202Eevil\u202C"_s, u"Zoe\u0308 A\u030Angstro\u0308m"_s,
                              u"ﬁ\u200B Ⅻ"_s,  u"🧑🏽‍🔧"_s,  u"שָׁלוֹם"_s };
    BadKisi kisi;
    QJsonArray people;
    for (const QString &name : names)
        people.append(person(people.size() + 1, name));
    kisi.lists("/users", people);
    QVERIFY(kisi.isListed());
    for (int id = 1; id <= names.size(); ++id)
        QCOMPARE(kisi.directory->find(UserId { id })->displayName(), names.at(id - 1));
    QCOMPARE(folded(names.at(2)), u"zoe angstrom"_s);
    QVERIFY(folded(names.at(3)).startsWith(u"fi"_s));
}

void TestBadData::keepsALongNote()
{
    BadKisi kisi;
    QJsonObject ann = person(1, u"Ann"_s);
    const QString note = u"ü\n"_s.repeated(500'000);
    ann.insert(u"notes"_s, note);
    kisi.lists("/users", { ann, person(2, u"x"_s.repeated(100'000)) });
    QVERIFY(kisi.isListed());
    QCOMPARE(kisi.directory->find(UserId { 1 })->user.notes, note);
    QCOMPARE(kisi.directory->size(), 2);
}

void TestBadData::keepsWhatAWholeListOfNonsenseLeaves()
{
    BadKisi kisi;
    kisi.lists("/users", { 1, u"two"_s, QJsonArray(), true, QJsonValue() });
    QVERIFY(kisi.isListed());
    QCOMPARE(kisi.directory->size(), 0);
    QCOMPARE(kisi.directory->brokenRows(), 5);
    QVERIFY(kisi.directory->freshness() != Freshness::Loading);
}

QTEST_GUILESS_MAIN(TestBadData)
#include "tst_baddata.moc"
