// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalschema.h"
#include "app/journal/journalstore.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto someTime = QDateTime::fromString(u"2026-11-20T08:15:30.250Z"_s, Qt::ISODateWithMs);

JournalSet someSet(const QString &reason = {})
{
    return { .startedAt = someTime,
             .server = QUrl(u"https://api.example.com"_s),
             .organization = u"marlow"_s,
             .operatorId = 9'007'199'254'740'993,
             .operatorName = u"Maren Holt"_s,
             .reason = reason };
}

QList<JournalRow> someRows(int count)
{
    QList<JournalRow> rows;
    for (int position = 0; position < count; ++position)
        rows.append({ .position = position,
                      .searchText = u"person %1"_s.arg(position),
                      .plan = { { u"name"_s, u"Zoë \"Ö\" %1"_s.arg(position) } } });
    return rows;
}

//! Runs one statement on the file itself, as another program would.
bool outside(const QString &file, const QString &statement)
{
    bool isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        isDone = query.exec(statement);
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
    return isDone;
}

} // namespace

//! The journal's file: what is kept is kept, and what is odd about it is said.
class TestJournalStore final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"deep/journal.sqlite"_s); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsASetWithEveryRowAcrossPrograms()
    {
        qint64 id = 0;
        auto rows = someRows(3);
        {
            JournalStore store(file());
            QCOMPARE(store.open(), JournalStore::Opened::Ready);
            id = store.add(someSet(u"Winter closure"_s), rows);
            QVERIFY2(id > 0, qPrintable(store.fault().message));
            rows[1].step = JournalRow::Step::Ended;
            rows[1].outcome = u"done"_s;
            rows[1].request = { { u"verb"_s, u"PATCH"_s } };
            rows[1].result = { { u"kept"_s, true } };
            rows[1].sentAt = someTime;
            rows[1].endedAt = someTime.addMSecs(230);
            QVERIFY(store.write(id, { rows[1] }));
        }
        JournalStore store(file());
        QCOMPARE(store.open(), JournalStore::Opened::Ready);
        QCOMPARE(store.rows(id), rows);
        auto expected = someSet(u"Winter closure"_s);
        expected.id = id;
        QCOMPARE(*store.set(id), expected);
    }

    void keepsTheRequestOfARowThatALaterStartEnds()
    {
        JournalStore store(file());
        store.open();
        const auto id = store.add(someSet(), someRows(1));
        JournalRow sent { .position = 0,
                          .step = JournalRow::Step::OnWire,
                          .request = { { u"verb"_s, u"PATCH"_s } },
                          .sentAt = someTime };
        QVERIFY(store.write(id, { sent }));
        QVERIFY(store.write(id,
                            { { .position = 0,
                                .step = JournalRow::Step::Ended,
                                .outcome = u"done"_s,
                                .endedAt = someTime.addSecs(60) } }));
        const auto ended = store.rows(id).constFirst();
        QCOMPARE(ended.outcome, u"done"_s);
        QCOMPARE(ended.request, sent.request);
        QCOMPARE(ended.sentAt, sent.sentAt);
        QVERIFY(store.write(id, { { .position = 0, .step = JournalRow::Step::Waiting } }));
        QVERIFY(store.rows(id).constFirst().request.isEmpty()); // put back: nothing was sent
    }

    void isForItsOwnerOnly()
    {
        JournalStore store(file());
        store.open();
        QVERIFY(store.add(someSet(), someRows(1)) > 0);
        for (const auto &path : { file(), QString(file() + u"-wal"_s) }) {
            const auto rights = QFile::permissions(path);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY2(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                     qPrintable(path));
        }
    }

    void isOnTheDiskBeforeItAnswers()
    {
        JournalStore store(file());
        store.open();
        const auto id = store.add(someSet(), someRows(1));
        // What a power cut would leave: the files as they are now, without the program that has them open.
        QTemporaryDir later;
        for (const auto *end : { "", "-wal" })
            QVERIFY(QFile::copy(file() + QLatin1StringView(end),
                                later.filePath(u"journal.sqlite"_s) + QLatin1StringView(end)));
        JournalStore afterwards(later.filePath(u"journal.sqlite"_s));
        QCOMPARE(afterwards.open(), JournalStore::Opened::Ready);
        QCOMPARE(afterwards.rows(id).size(), 1);
    }

    void belongsToOneProgramAtATime()
    {
        JournalStore first(file());
        QCOMPARE(first.open(), JournalStore::Opened::Ready);
        JournalStore second(file());
        QCOMPARE(second.open(), JournalStore::Opened::Locked);
        QVERIFY(second.movedAside().isEmpty());
        QVERIFY(first.add(someSet(), someRows(1)) > 0);
    }

    void bringsAnOlderFileUpToDate()
    {
        qint64 id = 0;
        {
            JournalStore store(file());
            store.open();
            id = store.add(someSet(u"Old"_s), someRows(2));
        }
        // As version 1 wrote it.
        for (const auto *statement :
             { "DROP INDEX sets_by_undone", "ALTER TABLE sets DROP COLUMN undoes", "PRAGMA user_version = 1" })
            QVERIFY(outside(file(), QString::fromLatin1(statement)));
        JournalStore store(file());
        QCOMPARE(store.open(), JournalStore::Opened::Ready);
        QCOMPARE(store.set(id)->reason, u"Old"_s);
        QCOMPARE(store.set(id)->undoes, 0);
        QCOMPARE(store.rows(id).size(), 2);
    }

    void leavesTheFileOfALaterVersionAlone()
    {
        {
            JournalStore store(file());
            store.open();
            store.add(someSet(), someRows(1));
        }
        QVERIFY(outside(file(), u"PRAGMA user_version = %1"_s.arg(journalschema::version + 1)));
        JournalStore store(file());
        QCOMPARE(store.open(), JournalStore::Opened::Newer);
        QVERIFY(store.movedAside().isEmpty());
        QCOMPARE(store.add(someSet(), {}), 0);
    }

    void movesADamagedFileAsideAndGoesOnWithANewOne_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("not a database at all") << 0;
        QTest::newRow("torn in the middle") << 4'200;
    }
    void movesADamagedFileAsideAndGoesOnWithANewOne()
    {
        QFETCH(int, from);
        {
            JournalStore store(file());
            store.open();
            store.add(someSet(), someRows(200));
        }
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(from);
        damaged.write(QByteArray(40'000, 'x'));
        const auto size = damaged.size();
        damaged.close();

        JournalStore store(file());
        QCOMPARE(store.open(), JournalStore::Opened::Ready);
        QVERIFY(!store.movedAside().isEmpty());
        QCOMPARE(QFileInfo(store.movedAside()).size(), size);
        QVERIFY(store.sets({}).isEmpty());
        QVERIFY(store.add(someSet(), someRows(1)) > 0);
    }

    void saysWhenTheDiskIsFullAndKeepsNothingOfTheRest()
    {
        JournalStore store(file(), 40);
        QCOMPARE(store.open(), JournalStore::Opened::Ready);
        const auto id = store.add(someSet(), someRows(10));
        QVERIFY(id > 0);
        QCOMPARE(store.add(someSet(), someRows(5'000)), 0);
        QCOMPARE(store.fault().kind, JournalFault::Full);
        QCOMPARE(store.sets({}).size(), 1);
        QCOMPARE(store.rows(id).size(), 10); // and what was there is still there
    }

    void saysWhenItCannotBeWritten()
    {
        QFile blocking(m_folder->filePath(u"deep"_s)); // where its folder should be
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        JournalStore store(file());
        QCOMPARE(store.open(), JournalStore::Opened::Unwritable);
        QVERIFY(!store.fault().message.isEmpty());
    }

    void findsSetsByPersonReasonAndOperatorNewestFirst()
    {
        JournalStore store(file());
        store.open();
        const auto closure = store.add(someSet(u"Winter 100%"_s), someRows(3));
        auto other = someSet(u"Leaver"_s);
        other.operatorName = u"Ravi Menon"_s;
        other.operatorId = 7;
        const auto leaver = store.add(other, { { .searchText = u"ann lee\nann@example.com"_s } });
        const auto found = [&](const JournalQuery &query) {
            QList<qint64> ids;
            for (const auto &summary : store.sets(query))
                ids.append(summary.set.id);
            return ids;
        };
        QCOMPARE(found({}), (QList<qint64> { leaver, closure }));
        QCOMPARE(found({ .text = u"ann@example"_s }), QList<qint64> { leaver });
        QCOMPARE(found({ .text = u"100%"_s }), QList<qint64> { closure }); // not a pattern
        QCOMPARE(found({ .text = u"menon"_s }), QList<qint64> { leaver });
        QCOMPARE(found({ .operatorId = 7 }), QList<qint64> { leaver });
        QCOMPARE(found({ .limit = 1, .offset = 1 }), QList<qint64> { closure });
        auto later = someSet();
        later.startedAt = someTime.addDays(2);
        const auto recent = store.add(later, someRows(1));
        QCOMPARE(found({ .since = someTime.addDays(1) }), QList<qint64> { recent });
        QCOMPARE(found({ .since = someTime }), (QList<qint64> { recent, leaver, closure }));
        QCOMPARE(found({ .operatorId = 7, .since = someTime.addDays(1) }), QList<qint64>());
    }

    void countsRowsByOutcomeAndTellsWhatUndidASet()
    {
        JournalStore store(file());
        store.open();
        const auto id = store.add(someSet(), someRows(3));
        store.write(id,
                    { { .position = 0, .step = JournalRow::Step::Ended, .outcome = u"done"_s },
                      { .position = 2, .step = JournalRow::Step::Ended, .outcome = u"done"_s } });
        QVERIFY(store.setState(id, JournalSet::State::Stopped, someTime));
        auto undoing = someSet();
        undoing.undoes = id;
        const auto later = store.add(undoing, someRows(1));
        const auto sets = store.sets({});
        QCOMPARE(sets.at(1).rows, 3);
        QCOMPARE(sets.at(1).ended(), 2);
        QCOMPARE(sets.at(1).outcomes.value(u"done"_s), 2);
        QCOMPARE(sets.at(1).undoneBy, later);
        QCOMPARE(sets.at(1).set.state, JournalSet::State::Stopped);
        QCOMPARE(sets.at(1).set.endedAt, someTime);
        QCOMPARE(sets.at(1).firstPlan, someRows(1).constFirst().plan);
        QCOMPARE(store.sets({ .unfinishedOnly = true }).size(), 1);
    }

    void countsTheRowsThatAStopLeftOut()
    {
        JournalStore store(file());
        store.open();
        const auto id = store.add(someSet(), someRows(4));
        const QJsonObject cancelled { { u"error"_s, QJsonObject { { u"kind"_s, u"cancelled"_s } } } };
        const auto ended
            = [](int position, const QString &outcome, const QJsonObject &result, const QDateTime &sentAt = {}) {
                  return JournalRow { .position = position,
                                      .step = JournalRow::Step::Ended,
                                      .outcome = outcome,
                                      .result = result,
                                      .sentAt = sentAt };
              };
        const QJsonObject said { { u"message"_s, u"\"kind\":\"cancelled\""_s } }; // words of a server
        QVERIFY(store.write(id,
                            { ended(0, u"done"_s, {}, someTime), ended(1, u"unknown"_s, cancelled, someTime),
                              ended(2, u"not_done"_s, cancelled), ended(3, u"not_done"_s, said) }));
        QCOMPARE(store.sets({}).constFirst().leftOut, 0); // it still goes on
        QVERIFY(store.setState(id, JournalSet::State::Stopped, someTime));
        QCOMPARE(store.sets({}).constFirst().leftOut, 1);
        QCOMPARE(store.sets({}).constFirst().leftOut, 1);
        QVERIFY(store.erase());
        store.open();
        store.setState(store.add(someSet(), someRows(1)), JournalSet::State::Ended, someTime);
        QCOMPARE(store.sets({}).constFirst().leftOut, 0);
    }

    void countsTheRowsThatFollowOthers()
    {
        JournalStore store(file());
        store.open();
        auto rows = someRows(3);
        rows[1].plan.insert(u"waits_for"_s, 0);
        rows[2].plan = { { u"notes"_s, u"\"waits_for\": nobody"_s } }; // words of a person
        store.add(someSet(), rows);
        QCOMPARE(store.sets({}).constFirst().following, 1);
        QCOMPARE(store.sets({}).constFirst().following, 1);
        QVERIFY(store.erase());
        store.open();
        store.add(someSet(), someRows(2));
        QCOMPARE(store.sets({}).constFirst().following, 0);
    }

    void erasesEverythingItEverKept()
    {
        {
            JournalStore damaged(file());
            damaged.open();
            damaged.add(someSet(), someRows(200));
        }
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::ReadWrite));
        broken.write(QByteArray(500, 'x'));
        broken.close();
        JournalStore store(file());
        store.open();
        QVERIFY(QFile::exists(store.movedAside()));
        QVERIFY(store.erase());
        QVERIFY(QDir(QFileInfo(file()).path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journalstore.moc"
