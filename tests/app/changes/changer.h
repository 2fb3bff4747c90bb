// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "app/changes/runrecord.h"

#include <QNetworkAccessManager>

#include <random>

//! A program to be killed: begins a mixed set of 40 rows or goes on with the one in its journal, and says each step.
//! Or it only records such a set, of 200 rows, as one that was interrupted before it began.
class Changer final : public QObject {
    Q_OBJECT
public:
    enum class Task : quint8 { Change, Record };

    Changer(Task task, const QUrl &server, const QString &journal, quint32 seed);

private:
    void beginWhenLoaded();
    void record();
    void goOnWith(const QList<JournalSummary> &sets);
    void end();
    [[nodiscard]] ChangeSet mixedSet();
    void addSuspensions(QList<QList<Change>> &steps);
    void addPeople(QList<QList<Change>> &steps);
    void addRights(QList<QList<Change>> &steps);
    [[nodiscard]] static QList<Change> replacing(const Change &removal);
    [[nodiscard]] Situation situation() const { return { m_directory, m_account }; }

    Task m_task;
    int m_times; // as many of each kind as a set of 40 holds
    QNetworkAccessManager m_network;
    Client m_client;
    Directory m_directory;
    Journal m_journal;
    Changes m_changes;
    RunRecord m_record;
    Account m_account;
    std::mt19937 m_dice;
    bool m_hasBegun = false;
};
