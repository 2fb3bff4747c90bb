// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"

#include "app/changes/effect.h"
#include "app/changes/weighing.h"
#include "app/domain/days.h"

using weighing::guards;
using weighing::isAboveOperator;
using weighing::rightGuards;
using weighing::weighed;

namespace plan {

namespace {

std::optional<User> knownUser(const Situation &situation, UserId id)
{
    const auto *known = situation.directory.find(id);
    return known ? std::optional(known->user) : std::nullopt;
}

Change forPerson(const Situation &situation, Wish wish, UserId person, Refusal refusal = Refusal::None)
{
    return weighed(situation, { .wish = std::move(wish), .before = knownUser(situation, person) }, refusal);
}

Change forNobodyYet(const Situation &situation, Change planned, const QString &email, Refusal refusal = Refusal::None)
{
    auto change = weighed(situation, std::move(planned), refusal);
    if (change.refusal == Refusal::None && situation.directory.findByEmail(email)) {
        change.refusal = Refusal::AlreadyAUser;
        change.prospect = Prospect::Refused;
    }
    return change;
}

Change aboutMember(const Situation &situation, Wish wish, MemberId id)
{
    Change change { .wish = std::move(wish) };
    if (const auto *known = situation.directory.records().members.find(id)) {
        change.member = *known;
        change.before = knownUser(situation, known->user);
    }
    return change;
}

Change aboutRight(const Situation &situation, Wish wish, AccessRightId id)
{
    Change change { .wish = std::move(wish) };
    if (const auto *known = situation.directory.records().rights.find(id)) {
        change.right = *known;
        if (known->assignee.type == AssigneeType::User)
            change.before = knownUser(situation, UserId { known->assignee.id });
    }
    return change;
}

// Part by part: a server that refuses dates still takes a new role.
api::AccessRightChange whatDiffers(const AccessRight &right, api::AccessRightChange change)
{
    const Found now { .right = right };
    if (effect::isSeen(ChangeAccessRight { { .roleId = change.roleId } }, now))
        change.roleId.reset();
    if (effect::isSeen(ChangeAccessRight { { .dates = change.dates } }, now))
        change.dates.reset();
    return change;
}

AccessRight named(const Records &records, AccessRight right)
{
    right.assigneeName = records.assigneeName(right);
    right.scopeName = records.scopeName(right);
    return right;
}

// As it will be, without an id.
AccessRight drafted(const Situation &situation, const api::NewAccessRight &right)
{
    return named(situation.directory.records(),
                 { .roleId = right.roleId,
                   .assignee = right.assignee,
                   .scope = right.scope,
                   .validFrom = right.from,
                   .validUntil = right.until,
                   .notify = right.notify });
}

// Kisi takes each role once for the same holder and scope, whatever its dates.
const AccessRight *heldLike(const Records &records, const api::NewAccessRight &wished)
{
    for (const auto position : records.rightsOf(wished.assignee)) {
        const auto &right = records.rights.at(position);
        if (right.scope == wished.scope && right.roleId == wished.roleId)
            return &right;
    }
    return nullptr;
}

// Giving takes nothing away: the days somebody has already stay theirs.
Change extended(const Situation &situation, const AccessRight &held, const api::NewAccessRight &wished)
{
    api::AccessRightChange::Dates dates;
    if (held.validFrom.isValid() && wished.from.isValid())
        dates.from = std::min(held.validFrom, wished.from);
    if (held.validUntil.isValid() && wished.until.isValid())
        dates.until = std::max(held.validUntil, wished.until);
    return changeAccessRight(situation, held.id, { .dates = dates });
}

} // namespace

Change setAccess(const Situation &situation, UserId person, bool enabled)
{
    auto refusal = enabled ? Refusal::None : guards(situation, person);
    const auto *known = situation.directory.find(person);
    // The directory's own switch is not ours to turn: access that is on here stays shut there.
    if (enabled && known && known->status == AccessStatus::SuspendedByDirectory)
        refusal = Refusal::SuspendedByDirectory;
    return forPerson(situation, SetAccess { enabled }, person, refusal);
}

Change setName(const Situation &situation, UserId person, const QString &name)
{
    return forPerson(situation, SetName { name }, person);
}

// A field that holds more than one value would be lost: neither could it be told nor brought back.
Change setMetadata(const Situation &situation, UserId person, const QString &key, const QString &value)
{
    const auto *known = situation.directory.find(person);
    const auto now = known ? known->user.metadata.value(key) : QJsonValue();
    const bool isWhole = !now.isObject() && !now.isArray();
    return forPerson(situation, SetMetadata { key, value }, person, isWhole ? Refusal::None : Refusal::NotOffered);
}

Change setNotes(const Situation &situation, UserId person, const QString &notes)
{
    return forPerson(situation, SetNotes { notes }, person);
}

Change addUser(const Situation &situation, const api::NewUser &user)
{
    return forNobodyYet(situation, { .wish = AddUser { user } }, user.email);
}

Change deleteUser(const Situation &situation, UserId person)
{
    auto change = forPerson(situation, DeleteUser {}, person, guards(situation, person));
    const auto &records = situation.directory.records();
    for (const auto position : records.rightsOf(assigneeOf(person)))
        change.held.append(named(records, records.rights.at(position)));
    return change;
}

Change setPasswordSignIn(const Situation &situation, UserId person, bool allowed)
{
    Change change { .wish = SetPasswordSignIn { allowed }, .before = knownUser(situation, person) };
    if (const auto *member = situation.directory.records().memberOf(person))
        change.member = *member;
    return weighed(situation, std::move(change), Refusal::None);
}

Change setMemberPermission(const Situation &situation, MemberId member, MemberPermission permission, bool allowed)
{
    auto change = aboutMember(situation, SetMemberPermission { permission, allowed }, member);
    const bool isCarried = change.member && change.member->allows(permission);
    return weighed(situation, std::move(change), isCarried ? Refusal::None : Refusal::NotOffered);
}

Change addMember(const Situation &situation, const api::NewMember &member)
{
    return forNobodyYet(situation, { .wish = AddMember { member } }, member.email);
}

Change deleteMember(const Situation &situation, MemberId member)
{
    auto change = aboutMember(situation, DeleteMember {}, member);
    const auto refusal = change.member ? guards(situation, change.member->user) : Refusal::Gone;
    return weighed(situation, std::move(change), refusal);
}

Change changeAccessRight(const Situation &situation, AccessRightId right, const api::AccessRightChange &change)
{
    auto planned = aboutRight(situation, ChangeAccessRight { change }, right);
    if (!planned.right)
        return weighed(situation, std::move(planned), Refusal::Gone);
    const auto wished = whatDiffers(*planned.right, change);
    planned.wish = ChangeAccessRight { wished };
    auto refusal = Refusal::None;
    if (wished.dates && !planned.right->hasDates())
        refusal = Refusal::NotOffered;
    else if (wished.roleId)
        refusal = rightGuards(situation, *planned.right, wished.roleId);
    return weighed(situation, std::move(planned), refusal);
}

Change removeAccessRight(const Situation &situation, AccessRightId right)
{
    auto change = aboutRight(situation, RemoveAccessRight {}, right);
    const auto refusal = change.right ? rightGuards(situation, *change.right, {}) : Refusal::Gone;
    return weighed(situation, std::move(change), refusal);
}

Change setUntil(const Situation &situation, AccessRightId right, const QDate &day)
{
    const auto *known = situation.directory.records().rights.find(right);
    api::AccessRightChange::Dates dates;
    if (known) {
        dates.from = known->validFrom;
        dates.until = endOfDay(day, situation.directory.records().zoneOf(known->scope));
    }
    return changeAccessRight(situation, right, { .dates = dates });
}

Change giveAccessRight(const Situation &situation, const api::NewAccessRight &right)
{
    const auto *held = heldLike(situation.directory.records(), right);
    return held ? extended(situation, *held, right) : giveBehind(situation, right);
}

Change giveBehind(const Situation &situation, const api::NewAccessRight &right)
{
    Change change { .wish = GiveAccessRight { right }, .right = drafted(situation, right) };
    const bool isPerson = right.assignee.type == AssigneeType::User;
    if (isPerson)
        change.before = knownUser(situation, UserId { right.assignee.id });
    auto refusal = Refusal::None;
    if (isPerson && !change.before)
        refusal = Refusal::Gone;
    else if (isAboveOperator(situation, right.roleId))
        refusal = Refusal::AboveYourself;
    return weighed(situation, std::move(change), refusal);
}

Change inviteUser(const Situation &situation, const api::NewInvite &invite)
{
    Change change { .wish = InviteUser { invite }, .right = drafted(situation, invite.right) };
    change.right->assigneeName = invite.name.isEmpty() ? invite.email : invite.name;
    const auto type = invite.right.scope.type;
    auto refusal = isAboveOperator(situation, invite.right.roleId) ? Refusal::AboveYourself : Refusal::None;
    if (type != ScopeType::Group && type != ScopeType::Place)
        refusal = Refusal::NotOffered; // nobody is invited to the organization itself
    return forNobodyYet(situation, std::move(change), invite.email, refusal);
}

QList<AccessRightId> rightsOf(const Directory &directory, const QList<UserId> &people, const RightsFilter &filter)
{
    const auto &records = directory.records();
    QList<AccessRightId> found;
    for (const auto person : people) {
        for (const auto position : records.rightsOf(assigneeOf(person))) {
            const auto &right = records.rights.at(position);
            const bool isRole = filter.roleId.isEmpty() || filter.roleId == right.roleId;
            if (isRole && (!filter.scope || *filter.scope == right.scope))
                found.append(right.id);
        }
    }
    return found;
}

Change createLogin(const Situation &situation, UserId holder, const api::LoginDevice &device,
                   const api::LoginProof &proof)
{
    return forPerson(situation, CreateLogin { device, proof }, holder);
}

Change revokeLogin(const Situation &situation, UserId holder, const Login &login)
{
    return weighed(situation, { .wish = RevokeLogin {}, .before = knownUser(situation, holder), .login = login },
                   Refusal::None);
}

} // namespace plan
