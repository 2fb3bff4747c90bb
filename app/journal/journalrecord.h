// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

//! One change set as the journal keeps it: who did what, when, where and why. Knows no Kisi noun.
struct JournalSet {
    enum class State : quint8 { Running, Paused, Ended, Stopped, Discarded };

    qint64 id = 0;
    QDateTime startedAt {};
    QDateTime endedAt {}; // invalid: has not ended
    QUrl server {};
    QString organization {}; // its domain
    qint64 operatorId = 0;
    QString operatorName {};
    QString reason {}; // typed by the operator; may be empty
    qint64 undoes = 0; // the set it takes back; 0: none
    State state = State::Running;

    bool operator==(const JournalSet &) const = default;
};

//! One row of a set: what was planned, what was sent, what came of it.
struct JournalRow {
    //! OnWire is recorded before the request leaves, Accepted and Ended after its answer.
    enum class Step : quint8 { Waiting, OnWire, Accepted, Ended };

    int position = 0;
    QString searchText {}; // folded; what a search for a person looks in
    QJsonObject plan {};
    Step step = Step::Waiting;
    QString outcome {}; // a word; empty until Ended
    QJsonObject request {};
    QJsonObject result {};
    QDateTime sentAt {};
    QDateTime endedAt {};

    bool operator==(const JournalRow &) const = default;
};

//! A set in a list, with its rows counted and the first of them to name it by.
struct JournalSummary {
    JournalSet set {};
    int rows = 0;
    QHash<QString, int> outcomes {}; // rows that have ended, by outcome
    int following = 0; // of the rows: those that wait for an earlier one of the set
    int leftOut = 0; // of those that have ended: never sent, as the set was stopped before
    QJsonObject firstPlan {};
    qint64 undoneBy = 0; // a later set that takes it back; 0: none

    [[nodiscard]] int ended() const;
};

//! Which sets a list is to hold, newest first.
struct JournalQuery {
    QString text {}; // folded; in people of the rows, the reason and the operator
    std::optional<qint64> operatorId {};
    QDateTime since {};
    bool unfinishedOnly = false;
    int limit = 200;
    int offset = 0;
};

//! Why the journal did not take something.
struct JournalFault {
    enum Kind { None, Full, Failed };

    Kind kind = None;
    QString message {}; // the system's own words

    explicit operator bool() const { return kind != None; }
};
