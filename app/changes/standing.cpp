// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/standing.h"

#include "app/changes/effect.h"

namespace standing {

Found known(const Directory &directory, const Change &change)
{
    const auto &records = directory.records();
    Found found;
    if (const auto *give = std::get_if<GiveAccessRight>(&change.wish)) {
        for (const auto position : records.rightsOf(give->right.assignee)) {
            if (isSameRight(records.rights.at(position), give->right))
                found.right = records.rights.at(position);
        }
        return found;
    }
    switch (effect::subject(change.wish)) {
    case Subject::Person:
        if (const auto *person = change.before ? directory.find(change.before->id) : nullptr)
            found.user = person->user;
        break;
    case Subject::Member:
        if (const auto *member = change.member ? records.members.find(change.member->id) : nullptr)
            found.member = *member;
        break;
    case Subject::Right:
        if (const auto *right = change.right ? records.rights.find(change.right->id) : nullptr)
            found.right = *right;
        break;
    case Subject::Login:
        break; // the directory keeps none
    }
    return found;
}

Refusal obstacle(const Directory &directory, const Change &change)
{
    const auto now = known(directory, change);
    if (effect::isCreation(change.wish) || effect::isSeen(change.wish, now))
        return Refusal::None;
    if (!now.has(effect::subject(change.wish)))
        return Refusal::Gone;
    const auto back = effect::inverse(change);
    return back && !effect::isSeen(*back, now) ? Refusal::ChangedMeanwhile : Refusal::None;
}

void bringUpToDate(const Directory &directory, Change &change)
{
    const auto *person = change.before ? directory.find(change.before->id) : nullptr;
    if (person && std::holds_alternative<SetMetadata>(change.wish))
        change.before->metadata = person->user.metadata;
}

} // namespace standing
