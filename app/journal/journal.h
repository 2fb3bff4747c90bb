// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalrecord.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class JournalStore;

//! What was changed, by whom and with what outcome, on disk before and after each request. The file belongs to a
//! worker thread; every answer comes later, from the event loop, and never after its context is gone.
class Journal final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Closed,
        Opening,
        Ready,
        Locked, // another Turnstile has it: nothing can be written here
        Newer, // a later version of Turnstile wrote it
        Unwritable
    };

    //! `maxPages` limits the file's size; 0: as the disk allows.
    explicit Journal(const QString &file, int maxPages = 0, QObject *parent = nullptr);
    ~Journal() override;

    void open();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isWritable() const { return m_state == State::Ready; }
    //! Why it is not writable.
    [[nodiscard]] const JournalFault &fault() const { return m_fault; }
    [[nodiscard]] const QString &file() const { return m_file; }
    //! Where a damaged journal was put; empty: there was none.
    [[nodiscard]] const QString &movedAside() const { return m_movedAside; }

    using Kept = std::function<void(const JournalFault &)>;
    //! Called in the worker's thread: thousands of rows take their time to be made.
    using Rows = std::function<QList<JournalRow>()>;
    //! `done` is given the new set's id, 0 where it was not taken.
    void add(const JournalSet &set, Rows rows, QObject *context,
             std::function<void(qint64 id, const JournalFault &)> done);
    void write(qint64 set, const QList<JournalRow> &rows, QObject *context, Kept done);
    void setState(qint64 set, JournalSet::State state, QObject *context, Kept done);

    void sets(const JournalQuery &query, QObject *context, std::function<void(const QList<JournalSummary> &)> done);
    void rows(qint64 set, QObject *context, std::function<void(const QList<JournalRow> &)> done);
    //! For what takes long with many rows: `work` runs in the worker's thread, and what it returns in this one.
    using RowsWork = std::function<std::function<void()>(const QList<JournalRow> &rows)>;
    void workThrough(qint64 set, QObject *context, RowsWork work);

    //! Deletes everything it ever kept; then it is Closed. What another Turnstile has is left alone.
    void erase(QObject *context, std::function<void(const bool &isErased)> done);

signals:
    void stateChanged(Journal::State state);
    //! A set was added, or one of its rows or its state differs.
    void changed(qint64 set);

private:
    template <typename Work, typename Done>
    void run(Work work, Done done);
    [[nodiscard]] Kept told(qint64 set, QObject *context, Kept done);
    void enter(State state);

    std::unique_ptr<JournalStore> m_store; // the worker's, from the start of its thread to the end
    QString m_file;
    QObject m_worker;
    QThread m_thread;
    State m_state = State::Closed;
    JournalFault m_fault;
    QString m_movedAside;
};
