// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/effect.h"
#include "app/directory/directory.h"
#include "app/net/client.h"

#include <QTimer>

#include <functional>

//! What has become of one row.
struct RowEnd {
    enum Kind {
        Ended, // see outcome
        Accepted, // the server said yes; the block it is in is read later
        NotSent, // for a reason that may pass: see error
        Unsettled // sent, and the answer is lost; reading does not work either just now
    };
    Kind kind = Ended;
    Outcome outcome {};
    Error error {};
};

//! One row on its way: read first where it makes something, written once, read afterwards; where the answer was lost
//! it is settled by reading twice. What is read goes into the directory.
class RowRun {
public:
    //! Called before the request leaves; it leaves only once `go` is called.
    using Record = std::function<void(const Message &message, std::function<void()> go)>;
    using Done = std::function<void(const RowEnd &)>;
    enum class Check : quint8 { AtOnce, Later };

    RowRun(Client &client, Directory &directory, std::chrono::milliseconds settlePause);

    void send(const Change &change, Lane lane, Check check, Record record, Done done);
    //! Only looks what became of a row sent before.
    void settle(const Change &change, Lane lane, Done done);
    //! Unheard from here on; a write on the wire ends there.
    void cancel();
    [[nodiscard]] bool isActive() const { return m_call.isActive() || m_pause.isActive(); }
    //! What is known of the row while only what follows from it is still being read.
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; }

    //! What was read about a change, for the outcome and the directory.
    static void keep(Directory &directory, Outcome &outcome, const Found &found, Subject subject);

private:
    using Then = void (RowRun::*)(const Result<Found> &);

    void begin(const Change &change, Lane lane, Done done);
    void record();
    void write();
    void writeUnlessThere(const Result<Found> &found);
    void refused(const Error &error);
    void accepted();
    void read(Then then);
    void ask(const effect::Reading &reading, const Sought &sought,
             const std::function<void(const Result<Found> &)> &done);
    void verify(const Result<Found> &found);
    void settleFirst(const Result<Found> &found);
    void settleAgain(const Result<Found> &found);
    //! `found`: what is there now; none: not known.
    void close(Outcome::Kind kind, const Error &error = {}, const std::optional<Found> &found = {});
    void readCompanion(const Found &found, Subject companion);
    void end(const RowEnd &end);

    Client &m_client;
    Directory &m_directory;
    Change m_change;
    Lane m_lane = Lane::Interactive;
    Check m_check = Check::AtOnce;
    Record m_record;
    Done m_done;
    std::optional<Outcome> m_outcome;
    Secret m_secret; // of a login just made
    Error m_writeError;
    Call m_call;
    QTimer m_pause;
};
