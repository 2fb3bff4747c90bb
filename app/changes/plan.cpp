// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/plan.h"

#include "app/changes/effect.h"
#include "app/changes/overloaded.h"
#include "app/domain/days.h"

namespace plan {

namespace {

Refusal circumstances(const Situation &situation, const Wish &wish)
{
    if (!situation.isJournaled)
        return Refusal::NoJournal;
    if (!situation.isSignedIn)
        return Refusal::SignedOut;
    if (!situation.isOnline)
        return Refusal::Offline;
    if (std::holds_alternative<CreateLogin>(wish))
        return Refusal::None; // the password that vouches for it decides, not who is signed in here
    const auto subject = effect::subject(wish);
    const auto needed = subject == Subject::Right ? QStringLiteral("role_assignments_write")
        : subject == Subject::Login               ? QStringLiteral("logins_write")
                                                  : QStringLiteral("users_write");
    return situation.account.may(needed) == Permission::No ? Refusal::NoPermission : Refusal::None;
}

bool isAboveOperator(const Situation &situation, const QString &roleId)
{
    const auto permissions = situation.directory.records().roles.value(roleId).permissions;
    return std::any_of(permissions.begin(), permissions.end(),
                       [&](const QString &name) { return situation.account.may(name) == Permission::No; });
}

// Somebody who may more than the operator, by a right for the whole organization they hold themselves.
bool isPersonAboveOperator(const Situation &situation, UserId person)
{
    const auto &records = situation.directory.records();
    const auto held = records.rightsOf(assigneeOf(person));
    return std::any_of(held.begin(), held.end(), [&](int position) {
        const auto &right = records.rights.at(position);
        return right.scope.type == ScopeType::Organization && isAboveOperator(situation, right.roleId);
    });
}

// What would lock the operator or the organization out, or is not theirs to do.
Refusal guards(const Situation &situation, UserId person)
{
    if (person == situation.account.user.id)
        return Refusal::Yourself;
    if (person == situation.account.organization.owner)
        return Refusal::Owner;
    return isPersonAboveOperator(situation, person) ? Refusal::AboveYourself : Refusal::None;
}

std::optional<User> knownUser(const Situation &situation, UserId id)
{
    const auto *known = situation.directory.find(id);
    return known ? std::optional(known->user) : std::nullopt;
}

// Where the subject is not there, whatever else may be said of it counts no more.
Change weighed(const Situation &situation, Change change, Refusal refusal)
{
    if (!effect::isCreation(change.wish) && !effect::before(change).has(effect::subject(change.wish)))
        refusal = Refusal::Gone; // somebody else deleted them meanwhile
    if (refusal == Refusal::None)
        refusal = circumstances(situation, change.wish);
    change.refusal = refusal;
    if (refusal != Refusal::None)
        change.prospect = Prospect::Refused;
    else if (effect::isSeen(change.wish, effect::before(change)))
        change.prospect = Prospect::AlreadySo;
    return change;
}

Change forPerson(const Situation &situation, Wish wish, UserId person, Refusal refusal = Refusal::None)
{
    return weighed(situation, { .wish = std::move(wish), .before = knownUser(situation, person) }, refusal);
}

Change forNobodyYet(const Situation &situation, Wish wish, const QString &email)
{
    auto change = weighed(situation, { .wish = std::move(wish) }, Refusal::None);
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

// A role nobody listed is no comfort: it may be the one that locks its holder out.
bool isLowered(const Situation &situation, const QString &from, const QString &to)
{
    const auto &roles = situation.directory.records().roles;
    return from != to
        && (!roles.contains(from) || !roles.contains(to)
            || !roles.value(to).permissions.contains(roles.value(from).permissions));
}

// Of a right for the whole organization: the others make nobody an administrator.
Refusal rightGuards(const Situation &situation, const AccessRight &right, const std::optional<QString> &newRole)
{
    if (right.scope.type != ScopeType::Organization)
        return Refusal::None;
    const bool isLess = !newRole || isLowered(situation, right.roleId, *newRole);
    if (isLess && right.assignee.is(situation.account.user.id))
        return Refusal::Yourself;
    if (isLess && situation.account.organization.owner && right.assignee.is(*situation.account.organization.owner))
        return Refusal::Owner;
    const bool isAbove = isAboveOperator(situation, right.roleId) || (newRole && isAboveOperator(situation, *newRole));
    return isAbove ? Refusal::AboveYourself : Refusal::None;
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

// No longer in the directory: as it was, the server is asked and says what became of it.
Change forSubjectLost(const Situation &situation, Change change)
{
    const bool wasThere = effect::before(change).has(effect::subject(change.wish));
    change.refusal = wasThere ? circumstances(situation, change.wish) : Refusal::Gone;
    change.prospect = change.refusal == Refusal::None ? Prospect::WillChange : Prospect::Refused;
    return change;
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

Change given(const Situation &situation, const api::NewAccessRight &right)
{
    const AccessRight draft { .roleId = right.roleId,
                              .assignee = right.assignee,
                              .scope = right.scope,
                              .validFrom = right.from,
                              .validUntil = right.until,
                              .notify = right.notify };
    Change change { .wish = GiveAccessRight { right }, .right = named(situation.directory.records(), draft) };
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

// Behind another row things are not as they are now: that row removes what is held, or makes who will hold it.
Change giveAgain(const Situation &situation, const Change &change, const GiveAccessRight &wish)
{
    if (!change.waitsFor)
        return giveAccessRight(situation, wish.right);
    auto planned = given(situation, wish.right);
    if (wish.right.assignee.type == AssigneeType::Unknown)
        planned.right = change.right; // with the name it was planned with
    return planned;
}

void refuse(Change &change, Refusal refusal)
{
    change.prospect = Prospect::Refused;
    change.refusal = refusal;
}

void refuseTogether(Change &before, Change &behind)
{
    const bool isGivenAgain = std::holds_alternative<RemoveAccessRight>(before.wish)
        && std::holds_alternative<GiveAccessRight>(behind.wish);
    if (isGivenAgain && behind.prospect == Prospect::Refused && before.prospect == Prospect::WillChange)
        refuse(before, behind.refusal);
    else if (before.prospect == Prospect::Refused)
        refuse(behind, Refusal::StepBefore);
}

bool isLost(const Situation &situation, const Change &change)
{
    if (effect::isCreation(change.wish))
        return false;
    const auto &records = situation.directory.records();
    switch (effect::subject(change.wish)) {
    case Subject::Member:
        return !change.member || !records.members.find(change.member->id);
    case Subject::Right:
        return !change.right || !records.rights.find(change.right->id);
    case Subject::Login:
    case Subject::Person:
        break;
    }
    return !change.before || !records.people.find(change.before->id);
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
    return forNobodyYet(situation, AddUser { user }, user.email);
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
    return forNobodyYet(situation, AddMember { member }, member.email);
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
    return held ? extended(situation, *held, right) : given(situation, right);
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

ChangeSet again(const Situation &situation, const ChangeSet &set)
{
    ChangeSet planned { .reason = set.reason, .undoes = set.undoes };
    planned.changes.reserve(set.changes.size());
    for (const auto &change : set.changes) {
        planned.changes.append(again(situation, change));
        planned.changes.last().waitsFor = change.waitsFor;
        if (change.waitsFor)
            refuseTogether(planned.changes[*change.waitsFor], planned.changes.last());
    }
    return planned;
}

Change again(const Situation &situation, const Change &change)
{
    if (isLost(situation, change))
        return forSubjectLost(situation, change);
    const auto person = [&] { return change.before->id; };
    const auto member = [&] { return change.member->id; };
    const auto right = [&] { return change.right->id; };
    const Overloaded plans {
        [&](const SetAccess &wish) { return setAccess(situation, person(), wish.enabled); },
        [&](const SetName &wish) { return setName(situation, person(), wish.name); },
        [&](const SetNotes &wish) { return setNotes(situation, person(), wish.notes); },
        [&](const SetMetadata &wish) { return setMetadata(situation, person(), wish.key, wish.value); },
        [&](const AddUser &wish) { return addUser(situation, wish.user); },
        [&](const DeleteUser &) { return deleteUser(situation, person()); },
        [&](const SetPasswordSignIn &wish) { return setPasswordSignIn(situation, person(), wish.allowed); },
        [&](const SetMemberPermission &wish) {
            return setMemberPermission(situation, member(), wish.permission, wish.allowed);
        },
        [&](const AddMember &wish) { return addMember(situation, wish.member); },
        [&](const DeleteMember &) { return deleteMember(situation, member()); },
        [&](const ChangeAccessRight &wish) { return changeAccessRight(situation, right(), wish.change); },
        [&](const RemoveAccessRight &) { return removeAccessRight(situation, right()); },
        [&](const GiveAccessRight &wish) { return giveAgain(situation, change, wish); },
        [&](const CreateLogin &wish) { return createLogin(situation, person(), wish.device, wish.proof); },
        [&](const RevokeLogin &) { return revokeLogin(situation, person(), *change.login); },
    };
    return std::visit(plans, change.wish);
}

} // namespace plan
