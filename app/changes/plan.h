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
};

// From an intent to rows that say what will happen to whom. Sends nothing.
namespace plan {

Change setAccess(const Situation &situation, UserId person, bool enabled);
Change setName(const Situation &situation, UserId person, const QString &name);
Change setNotes(const Situation &situation, UserId person, const QString &notes);
Change addUser(const Situation &situation, const api::NewUser &user);
Change deleteUser(const Situation &situation, UserId person);
Change setPasswordSignIn(const Situation &situation, UserId person, bool allowed);

Change setMemberPermission(const Situation &situation, MemberId member, MemberPermission permission, bool allowed);
Change addMember(const Situation &situation, const api::NewMember &member);
Change deleteMember(const Situation &situation, MemberId member);

//! Only what differs from now is sent.
Change changeAccessRight(const Situation &situation, AccessRightId right, const api::AccessRightChange &change);
Change removeAccessRight(const Situation &situation, AccessRightId right);

//! Plans the same wish again for the person, member or right as they are now.
Change again(const Situation &situation, const Change &change);

} // namespace plan
