// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! The journal from the window's side: it opens, writes and answers without being waited for.
class TestJournal final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    static JournalSet someSet() { return { .startedAt = QDateTime::currentDateTimeUtc() }; }
    static QList<JournalRow> twoRows() { return { {}, { .position = 1 } }; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensInItsOwnTimeAndSaysSo()
    {
        Journal journal(file());
        QCOMPARE(journal.state(), Journal::State::Closed);
        journal.open();
        QCOMPARE(journal.state(), Journal::State::Opening);
        QTRY_COMPARE(journal.state(), Journal::State::Ready);
        QVERIFY(journal.isWritable());
    }

    void keepsWhatWasHandedOverBeforeItGoes()
    {
        {
            Journal journal(file());
            journal.open();
            journal.add(someSet(), twoRows, this, [](qint64, const JournalFault &) {});
        }
        Journal journal(file());
        journal.open();
        QList<JournalSummary> sets;
        journal.sets({}, this, [&](const QList<JournalSummary> &found) { sets = found; });
        QTRY_COMPARE(sets.size(), 1);
        QCOMPARE(sets.constFirst().rows, 2);
    }

    void answersNobodyWhoIsGoneButTellsOfTheChange()
    {
        Journal journal(file());
        journal.open();
        QSignalSpy changed(&journal, &Journal::changed);
        auto asker = std::make_unique<QObject>();
        bool wasCalled = false;
        journal.add(someSet(), twoRows, asker.get(), [&](qint64, const JournalFault &) { wasCalled = true; });
        asker.reset();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!wasCalled);
    }

    void leavesAnotherProgramsJournalAlone()
    {
        Journal first(file());
        first.open();
        QTRY_VERIFY(first.isWritable());
        Journal second(file());
        second.open();
        QTRY_COMPARE(second.state(), Journal::State::Locked);
        JournalFault fault;
        second.add(someSet(), twoRows, this, [&](qint64, const JournalFault &why) { fault = why; });
        QTRY_COMPARE(fault.kind, JournalFault::Failed);
    }

    void makesTheRowsBesideTheWindow()
    {
        Journal journal(file());
        journal.open();
        QThread *made = nullptr;
        const auto rows = [&made] {
            made = QThread::currentThread();
            return twoRows();
        };
        qint64 set = 0;
        journal.add(someSet(), rows, this, [&set](qint64 id, const JournalFault &) { set = id; });
        QTRY_VERIFY(set != 0);
        QVERIFY(made && made != QThread::currentThread());
    }

    void worksThroughTheRowsBesideTheWindowAndTellsHere()
    {
        Journal journal(file());
        journal.open();
        qint64 set = 0;
        journal.add(someSet(), twoRows, this, [&set](qint64 id, const JournalFault &) { set = id; });
        QTRY_VERIFY(set != 0);
        QThread *worked = nullptr;
        QThread *told = nullptr;
        qsizetype count = 0;
        journal.workThrough(set, this, [&](const QList<JournalRow> &rows) {
            worked = QThread::currentThread();
            return [&, size = rows.size()] {
                told = QThread::currentThread();
                count = size;
            };
        });
        QTRY_COMPARE(told, QThread::currentThread());
        QVERIFY(worked != QThread::currentThread());
        QCOMPARE(count, 2);
    }

    void erasesNothingOfAnotherTurnstile()
    {
        Journal first(file());
        first.open();
        QTRY_VERIFY(first.isWritable());
        Journal second(file());
        second.open();
        QTRY_COMPARE(second.state(), Journal::State::Locked);
        std::optional<bool> isErased;
        second.erase(this, [&](bool erased) { isErased = erased; });
        QTRY_VERIFY(isErased);
        QVERIFY(!*isErased);
        QCOMPARE(second.state(), Journal::State::Locked);
        QVERIFY(QFile::exists(file()));
    }

    void isClosedAndEmptyOnceErased()
    {
        Journal journal(file());
        journal.open();
        std::optional<bool> isErased;
        journal.erase(this, [&](bool erased) { isErased = erased; });
        QTRY_VERIFY(isErased);
        QVERIFY(*isErased);
        QCOMPARE(journal.state(), Journal::State::Closed);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
