// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"

namespace plan {

namespace {

Refusal circumstances(const Situation &situation)
{
    if (!situation.isSignedIn)
        return Refusal::SignedOut;
    if (!situation.isOnline)
        return Refusal::Offline;
    if (situation.account.may(QStringLiteral("users_write")) == Permission::No)
        return Refusal::NoPermission;
    return Refusal::None;
}

// What would lock the operator or the organization out.
Refusal guards(const Situation &situation, UserId person)
{
    if (person == situation.account.user.id)
        return Refusal::Yourself;
    if (person == situation.account.organization.owner)
        return Refusal::Owner;
    return Refusal::None;
}

Change planned(const Situation &situation, Wish wish, UserId person, Refusal refusal)
{
    Change change { .wish = std::move(wish) };
    if (const auto *known = situation.directory.find(person))
        change.before = known->user;
    else
        refusal = Refusal::Gone; // somebody else deleted them meanwhile
    if (refusal == Refusal::None)
        refusal = circumstances(situation);
    change.refusal = refusal;
    if (refusal != Refusal::None)
        change.prospect = Prospect::Refused;
    return change;
}

// No longer in the directory: as they were, the server is asked and says what became of them.
Change forSomebodyLost(const Situation &situation, Change change)
{
    change.refusal = circumstances(situation);
    const bool maySend = change.before && change.refusal == Refusal::None;
    change.prospect = maySend ? Prospect::WillChange : Prospect::Refused;
    return change;
}

void settleAlreadySo(Change &change, bool isSo)
{
    if (isSo && change.prospect == Prospect::WillChange)
        change.prospect = Prospect::AlreadySo;
}

} // namespace

Change setAccess(const Situation &situation, UserId person, bool enabled)
{
    auto refusal = enabled ? Refusal::None : guards(situation, person);
    const auto *known = situation.directory.find(person);
    // The directory's own switch is not ours to turn: access that is on here stays shut there.
    if (enabled && known && known->status == AccessStatus::SuspendedByDirectory)
        refusal = Refusal::SuspendedByDirectory;
    auto change = planned(situation, SetAccess { enabled }, person, refusal);
    settleAlreadySo(change, change.before && change.before->accessEnabled == enabled);
    return change;
}

Change setName(const Situation &situation, UserId person, const QString &name)
{
    auto change = planned(situation, SetName { name }, person, Refusal::None);
    settleAlreadySo(change, change.before && change.before->name == name);
    return change;
}

Change setNotes(const Situation &situation, UserId person, const QString &notes)
{
    auto change = planned(situation, SetNotes { notes }, person, Refusal::None);
    settleAlreadySo(change, change.before && change.before->notes == notes);
    return change;
}

Change addUser(const Situation &situation, const api::NewUser &user)
{
    Change change { .wish = AddUser { user }, .refusal = circumstances(situation) };
    if (change.refusal == Refusal::None && situation.directory.findByEmail(user.email))
        change.refusal = Refusal::AlreadyAUser;
    if (change.refusal != Refusal::None)
        change.prospect = Prospect::Refused;
    return change;
}

Change deleteUser(const Situation &situation, UserId person)
{
    return planned(situation, DeleteUser {}, person, guards(situation, person));
}

Change again(const Situation &situation, const Change &change)
{
    if (const auto *add = std::get_if<AddUser>(&change.wish))
        return addUser(situation, add->user);
    if (!change.before || !situation.directory.find(change.before->id))
        return forSomebodyLost(situation, change);
    const auto person = change.before->id;
    if (const auto *access = std::get_if<SetAccess>(&change.wish))
        return setAccess(situation, person, access->enabled);
    if (const auto *name = std::get_if<SetName>(&change.wish))
        return setName(situation, person, name->name);
    if (const auto *notes = std::get_if<SetNotes>(&change.wish))
        return setNotes(situation, person, notes->notes);
    return deleteUser(situation, person);
}

} // namespace plan
