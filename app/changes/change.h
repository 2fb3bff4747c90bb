// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/invites.h"
#include "app/api/logins.h"
#include "app/api/members.h"
#include "app/api/users.h"
#include "app/net/error.h"

#include <QList>

#include <optional>
#include <variant>

struct SetAccess {
    bool enabled = false;
    bool operator==(const SetAccess &) const = default;
};
struct SetName {
    QString name {};
    bool operator==(const SetName &) const = default;
};
struct SetNotes {
    QString notes {};
    bool operator==(const SetNotes &) const = default;
};
//! One field of the person's metadata; an empty value takes it away.
struct SetMetadata {
    QString key {};
    QString value {};
    bool operator==(const SetMetadata &) const = default;
};
struct AddUser {
    api::NewUser user {};
    bool operator==(const AddUser &) const = default;
};
struct DeleteUser {
    bool operator==(const DeleteUser &) const = default;
};
//! "Authenticate with password": a switch of the user, also where there are no members.
struct SetPasswordSignIn {
    bool allowed = false;
    bool operator==(const SetPasswordSignIn &) const = default;
};
//! A classic switch of the member; planned only where the server's object carries it.
struct SetMemberPermission {
    MemberPermission permission = MemberPermission::Link;
    bool allowed = false;
    bool operator==(const SetMemberPermission &) const = default;
};
struct AddMember {
    api::NewMember member {};
    bool operator==(const AddMember &) const = default;
};
struct DeleteMember {
    bool operator==(const DeleteMember &) const = default;
};
struct ChangeAccessRight {
    api::AccessRightChange change {};
    bool operator==(const ChangeAccessRight &) const = default;
};
struct RemoveAccessRight {
    bool operator==(const RemoveAccessRight &) const = default;
};
//! "Share access". Its assignee is empty where the person is only made by the row it waits for.
struct GiveAccessRight {
    api::NewAccessRight right {};
    bool operator==(const GiveAccessRight &) const = default;
};
//! Somebody new and their first right in one write, where the operator may not create users.
struct InviteUser {
    api::NewInvite invite {};
    bool operator==(const InviteUser &) const = default;
};

//! A device login on somebody's behalf. Who vouches for it is forgotten once it was tried, and never recorded.
struct CreateLogin {
    api::LoginDevice device {};
    api::LoginProof proof {};
    bool operator==(const CreateLogin &) const = default;
};
struct RevokeLogin {
    bool operator==(const RevokeLogin &) const = default;
};

//! What is wanted for one person, member, right or login.
using Wish = std::variant<SetAccess, SetName, SetNotes, SetMetadata, AddUser, DeleteUser, SetPasswordSignIn,
                          SetMemberPermission, AddMember, DeleteMember, ChangeAccessRight, RemoveAccessRight,
                          GiveAccessRight, InviteUser, CreateLogin, RevokeLogin>;

//! What planning says will come of it, before anything is sent.
enum class Prospect { WillChange, AlreadySo, Refused };

//! Why a wish is refused before it is tried.
enum class Refusal {
    None,
    Yourself,
    Owner,
    AboveYourself, // the right's role may what the operator may not
    NoPermission,
    NotOffered, // this server, or this kind of right, does not carry what would be changed
    SuspendedByDirectory,
    AlreadyAUser,
    Gone,
    Offline,
    SignedOut,
    ChangedMeanwhile, // somebody else changed what would be overwritten, after it was planned
    StepBefore, // the row it waits for did not come to pass
    Unticked, // left out by the operator
    NoJournal // nothing is written that could not be recorded first
};

//! One wish, planned.
struct Change {
    Wish wish {};
    std::optional<User> before {}; // the person as they were when planned; none for somebody new, or for a team's right
    std::optional<Member> member {}; // as it was, where the wish is about a member
    std::optional<AccessRight> right {}; // as it was; for one to be given, as it will be, without an id
    std::optional<Login> login {}; // as it was, where one is to be revoked
    QList<AccessRight> held {}; // by somebody to be deleted, directly: gone with them
    Prospect prospect = Prospect::WillChange;
    Refusal refusal = Refusal::None;
    std::optional<int> waitsFor {}; // an earlier row of the set, without whose success this one is not sent

    bool operator==(const Change &) const = default;
};

//! What is applied together: planned, recorded and undone as one.
struct ChangeSet {
    QList<Change> changes {};
    QString reason {}; // the operator's own words; may be empty
    qint64 undoes = 0; // the set in the journal that it takes back; 0: none

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const ChangeSet &) const = default;
};

//! How one change ended.
struct Outcome {
    enum Kind {
        Done,
        AlreadySo, // nothing was sent
        Refused, // nothing was sent: see change.refusal
        NotDone, // the server declined, or reading showed that it did not happen
        NotTaken, // accepted with success, yet reading shows the old state
        Unknown // sent, no answer, and it could not be read either
    };
    Change change {};
    Kind kind = NotDone;
    Error error {};
    std::optional<User> after {}; // the server's word afterwards; none when gone or unread
    std::optional<Member> memberAfter {};
    std::optional<AccessRight> rightAfter {};
    std::optional<Login> loginAfter {};
    Secret secret {}; // of a login just made: shown once, kept nowhere
    QDateTime endedAt {}; // UTC
};

//! How a set ended, row by row.
struct ChangeReport {
    QList<Outcome> outcomes {};
    qint64 set = 0; // in the journal; 0: never recorded

    [[nodiscard]] bool allDone() const;
    //! What would bring back the state before; empty where nothing can.
    [[nodiscard]] ChangeSet undo() const;
    //! The deleted people as new ones, with the rights they held. Cards and history do not come back.
    [[nodiscard]] ChangeSet createAgain() const;
    //! The rows that did not come to pass, to be tried again by a person's hand.
    [[nodiscard]] ChangeSet retry() const;
};
