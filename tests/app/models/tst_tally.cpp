// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/accessrightsmodel.h"
#include "app/models/tally.h"
#include "app/models/usersmodel.h"
#include "tests/app/models/rows.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

//! Numbers beside the lists they lead to: what is counted, when, and that nobody waits for it.
class TestTally final : public QObject {
    Q_OBJECT

    static void fill(Rows &rows, int people)
    {
        const auto now = QDateTime::currentDateTimeUtc().addSecs(-60); // nothing ends between counting and comparing
        for (int id = 1; id <= people; ++id) {
            auto user = person(id, u"Person %1"_s.arg(id));
            user.accessEnabled = id % 3 != 0;
            user.scimAccessEnabled = id % 5 != 0;
            user.createdAt = now.addDays(-(id % 40));
            if (id % 7 == 0)
                user.confirmed = false;
            if (id % 4 != 0)
                user.lastAccessedAt = now.addDays(-id * 3);
            rows.directory.put(user);
            if (id % 2 != 0)
                continue;
            auto right = groupRight(id, assigneeOf(user.id), GroupId { 1 });
            right.validUntil = id % 8 == 0 ? QDateTime() : now.addDays(id - 20);
            rows.directory.put(right);
        }
        rows.directory.settleRights();
    }

    //! The rows that a list with these conditions shows.
    static int shown(DirectoryModel &list, const Conditions &conditions)
    {
        list.setActive(true);
        list.setOffered(conditions);
        list.setAsked(conditions);
        return list.rowCount();
    }

private slots:
    void countsWhatTheListOfPeopleShows()
    {
        Rows rows;
        fill(rows, 60);
        const QList<Conditions> questions {
            { status(AccessStatus::Suspended) },
            { status(AccessStatus::Suspended), status(AccessStatus::Pending) },
            { status(AccessStatus::SuspendedByDirectory) },
            { { Kind::SuspendedHolding } },
            { { Kind::SuspendedHolding }, { Kind::NotSeenFor, u"90"_s } },
            { { Kind::SuspendedHolding }, { Kind::Role, u"group_basic"_s } },
            { { Kind::NoRights } },
            { { Kind::PendingFor, u"14"_s } },
            { { Kind::NeverSeen } },
            { { Kind::Expired } },
        };
        const UsersModel idle(rows.directory);
        Tally tally(idle);
        tally.setQuestions(questions);
        tally.setActive(true);
        QTRY_COMPARE(tally.counts().size(), questions.size());
        // People follow their rights in slices too.
        UsersModel list(rows.directory);
        for (int i = 0; i < questions.size(); ++i) {
            QTRY_COMPARE(tally.counts().at(i), shown(list, questions.at(i)));
            QVERIFY2(tally.counts().at(i) > 0, qPrintable(questions.at(i).first().toText()));
            QVERIFY(tally.counts().at(i) < 60);
        }
    }

    void countsWhatTheListOfRightsShows()
    {
        Rows rows;
        fill(rows, 60);
        QList<Conditions> questions { { { Kind::Expired } },
                                      { { Kind::ExpiringWithin, u"7"_s } },
                                      { { Kind::Role, u"group_basic"_s } } };
        for (int days = 0; days <= 7; ++days)
            questions.append({ { Kind::ExpiringWithin, u"7"_s }, { Kind::EndsIn, QString::number(days) } });
        const AccessRightsModel idle(rows.directory);
        Tally tally(idle);
        tally.setQuestions(questions);
        tally.setActive(true);
        QTRY_COMPARE(tally.counts().size(), questions.size());
        AccessRightsModel list(rows.directory);
        int inDays = 0;
        for (int i = 0; i < questions.size(); ++i) {
            QCOMPARE(tally.counts().at(i), shown(list, questions.at(i)));
            inDays += i < 3 ? 0 : tally.counts().at(i);
        }
        QVERIFY(inDays > 0);
        QCOMPARE(inDays, tally.counts().at(1)); // every right that ends this week ends on one of its days
    }

