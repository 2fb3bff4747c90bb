// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/newcomer.h"

namespace plan {

int appendNewcomer(ChangeSet &set, const Situation &situation, const api::NewUser &user,
                   const QList<api::NewAccessRight> &rights)
{
    const int first = int(set.changes.size());
    const auto *known = rights.isEmpty() ? nullptr : situation.directory.findByEmail(user.email);
    if (!known)
        set.changes.append(addUser(situation, user));
    for (auto right : rights) {
        right.assignee = known ? assigneeOf(known->user.id) : Assignee {};
        auto change = giveAccessRight(situation, right);
        if (!known) {
            change.waitsFor = first;
            change.right->assigneeName = user.name.isEmpty() ? user.email : user.name;
        }
        set.changes.append(change);
    }
    return int(set.changes.size()) - first;
}

} // namespace plan
