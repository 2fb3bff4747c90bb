// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/effect.h"
#include "app/changes/overloaded.h"
#include "app/changes/weighing.h"

namespace plan {

namespace {

// No longer in the directory: as it was, the server is asked and says what became of it.
Change forSubjectLost(const Situation &situation, Change change)
{
    const bool wasThere = effect::before(change).has(effect::subject(change.wish));
    change.refusal = wasThere ? weighing::circumstances(situation, change.wish) : Refusal::Gone;
    change.prospect = change.refusal == Refusal::None ? Prospect::WillChange : Prospect::Refused;
    return change;
}

// Behind another row things are not as they are now: that row removes what is held, or makes who will hold it.
Change giveAgain(const Situation &situation, const Change &change, const GiveAccessRight &wish)
{
    if (!change.waitsFor)
        return giveAccessRight(situation, wish.right);
    auto planned = giveBehind(situation, wish.right);
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
        [&](const InviteUser &wish) { return inviteUser(situation, wish.invite); },
        [&](const CreateLogin &wish) { return createLogin(situation, person(), wish.device, wish.proof); },
        [&](const RevokeLogin &) { return revokeLogin(situation, person(), *change.login); },
    };
    return std::visit(plans, change.wish);
}

} // namespace plan
