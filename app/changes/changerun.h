// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/effect.h"
#include "app/directory/directory.h"
#include "app/net/client.h"

#include <QObject>
#include <QTimer>

#include <functional>

//! One set on its way: each row is sent, then read; a write whose answer was lost is settled by reading, not by
//! sending.
class ChangeRun final : public QObject {
    Q_OBJECT
public:
    enum class Start { Write, ReadOnly }; // ReadOnly: only look what became of rows sent before

    ChangeRun(Client &client, Directory &directory, ChangeSet set, Start start, std::chrono::milliseconds settlePause);

    //! Once; further calls do nothing.
    void start();
    //! Sends nothing more and finishes: what is on its way stays Unknown, the rest was not tried.
    void abandon();
    //! Also the person of a member, and who holds a right.
    [[nodiscard]] bool concerns(UserId person) const;
    [[nodiscard]] bool concerns(AccessRightId right) const;
    [[nodiscard]] bool sharesSubjectsWith(const ChangeRun &other) const;
    [[nodiscard]] const ChangeReport &report() const { return m_report; }

signals:
    void finished();

private:
    using Then = void (ChangeRun::*)(const Result<Found> &);

    void next();
    void finish();
    void send();
    void write();
    void writeUnlessThere(const Result<Found> &found);
    void sent(const Error &error);
    void read(Then then);
    void ask(const effect::Reading &reading, const std::function<void(const Result<Found> &)> &done);
    void verify(const Result<Found> &found);
    void settleFirst(const Result<Found> &found);
    void settleAgain(const Result<Found> &found);
    void closeUnsent();
    //! `found`: what is there now; none: not known.
    void close(Outcome::Kind kind, const Error &error = {}, const std::optional<Found> &found = {});
    void readCompanion(const Found &found, Subject companion);
    void record();
    //! The server's word goes into the outcome and into the directory.
    void keep(const Found &found, Subject subject);
    void forget(Subject subject);
    [[nodiscard]] const Change &current() const { return m_set.at(m_report.outcomes.size()); }

    Client &m_client;
    Directory &m_directory;
    ChangeSet m_set;
    Start m_start;
    bool m_isStarted = false;
    bool m_isFinished = false;
    ChangeReport m_report;
    std::optional<Outcome> m_ended; // the current row's, while more is read that follows from it
    Error m_writeError;
    Call m_call;
    QTimer m_pause;
};
