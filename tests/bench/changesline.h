// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "app/simulator/simulator.h"
#include "tests/app/changes/limitingproxy.h"
#include "tests/bench/measure.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

//! Notes when a write left.
class NotingNetwork final : public QNetworkAccessManager {
    Q_OBJECT
public:
    //! By the id its path ends with; the last one.
    QHash<qint64, bench::Clock::time_point> sent;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};

//! Everything that writes, without a window, signed in to a server.
class ChangesLine final : public QObject {
    Q_OBJECT
public:
    ChangesLine(const QUrl &server, const Timing &timing);

    //! Stops the program where it is not loaded in time.
    void load(std::chrono::milliseconds patience);
    //! From now on through this address.
    void reach(const QUrl &server);
    [[nodiscard]] Situation situation() const { return { directory, m_account }; }
    //! So many whom the operator may suspend.
    [[nodiscard]] QList<UserId> suspendable(int most) const;
    [[nodiscard]] ChangeSet suspensionOf(const QList<UserId> &people) const;
    //! When the last write about this id left; `since` where none did.
    [[nodiscard]] bench::Clock::time_point lastSent(qint64 id, bench::Clock::time_point since) const;

private:
    void signIn();

    NotingNetwork m_network;
    Client m_client;
    QTemporaryDir m_folder;
    Journal m_journal;
    Account m_account;

public:
    Directory directory;
    Changes changes;
};
