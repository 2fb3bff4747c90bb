// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/directory/directory.h"
#include "app/net/client.h"

#include <QSet>

#include <functional>

//! Reads everything a block of rows is about with as few requests as the lists allow, and puts it into the directory.
//! What the server says is gone leaves the directory.
class BlockReading {
public:
    static constexpr int mostRows = 100;

    using Done = std::function<void(const std::optional<Error> &)>;

    BlockReading(Client &client, Directory &directory);

    //! At most mostRows changes. `done` once, later; what was read before an error is in the directory all the same.
    void read(const QList<Change> &rows, Done done);
    void cancel();
    //! Whether this row's subject was read in the last block, so that the directory speaks for it.
    [[nodiscard]] bool hasRead(const Change &change) const;

private:
    // Rights of one role on one scope: where those to be given may already be.
    struct Holding {
        Scope scope {};
        QString roleId {};
        QList<Assignee> assignees {};
        int offset = 0;
    };

    void collect(const Change &change);
    void collectGiven(const api::NewAccessRight &right);
    [[nodiscard]] bool isLongList(const Holding &holding) const;
    void next();
    void readPeople();
    void readMembers();
    void readRights();
    void readHolding();
    template <typename Id, typename Row>
    void readList(QList<Id> &ids, const Request<Page<Row>> &request);
    template <typename Id, typename Row>
    void settle(const QList<Id> &asked, const Page<Row> &page);
    template <typename Id, typename Row>
    void readSingle(QList<Id> &ids, const Request<Row> &request);
    template <typename T>
    void send(const Request<T> &request, std::function<void(const Result<T> &)> then);
    void keep(const User &user) { m_directory.put(user); }
    void keep(const api::MemberRow &row) { m_directory.put(row.member); }
    void keep(const AccessRight &right) { m_directory.put(right); }

    Client &m_client;
    Directory &m_directory;
    Done m_done;
    // Still to be read; in lists first, then one by one.
    QList<UserId> m_people;
    QList<MemberId> m_members;
    QList<AccessRightId> m_rights;
    QList<UserId> m_singlePeople;
    QList<MemberId> m_singleMembers;
    QList<AccessRightId> m_singleRights;
    QList<Holding> m_holdings;
    QSet<UserId> m_readPeople;
    QSet<MemberId> m_readMembers;
    QSet<AccessRightId> m_readRights;
    QSet<Assignee> m_readHolders;
    bool m_takesIds = true; // else the server ignores the filter
    Call m_call;
};
