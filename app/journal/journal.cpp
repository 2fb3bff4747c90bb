// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"

#include "app/journal/journalstore.h"

#include <QPointer>

namespace {

Journal::State stateOf(JournalStore::Opened opened)
{
    switch (opened) {
    case JournalStore::Opened::Ready:
        return Journal::State::Ready;
    case JournalStore::Opened::Locked:
        return Journal::State::Locked;
    case JournalStore::Opened::Newer:
        return Journal::State::Newer;
    case JournalStore::Opened::Unwritable:
        break;
    }
    return Journal::State::Unwritable;
}

// The answer for whoever asked, unless they are gone. Only called in the thread of the one who asked.
template <typename Answer>
std::function<void(const Answer &)> heard(QObject *context, std::function<void(const Answer &)> done)
{
    return [guard = QPointer(context), done = std::move(done)](const Answer &answer) {
        if (guard)
            done(answer);
    };
}

} // namespace

Journal::Journal(const QString &file, int maxPages, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<JournalStore>(file, maxPages))
    , m_file(file)
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    // What was handed over before is still written: the worker's queue is emptied first.
    QMetaObject::invokeMethod(&m_worker, [this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

template <typename Work, typename Done>
void Journal::run(Work work, Done done)
{
    QMetaObject::invokeMethod(&m_worker, [this, work = std::move(work), done = std::move(done)] {
        auto answer = work(*m_store);
        QMetaObject::invokeMethod(this, [done, answer = std::move(answer)] { done(answer); });
    });
}

void Journal::open()
{
    struct Opening {
        State state;
        JournalFault fault;
        QString movedAside;
    };
    enter(State::Opening);
    run(
        [](JournalStore &store) {
            const auto opened = store.open();
            return Opening { stateOf(opened), store.fault(), store.movedAside() };
        },
        [this](const Opening &opening) {
            m_fault = opening.fault;
            m_movedAside = opening.movedAside;
            enter(opening.state);
        });
}

void Journal::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

void Journal::add(const JournalSet &set, Rows rows, QObject *context,
                  std::function<void(qint64, const JournalFault &)> done)
{
    run([set, rows = std::move(rows)](JournalStore &store) { return std::pair(store.add(set, rows()), store.fault()); },
        [this, guard = QPointer(context), done = std::move(done)](const std::pair<qint64, JournalFault> &kept) {
            if (kept.first != 0)
                emit changed(kept.first);
            if (guard)
                done(kept.first, kept.second);
        });
}

void Journal::write(qint64 set, const QList<JournalRow> &rows, QObject *context, Kept done)
{
    run(
        [set, rows](JournalStore &store) {
            store.write(set, rows);
            return store.fault();
        },
        told(set, context, std::move(done)));
}

void Journal::setState(qint64 set, JournalSet::State state, QObject *context, Kept done)
{
    const bool isOver = state != JournalSet::State::Running && state != JournalSet::State::Paused;
    run(
        [set, state, endedAt = isOver ? QDateTime::currentDateTimeUtc() : QDateTime()](JournalStore &store) {
            store.setState(set, state, endedAt);
            return store.fault();
        },
        told(set, context, std::move(done)));
}

Journal::Kept Journal::told(qint64 set, QObject *context, Kept done)
{
    return [this, set, guard = QPointer(context), done = std::move(done)](const JournalFault &fault) {
        if (!fault)
            emit changed(set);
        if (guard && done)
            done(fault);
    };
}

void Journal::sets(const JournalQuery &query, QObject *context, std::function<void(const QList<JournalSummary> &)> done)
{
    run([query](JournalStore &store) { return store.sets(query); }, heard(context, std::move(done)));
}

void Journal::rows(qint64 set, QObject *context, std::function<void(const QList<JournalRow> &)> done)
{
    run([set](JournalStore &store) { return store.rows(set); }, heard(context, std::move(done)));
}

void Journal::workThrough(qint64 set, QObject *context, RowsWork work)
{
    run([set, work = std::move(work)](JournalStore &store) { return work(store.rows(set)); },
        heard<std::function<void()>>(context, [](const std::function<void()> &tell) { tell(); }));
}

void Journal::erase(QObject *context, std::function<void(const bool &)> done)
{
    const bool isOurs = m_state != State::Locked;
    run([isOurs](JournalStore &store) { return isOurs && store.erase(); },
        [this, isOurs, done = heard(context, std::move(done))](bool isErased) {
            if (isOurs) {
                m_movedAside.clear();
                enter(State::Closed);
            }
            done(isErased);
        });
}
