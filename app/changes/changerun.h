// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/directory/directory.h"
#include "app/net/client.h"

#include <QObject>
#include <QTimer>

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
    [[nodiscard]] bool concerns(UserId person) const;
    [[nodiscard]] bool sharesPeopleWith(const ChangeRun &other) const;
    [[nodiscard]] const ChangeReport &report() const { return m_report; }

signals:
    void finished();

private:
    void next();
    void finish();
    void send();
    void addUnlessThere(const Result<std::optional<User>> &found);
    void sent(const Error &error);
    void read(void (ChangeRun::*then)(const Result<std::optional<User>> &));
    void verify(const Result<std::optional<User>> &found);
    void settleFirst(const Result<std::optional<User>> &found);
    void settleAgain(const Result<std::optional<User>> &found);
    void close(Outcome::Kind kind, const Error &error = {}, const std::optional<User> &after = {});
    void tellDirectory(const std::optional<User> &after);
    [[nodiscard]] const Change &current() const { return m_set.at(m_report.outcomes.size()); }

    Client &m_client;
    Directory &m_directory;
    ChangeSet m_set;
    Start m_start;
    bool m_isStarted = false;
    bool m_isFinished = false;
    ChangeReport m_report;
    Error m_writeError;
    Call m_call;
    QTimer m_pause;
};
