// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/lastaccess.h"
#include "tests/app/exports/csvreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

User person(qint64 id, const QString &name, const QString &email)
{
    return { .id = UserId { id },
             .name = name,
             .email = email,
             .lastAccessedAt = QDateTime(QDate(2026, 7, 1), QTime(8, 30), Qt::UTC),
             .accessEnabled = true,
             .scimAccessEnabled = true };
}

QStringList namesIn(const QByteArray &file)
{
    QStringList names;
    for (const QStringList &row : CsvReader::read(file).sliced(1))
        names.append(row.front());
    return names;
}

} // namespace

//! Who was last seen when, as a file for a spreadsheet.
class TestLastAccess final : public QObject {
    Q_OBJECT
private slots:
    void saysWhoStatusAndLastSeen();
    void leavesLastSeenEmptyForWhoNeverUnlocked();
    void ordersByName();
    void writesOnlyThosePeople();
    void findsPeopleByTheirMember();
    void namesAMemberWhosePersonIsNotListed();
    void keepsARowForWhoIsNotKnown();
    void isHarmlessInASpreadsheet();
};

void TestLastAccess::saysWhoStatusAndLastSeen()
{
    Records records;
    User suspended = person(1, u"Amara, A."_s, u"a@example.com"_s);
    suspended.accessEnabled = false;
    records.merge(suspended);
    const QList<QStringList> rows = CsvReader::read(exports::lastAccess(records));
    QCOMPARE(rows.value(0), QStringList({ u"Name"_s, u"Email"_s, u"Status"_s, u"Last seen"_s }));
    QCOMPARE(rows.value(1),
             QStringList({ u"Amara, A."_s, u"a@example.com"_s, u"Suspended"_s, u"2026-07-01T08:30:00Z"_s }));
}

void TestLastAccess::leavesLastSeenEmptyForWhoNeverUnlocked()
{
    Records records;
    User never = person(1, u"Ann"_s, u"a@example.com"_s);
    never.lastAccessedAt = {};
    records.merge(never);
    QCOMPARE(CsvReader::read(exports::lastAccess(records)).at(1).at(3), QString());
}

void TestLastAccess::ordersByName()
{
    Records records;
    records.merge(person(1, u"beate"_s, u"b@example.com"_s));
    records.merge(person(2, u"Ärmel"_s, u"x@example.com"_s));
    records.merge(person(3, QString(), u"aaron@example.com"_s));
    records.merge(person(5, u"Same"_s, u"s2@example.com"_s));
    records.merge(person(4, u"Same"_s, u"s1@example.com"_s));
    QLocale::setDefault(QLocale(QLocale::English));
    const QByteArray file = exports::lastAccess(records);
    QCOMPARE(namesIn(file).last(), u"Same"_s);
    QCOMPARE(namesIn(file).size(), 5);
    QCOMPARE(CsvReader::read(file).at(4).at(1), u"s1@example.com"_s);
    QCOMPARE(CsvReader::read(file).at(5).at(1), u"s2@example.com"_s);
    QCOMPARE(namesIn(file).front(), QString()); // without a name people are called by their address
}

void TestLastAccess::writesOnlyThosePeople()
{
    Records records;
    for (qint64 id = 1; id <= 5; ++id)
        records.merge(person(id, u"Person %1"_s.arg(id), u"p%1@example.com"_s.arg(id)));
    QCOMPARE(namesIn(exports::lastAccess(records, QSet { UserId { 4 }, UserId { 2 } })),
             QStringList({ u"Person 2"_s, u"Person 4"_s }));
}

void TestLastAccess::findsPeopleByTheirMember()
{
    Records records;
    records.merge(person(1, u"Ann"_s, u"a@example.com"_s));
    records.merge(person(2, u"Ben"_s, u"b@example.com"_s));
    records.merge(Member { .id = MemberId { 2 }, .user = UserId { 1 } });
    QCOMPARE(namesIn(exports::lastAccess(records, QSet { MemberId { 2 } })), QStringList { u"Ann"_s });
}

void TestLastAccess::namesAMemberWhosePersonIsNotListed()
{
    Records records;
    const Member member { .id = MemberId { 2 }, .user = UserId { 1 }, .scimAccessEnabled = true };
    records.merge(member, u"Vera"_s, u"v@example.com"_s);
    QCOMPARE(CsvReader::read(exports::lastAccess(records, QSet { MemberId { 2 } })).at(1),
             QStringList({ u"Vera"_s, u"v@example.com"_s, u"Suspended"_s, QString() }));
}

void TestLastAccess::keepsARowForWhoIsNotKnown()
{
    Records records;
    QCOMPARE(namesIn(exports::lastAccess(records, QSet { UserId { 9 } })), QStringList { u"Unknown user 9"_s });
    QCOMPARE(namesIn(exports::lastAccess(records, QSet { MemberId { 8 } })), QStringList { u"Unknown member 8"_s });
}

void TestLastAccess::isHarmlessInASpreadsheet()
{
    Records records;
    records.merge(person(1, u"=cmd|' /C calc'!A0"_s, u"-x@example.com"_s));
    const QStringList row = CsvReader::read(exports::lastAccess(records)).at(1);
    QCOMPARE(row.at(0), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(row.at(1), u"'-x@example.com"_s);
}

QTEST_GUILESS_MAIN(TestLastAccess)
#include "tst_lastaccess.moc"
