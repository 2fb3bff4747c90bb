// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/change.h"

#include <algorithm>

namespace {

// The wish that leads back to `before`; none where there is no way back.
std::optional<Wish> inverse(const Wish &wish, const User &before)
{
    if (const auto *access = std::get_if<SetAccess>(&wish))
        return SetAccess { !access->enabled };
    if (std::holds_alternative<SetName>(wish))
        return SetName { before.name };
    if (std::holds_alternative<SetNotes>(wish))
        return SetNotes { before.notes };
    return std::nullopt;
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
        if (outcome.kind != Outcome::Done || !outcome.change.before || !outcome.after)
            continue;
        if (const auto wish = inverse(outcome.change.wish, *outcome.change.before))
            set.append({ .wish = *wish, .before = outcome.after });
    }
    return set;
}

ChangeSet ChangeReport::retry() const
{
    ChangeSet set;
    for (const auto &outcome : outcomes) {
        if (outcome.kind == Outcome::NotDone || outcome.kind == Outcome::NotTaken)
            set.append({ .wish = outcome.change.wish, .before = outcome.change.before });
    }
    return set;
}
