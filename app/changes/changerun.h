// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/blockreading.h"
#include "app/changes/rowrun.h"
#include "app/changes/runledger.h"

#include <QObject>
#include <QTimer>

#include <functional>

//! How a set is sent.
enum class Manner : quint8 {
    AtOnce, // somebody waits for it: each row is read right after it was written, and nothing is waited out
    Paced // on the Bulk lane, read again in blocks; waits out what passes, and can be paused
};

//! One set on its way, row after row: recorded, sent, read, recorded.
class ChangeRun final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        Client &client;
        Directory &directory;
        Journal &journal;
        Author author {};
        std::chrono::milliseconds settlePause {}; // between the two readings after a lost answer
        std::chrono::milliseconds retryPause {}; // before a set that waits looks whether it can go on
    };

    ChangeRun(const Setup &setup, const ChangeSet &set, Manner manner);
    //! Goes on with a set of the journal: rows that were on the wire or accepted are settled before anything else.
    ChangeRun(const Setup &setup, qint64 recorded, QList<RunRow> rows, Manner manner);

    //! Asked before each row: whether another set is just now sending something about the same.
    void setSentElsewhere(std::function<bool(const Change &)> ask) { m_isSentElsewhere = std::move(ask); }
    //! It is its turn, once it is recorded. Further calls do nothing.
    void start();
    //! Once the row on the wire has ended.
    void pause();
    void resume();
    //! The row on the wire ends, the rest is not tried.
    void stop();
    //! The same person has signed in again.
    void signedIn();
    //! A click about the same is on its way: what the server accepted counts, and is not read any more.
    void trust(const Change &change);
    //! Somebody has meanwhile done otherwise about the same: the later word counts.
    void overtakenBy(const Change &change);
    //! Sends nothing more and finishes: what is on its way stays Unknown, the rest was not tried. The journal keeps the
    //! set as one that has not ended.
    void abandon();

    [[nodiscard]] Manner manner() const { return m_manner; }
    [[nodiscard]] const Author &author() const { return m_setup.author; }
    //! In the journal; 0: not yet, or it could not be recorded.
    [[nodiscard]] qint64 recorded() const { return m_ledger.set(); }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    [[nodiscard]] const RunRows &rows() const { return m_ledger.rows(); }
    [[nodiscard]] RunPause pauseReason() const { return m_pause; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    //! By the pace of now.
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    //! Of the rows that have ended: all, once it is finished.
    [[nodiscard]] ChangeReport report() const { return m_ledger.report(); }

signals:
    void progressed();
    void finished();

private:
    void connectPauses();
    void recordSoon();
    void record();
    void advance();
    void advanceSoon();
    void settle();
    void enterBlock();
    void leaveBlock();
    void handle();
    [[nodiscard]] Refusal obstacle(const Change &change) const;
    [[nodiscard]] bool endsUnsent(const Change &change);
    void send();
    void recordThen(const Message &message, const std::function<void()> &go);
    void rowEnded(const RowEnd &end);
    void endRest();

    void waitFor(RunPause why);
    void goOn();
    void conclude();
    void finish();
    [[nodiscard]] bool isPaced() const { return m_manner == Manner::Paced; }
    [[nodiscard]] Lane lane() const { return isPaced() ? Lane::Bulk : Lane::Interactive; }

    Setup m_setup;
    RunLedger m_ledger;
    QList<int> m_toSettle; // sent, with an answer that is lost
    Manner m_manner;
    BlockReading m_block;
    RowRun m_row;
    RunPause m_pause = RunPause::None;
    int m_at = 0; // the first row that was not looked at yet
    int m_blockEnd = 0;
    int m_sent = 0; // the one that was sent or is being settled
    bool m_wasRecorded = false; // by an earlier start
    bool m_isStarted = false;
    bool m_isFinished = false;
    bool m_isBusy = false; // something was asked whose answer goes on
    bool m_wantsPause = false;
    bool m_isStopping = false;
    std::function<bool(const Change &)> m_isSentElsewhere;
    QTimer m_retry;
};
