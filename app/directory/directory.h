// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/person.h"
#include "app/net/client.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

//! The organization's people in memory: first page at once, the rest behind it, merged by id. On no disk.
class Directory final : public QObject {
    Q_OBJECT
public:
    enum class Freshness {
        Empty, // nothing asked for yet
        Loading, // nothing arrived yet
        Partial, // some are here, more are coming
        Complete,
        Stale, // complete once; a refresh failed or the connection is gone
        Failed // nothing could be loaded
    };

    explicit Directory(Client &client, QObject *parent = nullptr);
    ~Directory() override;

    //! Loads everybody, or reads everybody again. Old rows stay readable meanwhile.
    void refresh();
    //! Forgets everybody: another account, or signed out.
    void clear();
    //! While not everybody is loaded, asks the server too and merges what it finds.
    void searchServer(const QString &text);

    [[nodiscard]] Freshness freshness() const { return m_freshness; }
    [[nodiscard]] bool isRefreshing() const { return m_listing.isActive(); }
    //! True while an answer to searchServer() is awaited.
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    //! When the last complete pass ended; invalid before the first.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    //! What the server says there are; at least what is here.
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] int brokenRows() const { return m_broken; }

    [[nodiscard]] int size() const { return int(m_people.size()); }
    [[nodiscard]] const Person &at(int position) const { return m_people.at(size_t(position)); }
    //! Null when unknown. Valid until the next change.
    [[nodiscard]] const Person *find(UserId id) const;
    //! -1 when unknown.
    [[nodiscard]] int positionOf(UserId id) const { return m_positions.value(id, -1); }
    [[nodiscard]] const Person *findByEmail(const QString &email) const;

    //! The server's newest word on one person, from a read.
    void put(const User &user);
    //! The server says this person is gone.
    void remove(UserId id);

signals:
    void freshnessChanged();
    //! Rows came or went: positions are new.
    void peopleChanged();
    //! The same people; one of them differs.
    void personChanged(UserId id);
    void searchingChanged();

private:
    void listFrom(int offset);
    void take(const Page<User> &page, int offset);
    void finishPass();
    void askForUnseen();
    void failPass(const Error &error);
    enum class Merged { Same, Changed, New };
    Merged merge(const User &user);
    //! The rows of a page, told as one change.
    bool mergeAll(const QList<User> &users);
    void setFreshness(Freshness freshness);

    Client &m_client;
    std::vector<Person> m_people;
    QHash<UserId, int> m_positions;
    QSet<UserId> m_seen; // in the running pass
    QSet<UserId> m_told; // read or gone since the pass began: a page still on its way may know less
    QList<UserId> m_unseen; // not met in it: each is asked for before it is called gone
    Freshness m_freshness = Freshness::Empty;
    Error m_error;
    QDateTime m_asOf;
    qint64 m_total = 0;
    int m_broken = 0;
    int m_failures = 0;
    Call m_listing;
    Call m_search;
    QTimer m_tryAgain;
};
