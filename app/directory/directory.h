// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/partlisting.h"
#include "app/directory/records.h"
#include "app/net/client.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

//! The whole organization in memory: first people at once, the rest behind them, merged by id. On no disk.
class Directory final : public QObject {
    Q_OBJECT
public:
    //! What is listed by itself, in the order of loading; Members only once open() was called for them.
    enum class Part : quint8 { Users, Roles, Places, Groups, Teams, AccessRights, TeamMemberships, Guests, Members };
    static constexpr int partCount = 9;

    using Freshness = ::Freshness;

    explicit Directory(Client &client, QObject *parent = nullptr);
    ~Directory() override;

    //! Loads everything, or reads everything again. Old rows stay readable meanwhile.
    void refresh();
    //! A page shows this part: its first rows come in the Visible lane. Members are listed only from then on.
    void open(Part part);
    //! Forgets everybody: another account, or signed out.
    void clear();
    //! Whose organization it is: zone and names of what it owns.
    void setOrganization(const Organization &organization);
    //! While not everybody is loaded, asks the server too and merges what it finds.
    void searchServer(const QString &text);
    //! Reads these people again, at most 100: what a view shows just now.
    void lookAgain(const QList<UserId> &people);

    [[nodiscard]] Freshness freshness(Part part = Part::Users) const;
    //! True while anything is being listed.
    [[nodiscard]] bool isRefreshing() const;
    [[nodiscard]] bool isRefreshing(Part part) const;
    //! True while an answer to searchServer() is awaited.
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }
    [[nodiscard]] const Error &error(Part part = Part::Users) const;
    //! When the last complete pass ended; invalid before the first.
    [[nodiscard]] QDateTime asOf(Part part = Part::Users) const;
    //! What the server says there are; at least what is here.
    [[nodiscard]] qint64 total(Part part = Part::Users) const;
    //! How many rows are here.
    [[nodiscard]] int count(Part part) const;
    //! Rows the server sent that could not be read.
    [[nodiscard]] int brokenRows(Part part = Part::Users) const;
    //! How many the server counts that no listing reached; 0 while one is still running.
    [[nodiscard]] qint64 missing(Part part = Part::Users) const;

    [[nodiscard]] const Records &records() const { return m_records; }
    // People, the rows most is about.
    [[nodiscard]] int size() const { return m_records.people.size(); }
    [[nodiscard]] const Person &at(int position) const { return m_records.people.at(position); }
    //! Null when unknown. Valid until the next change.
    [[nodiscard]] const Person *find(UserId id) const { return m_records.people.find(id); }
    //! -1 when unknown.
    [[nodiscard]] int positionOf(UserId id) const { return m_records.people.positionOf(id); }
    [[nodiscard]] const Person *findByEmail(const QString &email) const { return m_records.findByEmail(email); }

    // The server's newest word on one row, from a read; remove(): the server says it is gone.
    void put(const User &user);
    void put(const Member &member);
    void put(const AccessRight &right);
    void put(const Group &group);
    void put(const Place &place);
    void put(const Team &team);
    void put(const TeamMembership &membership);
    void put(const Guest &guest);
    void put(const Role &role);
    void remove(UserId id);
    void remove(MemberId id);
    void remove(AccessRightId id);
    //! What is put counts as the whole organization: for rows that do not come from a listing.
    void settleRights();

signals:
    void freshnessChanged(Directory::Part part);
    //! Rows came or went, or many differ: positions are new.
    void rowsChanged(Directory::Part part);
    //! The same rows; one of them differs. `id` is the number of its id.
    void rowChanged(Directory::Part part, qint64 id);
    void searchingChanged();

private:
    // The rows of a page, told as one change.
    struct Told {
        int added = 0;
        QList<qint64> changed {};
    };

    void makeParts();
    PartListing::Setup usersSetup();
    PartListing::Setup membersSetup();
    PartListing::Setup rightsSetup();
    PartListing::Setup membershipsSetup();
    PartListing::Setup rolesSetup();
    template <typename Row, typename Id, auto list, auto read, auto rows>
    PartListing::Setup plainSetup(Part part);

    [[nodiscard]] PartListing &at(Part part) { return *m_parts.at(size_t(part)); }
    [[nodiscard]] const PartListing &at(Part part) const { return *m_parts.at(size_t(part)); }
    void startNext();
    void partEnded(Part part);
    void retryLater();
    void noteStranger(const Assignee &holder);
    void lookForStrangers();
    void lookAtStrangers();
    void note(Told &told, Merged merged, qint64 id) const;
    void tell(Part part, const Told &told);
    void settle(Part part, Merged merged, qint64 id);
    void gone(Part part, qint64 id);

    void deriveSoon();
    void deriveSome();
    void findBoundary();
    void deriveHolder(const Assignee &assignee);
    void derivePerson(int position);

    Client &m_client;
    Records m_records;
    std::array<std::unique_ptr<PartListing>, partCount> m_parts;
    QList<Part> m_waiting; // to be listed, in this order
    bool m_wantsMembers = false;
    int m_failures = 0;
    Call m_search;
    Call m_lookAgain;
    Call m_lookAtStrangers;
    QSet<UserId> m_strangers; // who hold a right or are in a team and were in no listing
    QTimer m_tryAgain;
    QTimer m_hourly;
    QTimer m_derive;
    QTimer m_boundary; // a right begins or ends by itself
    int m_derived = 0; // people up to here follow the rights as they are now
    bool m_derivedAny = false;
    int m_searched = 0; // rights up to here were asked when they begin and end
    QDateTime m_nextBoundary;
};
