// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalrecord.h"

#include <QSqlDatabase>

class QSqlError;
class QSqlQuery;

//! The journal's file (SQLite: WAL, synchronous FULL, 0600, locked for one program). Blocks; lives on a worker.
class JournalStore {
public:
    enum class Opened { Ready, Locked, Newer, Unwritable };

    //! `maxPages` limits the file's size; 0: as the disk allows.
    explicit JournalStore(QString file, int maxPages = 0);
    ~JournalStore();
    JournalStore(const JournalStore &) = delete;
    JournalStore &operator=(const JournalStore &) = delete;

    //! Creates the file, or migrates an older one. A damaged one is moved aside first: see movedAside().
    Opened open();
    [[nodiscard]] const JournalFault &fault() const { return m_fault; }
    [[nodiscard]] const QString &movedAside() const { return m_movedAside; }

    // Each in one transaction that is on the disk when it returns; on a fault nothing of it is.
    //! The new set's id; 0 on a fault.
    qint64 add(const JournalSet &set, const QList<JournalRow> &rows);
    //! All but plan and search text of these rows of the set.
    bool write(qint64 set, const QList<JournalRow> &rows);
    bool setState(qint64 set, JournalSet::State state, const QDateTime &endedAt);

    [[nodiscard]] QList<JournalSummary> sets(const JournalQuery &query);
    [[nodiscard]] std::optional<JournalSet> set(qint64 id);
    [[nodiscard]] QList<JournalRow> rows(qint64 set);

    //! Closes and deletes everything the journal ever kept, also what was moved aside.
    bool erase();

private:
    Opened tryOpen();
    Opened refuse(Opened why, const QSqlError &error);
    [[nodiscard]] bool isDamaged() const;
    bool moveAside();
    void close();
    bool run(QSqlQuery &query);
    bool inTransaction(const std::function<bool()> &work);
    void countRows(JournalSummary &summary);
    [[nodiscard]] int leftOut(const JournalSet &set);

    QString m_file;
    QString m_connection;
    int m_maxPages;
    QSqlDatabase m_database;
    JournalFault m_fault;
    QString m_movedAside;
    int m_nativeError = 0;
    QHash<qint64, int> m_following; // of each set that was listed: plans stay as they are
    QHash<qint64, int> m_leftOut; // of each set that was listed and is over
};
