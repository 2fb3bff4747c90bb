// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/directory/directory.h"
#include "app/session/account.h"

//! What everything planned is weighed against.
struct Situation {
    const Directory &directory;
    const Account &account;
    bool isOnline = true;
    bool isSignedIn = true;
    bool isJournaled = true; // what is sent can be recorded first
};

// From an intent to rows that say what will happen to whom. Sends nothing.
namespace plan {

Change setAccess(const Situation &situation, UserId person, bool enabled);
Change setName(const Situation &situation, UserId person, const QString &name);
Change setNotes(const Situation &situation, UserId person, const QString &notes);
//! An empty value takes the field away.
Change setMetadata(const Situation &situation, UserId person, const QString &key, const QString &value);
Change addUser(const Situation &situation, const api::NewUser &user);
Change deleteUser(const Situation &situation, UserId person);
Change setPasswordSignIn(const Situation &situation, UserId person, bool allowed);

Change setMemberPermission(const Situation &situation, MemberId member, MemberPermission permission, bool allowed);
Change addMember(const Situation &situation, const api::NewMember &member);
Change deleteMember(const Situation &situation, MemberId member);

//! Only what differs from now is sent.
Change changeAccessRight(const Situation &situation, AccessRightId right, const api::AccessRightChange &change);
Change removeAccessRight(const Situation &situation, AccessRightId right);
//! Until the end of this day where the right is; an invalid day: it never expires. When it begins stays as it is.
Change setUntil(const Situation &situation, AccessRightId right, const QDate &day);

Change giveAccessRight(const Situation &situation, const api::NewAccessRight &right);
//! Behind a row that takes away what is held now, or that makes who will hold it.
Change giveBehind(const Situation &situation, const api::NewAccessRight &right);
//! Kisi invites to groups and places; what counts is what the operator may there.
Change inviteUser(const Situation &situation, const api::NewInvite &invite);

//! Kisi decides by `proof` whether it may be made.
Change createLogin(const Situation &situation, UserId holder, const api::LoginDevice &device,
                   const api::LoginProof &proof);
Change revokeLogin(const Situation &situation, UserId holder, const Login &login);

//! Which rights of somebody: all they hold directly, or those of a role, on a scope.
struct RightsFilter {
    QString roleId {};
    std::optional<Scope> scope {};
};
//! The rights the people hold directly, in their order; what comes through a team stays.
QList<AccessRightId> rightsOf(const Directory &directory, const QList<UserId> &people, const RightsFilter &filter);

//! One row for each, planned by `change`.
template <typename Id, typename Plan>
ChangeSet each(const QList<Id> &ids, const Plan &change)
{
    ChangeSet set;
    set.changes.reserve(ids.size());
    for (const auto id : ids)
        set.changes.append(change(id));
    return set;
}

//! Every row planned again for how things stand now; rows that wait for another still do. Behind what is refused now
//! nothing is tried, and a right that may not be given again is not taken away either.
ChangeSet again(const Situation &situation, const ChangeSet &set);
//! Plans the same wish again for the person, member or right as they are now.
Change again(const Situation &situation, const Change &change);

} // namespace plan
