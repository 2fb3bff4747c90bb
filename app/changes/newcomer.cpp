// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/newcomer.h"

#include "app/directory/reach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plan {

namespace {

// Dropping the rest in silence would make somebody else than was asked for.
bool fitsAnInvite(const api::NewUser &user)
{
    return user.kind == api::UserKind::Regular && user.notes.isEmpty() && user.metadata.isEmpty()
        && !user.passwordSignIn;
}

std::optional<api::NewAccessRight> firstToInviteTo(const Situation &situation, const QList<api::NewAccessRight> &rights)
{
    const auto &records = situation.directory.records();
    const Reach reach(situation.account, records, QDateTime::currentDateTimeUtc());
    if (reach.may(u"users_write"_s, scopeOf(records.organization.id)) != Permission::No)
        return {};
    const auto found = std::find_if(rights.begin(), rights.end(), [&](const api::NewAccessRight &right) {
        return right.scope.type != ScopeType::Organization
            && reach.may(u"invites_write"_s, right.scope) != Permission::No;
    });
    return found == rights.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Change newcomer(const Situation &situation, const api::NewUser &user, const QList<api::NewAccessRight> &rights)
{
    const auto right = fitsAnInvite(user) ? firstToInviteTo(situation, rights) : std::nullopt;
    return right ? inviteUser(situation, { .email = user.email, .name = user.name, .right = *right })
                 : addUser(situation, user);
}

int appendNewcomer(ChangeSet &set, const Situation &situation, const api::NewUser &user,
                   const QList<api::NewAccessRight> &rights)
{
    const int first = int(set.changes.size());
    auto left = rights;
    const auto *known = rights.isEmpty() ? nullptr : situation.directory.findByEmail(user.email);
    if (!known) {
        const auto made = newcomer(situation, user, rights);
        if (const auto *invited = std::get_if<InviteUser>(&made.wish))
            left.removeOne(invited->invite.right);
        set.changes.append(made);
    }
    for (auto right : std::as_const(left)) {
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
