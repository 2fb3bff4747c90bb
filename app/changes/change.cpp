// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/change.h"

#include <algorithm>

namespace {

api::AccessRightChange inverseChange(const api::AccessRightChange &change, const AccessRight &before)
{
    api::AccessRightChange back;
    if (change.roleId)
        back.roleId = before.roleId;
    if (change.dates)
        back.dates = { .from = before.validFrom, .until = before.validUntil };
    return back;
}

std::optional<Wish> inverse(const Wish &wish, const User &before)
{
    if (const auto *access = std::get_if<SetAccess>(&wish))
        return SetAccess { !access->enabled };
    if (std::holds_alternative<SetName>(wish))
        return SetName { before.name };
    if (std::holds_alternative<SetNotes>(wish))
        return SetNotes { before.notes };
    if (std::holds_alternative<SetPasswordSignIn>(wish))
        return SetPasswordSignIn { before.passwordFlowEnabled };
    return std::nullopt;
}

// The wish that leads back to the state before; none where there is no way back.
std::optional<Wish> inverse(const Outcome &outcome)
{
    const auto &change = outcome.change;
    if (const auto *switched = std::get_if<SetMemberPermission>(&change.wish)) {
        const auto was = change.member ? change.member->allows(switched->permission) : std::nullopt;
        return was && outcome.memberAfter ? std::optional<Wish>(SetMemberPermission { switched->permission, *was })
                                          : std::nullopt;
    }
    if (const auto *changed = std::get_if<ChangeAccessRight>(&change.wish); changed && change.right)
        return ChangeAccessRight { inverseChange(changed->change, *change.right) };
    return change.before && outcome.after ? inverse(change.wish, *change.before) : std::nullopt;
}

} // namespace

bool ChangeReport::allDone() const
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo;
    });
}

ChangeSet ChangeReport::undo() const
{
    ChangeSet set;
    for (const auto &outcome : outcomes) {
        const auto wish = outcome.kind == Outcome::Done ? inverse(outcome) : std::nullopt;
        if (wish)
            set.append({ .wish = *wish,
                         .before = outcome.after ? outcome.after : outcome.change.before,
                         .member = outcome.memberAfter ? outcome.memberAfter : outcome.change.member,
                         .right = outcome.rightAfter ? outcome.rightAfter : outcome.change.right });
    }
    return set;
}

ChangeSet ChangeReport::retry() const
{
    ChangeSet set;
    for (const auto &outcome : outcomes) {
        const auto &change = outcome.change;
        if (outcome.kind == Outcome::NotDone || outcome.kind == Outcome::NotTaken)
            set.append(
                { .wish = change.wish, .before = change.before, .member = change.member, .right = change.right });
    }
    return set;
}
