// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/collection.h"
#include "app/directory/index.h"
#include "app/directory/person.h"
#include "app/domain/accessright.h"
#include "app/domain/group.h"
#include "app/domain/guest.h"
#include "app/domain/member.h"
#include "app/domain/organization.h"
#include "app/domain/place.h"
#include "app/domain/role.h"
#include "app/domain/team.h"
#include "app/domain/teammembership.h"

#include <QCollator>
#include <QSet>
#include <QTimeZone>

#include <vector>

//! How somebody comes to a right: directly, or through a team.
struct Path {
    const AccessRight *right = nullptr;
    std::optional<TeamId> team {};
};

//! The organization as plain data: rows of every kind, who holds what where, and what follows for a person.
//! Signals and requests are the Directory's.
class Records {
public:
    Organization organization {};
    Collection<Person, UserId> people;
    Collection<Member, MemberId> members;
    Collection<AccessRight, AccessRightId> rights;
    Collection<Group, GroupId> groups;
    Collection<Place, PlaceId> places;
    Collection<Team, TeamId> teams;
    Collection<TeamMembership, TeamMembershipId> memberships;
    Collection<Guest, GuestId> guests;
    QHash<QString, Role> roles;
    bool knowsRights = false; // rights, teams and memberships have been listed whole at least once

    // Rows with an index go in and out through these.
    Merged merge(const User &user);
    //! `name` and `email` are kept only while the person is not known otherwise.
    Merged merge(const Member &member, const QString &name = {}, const QString &email = {});
    Merged merge(AccessRight right);
    Merged merge(const TeamMembership &membership);
    bool remove(UserId id);
    bool remove(MemberId id);
    bool remove(AccessRightId id);
    bool remove(TeamMembershipId id);
    void clear();

    [[nodiscard]] const Person *findByEmail(const QString &email) const;
    [[nodiscard]] const Member *memberOf(UserId user) const;
    //! Positions in `rights`.
    [[nodiscard]] std::vector<int> rightsOf(const Assignee &assignee) const;
    [[nodiscard]] std::vector<int> rightsOn(const Scope &scope) const;
    //! Teams somebody is in.
    [[nodiscard]] QList<TeamId> teamsOf(const Assignee &member) const;
    [[nodiscard]] QList<Assignee> membersOf(TeamId team) const;
    //! Every right of somebody, direct ones first.
    [[nodiscard]] QList<Path> pathsOf(const Assignee &person) const;
    //! People who hold a right on the scope, directly or through a team.
    [[nodiscard]] QSet<UserId> peopleOn(const Scope &scope) const;

    //! As shown: the newest name known here, else the one that came with the right.
    [[nodiscard]] QString assigneeName(const AccessRight &right) const;
    [[nodiscard]] QString scopeName(const AccessRight &right) const;
    //! "Lab, Hamburg" for a group of a place, the group's name alone for one of the organization.
    [[nodiscard]] QString groupName(const Group &group) const;
    //! The person's, else what came with the member.
    [[nodiscard]] QString memberName(const Member &member) const;
    [[nodiscard]] QString memberEmail(const Member &member) const;
    //! As Kisi names it; the id itself where it is not listed.
    [[nodiscard]] QString roleName(const QString &roleId) const;
    //! In which the days of a right on this scope are meant: the place's, else the organization's, else UTC.
    [[nodiscard]] QTimeZone zoneOf(const Scope &scope) const;
    //! Whether a right opens a door at all, whatever its dates.
    [[nodiscard]] bool opensDoors(const AccessRight &right) const;

    //! As shown: of somebody with these switches and the rights they hold; while rights are not known, of the switches.
    [[nodiscard]] AccessStatus statusOf(const User &user, const QDateTime &now) const;
    //! Sets what follows from the rights for one person; true where something differs.
    bool derive(int position, const QDateTime &now);
    //! When the next of the rights at these positions begins or ends by itself; invalid: none does.
    [[nodiscard]] QDateTime nextBoundary(const QDateTime &now, int first, int last) const;
    [[nodiscard]] QDateTime nextBoundary(const QDateTime &now) const { return nextBoundary(now, 0, rights.size()); }

private:
    struct Contact {
        QString name {};
        QString email {};
    };

    [[nodiscard]] SharedText shared(const SharedText &text);
    [[nodiscard]] QJsonObject shared(const QJsonObject &object);
    [[nodiscard]] AccessRight trimmed(AccessRight right);
    [[nodiscard]] AccessStatus statusThrough(const QList<Path> &paths, const QDateTime &now) const;
    [[nodiscard]] QStringList groupNames(const QList<Path> &paths);
    [[nodiscard]] SharedText furthestRole(const QList<Path> &paths);

    [[nodiscard]] static QString addressOf(const Person &person);

    using Rights = Collection<AccessRight, AccessRightId>;
    using Memberships = Collection<TeamMembership, TeamMembershipId>;

    Index<Rights, &AccessRight::assignee> m_rightsByAssignee;
    Index<Rights, &AccessRight::scope> m_rightsByScope;
    Index<Memberships, &TeamMembership::member> m_membershipsByMember;
    Index<Memberships, &TeamMembership::team> m_membershipsByTeam;
    Index<Collection<Member, MemberId>, &Member::user> m_membersByUser;
    Index<Collection<Person, UserId>, &Records::addressOf> m_peopleByAddress;
    QHash<MemberId, Contact> m_strangers; // members whose person is not listed
    QSet<SharedText> m_texts; // one copy of what many rows say
    QSet<QStringList> m_nameLists;
    QSet<QJsonObject> m_objects;
};
