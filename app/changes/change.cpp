// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/change.h"

#include "app/changes/effect.h"

#include <algorithm>

namespace {

GiveAccessRight givingBack(const AccessRight &right)
{
    return { { .assignee = right.assignee,
               .scope = right.scope,
               .roleId = right.roleId,
               .from = right.validFrom,
               .until = right.validUntil } };
}

AccessRight withoutId(AccessRight right)
{
    right.id = {};
    return right;
}

// As things stand after the outcome: the state the next change of the same subject starts from.
Change following(const Outcome &outcome, Wish wish)
{
    return { .wish = std::move(wish),
             .before = outcome.after ? outcome.after : outcome.change.before,
             .member = outcome.memberAfter ? outcome.memberAfter : outcome.change.member,
             .right = outcome.rightAfter ? outcome.rightAfter : outcome.change.right,
             .login = outcome.loginAfter };
}

bool isKnownAfterwards(const Outcome &outcome)
{
    switch (effect::subject(outcome.change.wish)) {
    case Subject::Member:
        return outcome.memberAfter.has_value();
    case Subject::Right:
        return true;
    case Subject::Login:
        return outcome.loginAfter.has_value();
    case Subject::Person:
        break;
    }
    return outcome.after.has_value();
}

std::optional<Change> undoing(const Outcome &outcome)
{
    const auto &change = outcome.change;
    if (std::holds_alternative<RemoveAccessRight>(change.wish) && change.right)
        return Change { .wish = givingBack(*change.right), .before = change.before, .right = withoutId(*change.right) };
    const bool isGiven
        = std::holds_alternative<GiveAccessRight>(change.wish) || std::holds_alternative<InviteUser>(change.wish);
    if (isGiven && outcome.rightAfter) // whoever was invited stays: deleting them is another decision
        return following(outcome, RemoveAccessRight {});
    if (std::holds_alternative<CreateLogin>(change.wish) && outcome.loginAfter)
        return following(outcome, RevokeLogin {});
    const auto wish = isKnownAfterwards(outcome) ? effect::inverse(change) : std::nullopt;
    return wish ? std::optional(following(outcome, *wish)) : std::nullopt;
}

bool canBeRetried(const Outcome &outcome)
{
    if (std::holds_alternative<CreateLogin>(outcome.change.wish))
        return false; // who vouched for it is forgotten
    const bool isLeftOver = outcome.kind == Outcome::Refused && outcome.change.refusal == Refusal::StepBefore;
    return outcome.kind == Outcome::NotDone || outcome.kind == Outcome::NotTaken || isLeftOver;
}

// Whoever was to hold it was not made.
bool isForNobody(const Change &change)
{
    const auto *give = std::get_if<GiveAccessRight>(&change.wish);
    return give && give->right.assignee.type == AssigneeType::Unknown;
}

Change planned(const Change &change)
{
    return { .wish = change.wish,
             .before = change.before,
             .member = change.member,
             .right = change.right,
             .login = change.login,
             .held = change.held };
}

// A server that ignores new dates takes them with a new right.
void appendReplacing(QList<Change> &changes, const Change &change, const api::AccessRightChange &wished)
{
    auto right = withoutId(*change.right);
    right.roleId = wished.roleId.value_or(right.roleId);
    right.validFrom = wished.dates->from;
    right.validUntil = wished.dates->until;
    changes.append({ .wish = RemoveAccessRight {}, .before = change.before, .right = change.right });
    const int removing = int(changes.size()) - 1;
    changes.append({ .wish = givingBack(right), .before = change.before, .right = right, .waitsFor = removing });
}

void appendCreatingAgain(QList<Change> &changes, const Change &deleted)
{
    const auto &user = *deleted.before;
    changes.append({ .wish = AddUser { { .email = user.email,
                                         .name = user.name,
                                         .kind = user.isManaged() ? api::UserKind::Managed : api::UserKind::Regular,
                                         .notes = user.notes,
                                         .metadata = user.metadata } } });
    const int creating = int(changes.size()) - 1;
    for (const auto &held : deleted.held) {
        auto right = withoutId(held);
        right.assignee = {};
        right.assigneeName = user.name.isEmpty() ? user.email : user.name;
        changes.append({ .wish = givingBack(right), .right = right, .waitsFor = creating });
    }
}

} // namespace

bool ChangeReport::allDone() const
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo;
    });
}

// The last change first: what was done in steps is taken back in steps, each behind the one that waited for it.
ChangeSet ChangeReport::undo() const
{
    ChangeSet back { .undoes = set };
    QHash<int, int> behind; // a row here → the step there that takes back what waited for it
    for (int position = int(outcomes.size()) - 1; position >= 0; --position) {
        const auto &outcome = outcomes.at(position);
        auto change = outcome.kind == Outcome::Done ? undoing(outcome) : std::nullopt;
        if (!change)
            continue;
        if (behind.contains(position))
            change->waitsFor = behind.value(position);
        if (outcome.change.waitsFor)
            behind.insert(*outcome.change.waitsFor, int(back.changes.size()));
        back.changes.append(*change);
    }
    return back;
}

ChangeSet ChangeReport::createAgain() const
{
    ChangeSet again;
    for (const auto &outcome : outcomes) {
        const bool isGone = outcome.kind == Outcome::Done && std::holds_alternative<DeleteUser>(outcome.change.wish);
        if (isGone && outcome.change.before)
            appendCreatingAgain(again.changes, outcome.change);
    }
    return again;
}

ChangeSet ChangeReport::retry() const
{
    ChangeSet again;
    QHash<int, int> places; // of the rows that are tried again: here → there
    for (int position = 0; position < outcomes.size(); ++position) {
        const auto &outcome = outcomes.at(position);
        if (!canBeRetried(outcome))
            continue;
        const auto *changed = std::get_if<ChangeAccessRight>(&outcome.change.wish);
        if (changed && changed->change.dates && outcome.change.right && outcome.kind == Outcome::NotTaken) {
            appendReplacing(again.changes, outcome.change, changed->change);
            continue;
        }
        auto change = planned(outcome.change);
        if (const auto &before = outcome.change.waitsFor; before && places.contains(*before))
            change.waitsFor = places.value(*before);
        if (isForNobody(change) && !change.waitsFor)
            continue;
        places.insert(position, int(again.changes.size()));
        again.changes.append(change);
    }
    return again;
}
