// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"

#include <QNetworkAccessManager>

#include <random>

//! A program to be killed: begins a mixed set of 40 rows or goes on with the one in its journal, and says each step.
class Changer final : public QObject {
    Q_OBJECT
public:
    Changer(const QUrl &server, const QString &journal, quint32 seed);

private:
    void beginWhenLoaded();
    void goOnWith(const QList<JournalSummary> &sets);
    void end();
    [[nodiscard]] ChangeSet mixedSet();
    void addSuspensions(QList<QList<Change>> &steps);
    void addPeople(QList<QList<Change>> &steps);
    void addRights(QList<QList<Change>> &steps);
    [[nodiscard]] static QList<Change> replacing(const Change &removal);
    [[nodiscard]] Situation situation() const { return { m_directory, m_account }; }

    QNetworkAccessManager m_network;
    Client m_client;
    Directory m_directory;
    Journal m_journal;
    Changes m_changes;
    Account m_account;
    std::mt19937 m_dice;
    bool m_hasBegun = false;
};
