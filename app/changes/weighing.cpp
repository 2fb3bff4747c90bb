// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/weighing.h"

#include "app/changes/effect.h"
#include "app/directory/reach.h"

using namespace Qt::StringLiterals;

namespace weighing {

namespace {

Permission permissionFor(const Situation &situation, const Wish &wish)
{
    if (const auto *invited = std::get_if<InviteUser>(&wish))
        return Reach(situation.account, situation.directory.records(), QDateTime::currentDateTimeUtc())
            .may(u"invites_write"_s, invited->invite.right.scope);
    switch (effect::subject(wish)) {
    case Subject::Right:
        return situation.account.may(u"role_assignments_write"_s);
    case Subject::Login:
        return situation.account.may(u"logins_write"_s);
    case Subject::Person:
    case Subject::Member:
        break;
    }
    return situation.account.may(u"users_write"_s);
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

// A role nobody listed is no comfort: it may be the one that locks its holder out.
bool isLowered(const Situation &situation, const QString &from, const QString &to)
{
    const auto &roles = situation.directory.records().roles;
    return from != to
        && (!roles.contains(from) || !roles.contains(to)
            || !roles.value(to).permissions.contains(roles.value(from).permissions));
}

} // namespace

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
    return permissionFor(situation, wish) == Permission::No ? Refusal::NoPermission : Refusal::None;
}

bool isAboveOperator(const Situation &situation, const QString &roleId)
{
    const auto permissions = situation.directory.records().roles.value(roleId).permissions;
    return std::any_of(permissions.begin(), permissions.end(),
                       [&](const QString &name) { return situation.account.may(name) == Permission::No; });
}

Refusal guards(const Situation &situation, UserId person)
{
    if (person == situation.account.user.id)
        return Refusal::Yourself;
    if (person == situation.account.organization.owner)
        return Refusal::Owner;
    return isPersonAboveOperator(situation, person) ? Refusal::AboveYourself : Refusal::None;
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

} // namespace weighing
