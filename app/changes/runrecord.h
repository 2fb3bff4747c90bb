// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/journal/journal.h"
#include "app/net/request.h"
#include "app/session/account.h"

#include <QObject>

#include <functional>

//! Who a set belongs to: nobody else may send it.
struct Author {
    QUrl server {};
    QString organization {};
    UserId person {};
    QString name {};

    [[nodiscard]] static Author from(const Account &account);
    [[nodiscard]] static Author from(const JournalSet &set);
    //! The name is for people only.
    [[nodiscard]] bool is(const Author &other) const;
};

//! The journal's side of one set on its way: what is noted is on the disk when flush() answers.
class RunRecord final : public QObject {
    Q_OBJECT
public:
    explicit RunRecord(Journal &journal);
    //! Goes on with what an earlier start recorded.
    RunRecord(Journal &journal, qint64 set);

    using Kept = std::function<void(const JournalFault &)>;
    //! Writes the set with every row of it; waits for a journal that is still being opened.
    void begin(const Author &author, const ChangeSet &set, Kept done);
    [[nodiscard]] qint64 set() const { return m_set; }

    void noteWaiting(int position);
    //! Before the request leaves.
    void noteOnWire(int position, const Message &message);
    void noteAccepted(int position);
    void noteEnded(int position, const Outcome &outcome);
    //! What was noted since the last time; answers at once where that is nothing.
    void flush(Kept done);
    //! Also flushes; for the end, and whenever somebody pauses or goes on.
    void setState(JournalSet::State state, Kept done);

private:
    void add(const Author &author, const ChangeSet &set, const Kept &done);
    [[nodiscard]] JournalRow &noted(int position);

    Journal &m_journal;
    qint64 m_set = 0;
    QHash<int, JournalRow> m_rows; // those under way, as they were last noted
    QList<int> m_unwritten;
};
