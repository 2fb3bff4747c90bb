// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/users.h"
#include "app/domain/member.h"

// people.yaml: /members (deprecated, may answer 404 with code 000404: Error::Gone)
namespace api {

//! A page of /members together with what its rows say of people nobody has listed yet.
struct MemberRow {
    Member member {};
    QString name {};
    QString email {};
};

//! Seed (members): an address, and two switches of the new member.
struct NewMember {
    QString email {};
    QString name {};
    bool cardEnabled = true;
    bool passwordFlowEnabled = true;

    bool operator==(const NewMember &) const = default;
};

Request<Page<MemberRow>> listMembers(const PeopleQuery &query);
//! These members, at most usersPerPage of them.
Request<Page<MemberRow>> membersById(const QList<MemberId> &ids);
//! The member of this person: at most one row.
Request<Page<MemberRow>> memberOf(UserId user);
Request<Page<MemberRow>> findMember(const QString &email);
Request<MemberRow> member(MemberId id);
Request<MemberRow> createMember(const NewMember &member);
Request<Unit> setMemberPermission(MemberId id, MemberPermission permission, bool allowed);
Request<Unit> deleteMember(MemberId id);

} // namespace api