    void daysAreThoseOfThePlace()
    {
        Rows rows;
        auto &directory = rows.directory;
        const QTimeZone zone("Pacific/Kiritimati"); // 14 hours ahead
        directory.put(Place { .id = PlaceId { 1 }, .name = u"London"_s, .timeZone = QString::fromLatin1(zone.id()) });
        directory.put(Group { .id = GroupId { 1 }, .name = u"Doors"_s, .place = PlaceId { 1 } });
        const auto today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        auto right = groupRight(1, assigneeOf(UserId { 1 }), GroupId { 1 });
        right.validUntil = QDateTime(today.addDays(2), QTime(23, 59), zone).toUTC();
        directory.put(right);
        AccessRightsModel list(directory);
        QCOMPARE(shown(list, { { Kind::EndsIn, u"2"_s } }), 1);
        QCOMPARE(shown(list, { { Kind::EndsIn, u"1"_s } }), 0);
        QCOMPARE(shown(list, { { Kind::EndsIn, u"3"_s } }), 0);
    }

    void pendingForCountsFromTheDaySomebodyWasAdded()
    {
        Rows rows;
        const auto now = QDateTime::currentDateTimeUtc();
        for (const int days : { 13, 15 }) {
            auto user = person(days, u"%1"_s.arg(days));
            user.confirmed = false;
            user.createdAt = now.addDays(-days);
            rows.directory.put(user);
        }
        auto active = person(99, u"Active"_s);
        active.createdAt = now.addDays(-99);
        rows.directory.put(active);
        UsersModel list(rows.directory);
        QCOMPARE(shown(list, { { Kind::PendingFor, u"14"_s } }), 1);
        QCOMPARE(column(list, UsersModel::NameColumn), QStringList({ u"15"_s }));
    }

    void followsWhatChanges()
    {
        Rows rows;
        fill(rows, 10);
        const UsersModel idle(rows.directory);
        Tally tally(idle);
        tally.setQuestions({ { status(AccessStatus::Suspended) } });
        tally.setActive(true);
        QTRY_COMPARE(tally.counts(), QList<int>({ 3 }));
        rows.directory.put(User { .id = UserId { 100 }, .name = u"New"_s, .scimAccessEnabled = true });
        QTRY_COMPARE(tally.counts(), QList<int>({ 4 }));
        rows.directory.remove(UserId { 3 });
        QTRY_COMPARE(tally.counts(), QList<int>({ 3 }));
        rows.directory.clear();
        QTRY_COMPARE(tally.counts(), QList<int>({ 0 }));
    }

    void countsNothingWhileNobodyLooks()
    {
        Rows rows;
        fill(rows, 10);
        const UsersModel idle(rows.directory);
        Tally tally(idle);
        const QSignalSpy counted(&tally, &Tally::counted);
        tally.setQuestions({ { status(AccessStatus::Suspended) } });
        QTest::qWait(20);
        QVERIFY(counted.isEmpty());
        tally.setActive(true);
        QTRY_COMPARE(counted.size(), 1);
        tally.setActive(false);
        rows.directory.remove(UserId { 3 });
        QTest::qWait(20);
        QCOMPARE(counted.size(), 1);
        tally.setActive(true); // catches up
        QTRY_COMPARE(tally.counts(), QList<int>({ 2 }));
        tally.setActive(false);
        tally.setActive(true); // and does not count what it knows
        QTest::qWait(20);
        QCOMPARE(counted.size(), 2);
    }

    void letsOtherThingsHappenBetween()
    {
        Rows rows;
        fill(rows, 20'000);
        const UsersModel idle(rows.directory);
        Tally tally(idle);
        QList<Conditions> questions;
        for (int days = 1; days <= 40; ++days)
            questions.append({ { Kind::NotSeenFor, QString::number(days) } });
        tally.setQuestions(questions);
        tally.setActive(true);
        int turns = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] { turns += tally.counts().isEmpty() ? 1 : 0; });
        other.start(0);
        QTRY_VERIFY(!tally.counts().isEmpty());
        QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
    }

    void finishesWhileRowsComeAndGo()
    {
        Rows rows;
        fill(rows, 5'000);
        const UsersModel idle(rows.directory);
        Tally tally(idle);
        QList<Conditions> questions;
        for (int days = 1; days <= 40; ++days)
            questions.append({ { Kind::NotSeenFor, QString::number(days) } });
        tally.setQuestions(questions);
        tally.setActive(true);
        qint64 next = 5'000;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] { rows.directory.remove(UserId { next-- }); });
        other.start(0);
        QTRY_VERIFY(!tally.counts().isEmpty());
        other.stop();
        UsersModel list(rows.directory);
        QTRY_COMPARE(tally.counts().last(), shown(list, questions.last()));
    }
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
