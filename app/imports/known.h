// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "app/imports/fault.h"
#include "app/imports/names.h"

namespace imports {

//! The organization as it was at one moment, for a worker: quick to take where the Directory lives.
struct Snapshot {
    Organization organization {};
    std::vector<User> people {};
    std::vector<AccessRight> rights {}; // those that people hold directly
    QList<Group> groups {};
    QList<Place> places {};
    QList<Role> roles {};
};
Snapshot snapshotOf(const Records &records);

//! What a file is compared with: people by address, names of groups, places and roles. Built on a worker, then only
//! read.
class Known final {
public:
    Known(Snapshot snapshot, const Stop &stop);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    //! By the key of an address (addressKey()); null: nobody has it.
    [[nodiscard]] const User *find(const QString &key) const;
    //! What somebody holds of this role on this scope directly.
    [[nodiscard]] const AccessRight *heldBy(UserId person, const Scope &scope, const QString &roleId) const;

    // Positions in the snapshot, by name or id.
    [[nodiscard]] const Names &groups() const { return m_groups; }
    [[nodiscard]] const Names &places() const { return m_places; }
    [[nodiscard]] const Names &roles() const { return m_roles; }
    //! "Lab, Hamburg"
    [[nodiscard]] QString groupName(int position) const;
    //! In which the days of a right on this group are meant.
    [[nodiscard]] QTimeZone zoneOf(GroupId group) const;
    //! Domains that people here have.
    [[nodiscard]] QSet<QString> domains() const;
    //! Some of them, those that most have first.
    [[nodiscard]] const QStringList &usualDomains() const { return m_usualDomains; }

private:
    [[nodiscard]] const Place *placeOf(const Group &group) const;
    void nameRoles();
    void countDomains(const Stop &stop);

    Snapshot m_snapshot;
    QHash<QString, int> m_people;
    QMultiHash<UserId, int> m_rights;
    QHash<PlaceId, int> m_placePositions;
    QHash<GroupId, QTimeZone> m_zones;
    Names m_groups;
    Names m_places;
    Names m_roles;
    QStringList m_usualDomains;
};

} // namespace imports
