// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/found.h"
#include "app/changes/runrecord.h"
#include "app/changes/runrows.h"
#include "app/directory/directory.h"

//! The rows of a set and what the journal is told of them: a row's step or outcome differs in both or in none.
class RunLedger {
public:
    RunLedger(const Directory &directory, Journal &journal, const ChangeSet &set);
    //! Goes on with what an earlier start recorded.
    RunLedger(const Directory &directory, Journal &journal, qint64 recorded, QList<RunRow> rows);

    [[nodiscard]] const RunRows &rows() const { return m_rows; }
    [[nodiscard]] const RunRow &at(int position) const { return m_rows.at(position); }
    [[nodiscard]] int size() const { return m_rows.size(); }
    //! In the journal; 0: not yet, or it could not be recorded.
    [[nodiscard]] qint64 set() const { return m_record.set(); }
    [[nodiscard]] ChangeReport report() const;

    //! Writes down the set with every row of it.
    void begin(const Author &author, RunRecord::Kept done);
    void flush(RunRecord::Kept done) { m_record.flush(std::move(done)); }
    void setState(JournalSet::State state, RunRecord::Kept done) { m_record.setState(state, std::move(done)); }

    //! The change as it is to be sent: with what earlier rows have made, and what the write takes from the state of
    //! now.
    const Change &prepare(int position);
    //! Whether the row it waits for, if any, has come to pass.
    [[nodiscard]] bool mayFollow(const Change &change) const;

    void sendTo(int position, const Message &message);
    void accept(int position);
    //! Not sent, or surely refused for a reason that passes.
    void putBack(int position);

    void end(int position, Outcome outcome);
    void endUnsent(int position, Outcome::Kind kind, const Error &error = {});
    void refuse(int position, Refusal refusal);
    //! The wish is fulfilled already, as this state shows.
    void endAlreadySo(int position, const Found &found);
    //! After a success: Done, or NotTaken where the state that was read is still the old one.
    void endAccepted(int position, const Found &found);
    //! Everything but what was accepted and is still to be read.
    void endRest();
    //! Everything, and only here: in the journal the rows stay as they are.
    void abandon();

private:
    void fillInHolder(Change &change) const;
    void endStopped(int position);

    const Directory &m_directory;
    ChangeSet m_set; // as the journal is told of it; its changes live in the rows
    RunRows m_rows;
    RunRecord m_record;
};
