// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/copiedrights.h"

#include "app/directory/reach.h"
#include "ui/people/changewords.h"
#include "ui/review/newrighttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Whoever holds it can change or look into things, not only open doors. A role nobody listed may be anything.
bool isMoreThanAccess(const Records &records, const AccessRight &held)
{
    const auto role = records.roles.constFind(held.roleId);
    if (role == records.roles.constEnd())
        return true;
    return std::any_of(role->permissions.begin(), role->permissions.end(), [&](const QString &name) {
        return name.endsWith("_write"_L1) || (held.scope.type != ScopeType::Group && name != "locks_unlock"_L1);
    });
}

const AccessRight *heldLike(const Records &records, const Scope &scope, const QString &roleId, UserId person)
{
    for (const int position : records.rightsOf(assigneeOf(person))) {
        const AccessRight &right = records.rights.at(position);
        if (right.scope == scope && right.roleId == roleId)
            return &right;
    }
    return nullptr;
}

} // namespace

QString CopiedRights::reasonAgainst(const PageParts &parts, const AccessRight &held, const QList<UserId> &receivers)
{
    const Records &records = parts.directory.records();
    const auto has = [&](UserId person) { return heldLike(records, held.scope, held.roleId, person) != nullptr; };
    if (!receivers.isEmpty() && std::all_of(receivers.begin(), receivers.end(), has))
        return receivers.size() == 1 ? tr("Already has it.") : tr("All of them already have it.");
    const Reach reach(parts.session.account(), records, QDateTime::currentDateTimeUtc());
    if (reach.may(u"role_assignments_write"_s, held.scope) == Permission::No)
        return tr("Your role may not share access here.");
    const auto role = records.roles.constFind(held.roleId);
    if (role != records.roles.constEnd() && !reach.mayGive(*role, held.scope))
        return ChangeWords::refusal({ .refusal = Refusal::AboveYourself });
    return {};
}

CopiedRights::Row CopiedRights::rowOf(const PageParts &parts, const AccessRight &held, const QList<UserId> &receivers)
{
    const Records &records = parts.directory.records();
    Row row { .right = { .scope = held.scope, .roleId = held.roleId } };
    row.text = NewRightText::of(records, row.right);
    row.note = reasonAgainst(parts, held, receivers);
    row.canBeGiven = row.note.isEmpty();
    const auto validity = held.validity(QDateTime::currentDateTimeUtc());
    row.isUsual = row.canBeGiven && validity != Validity::Expired && !isMoreThanAccess(records, held);
    if (!row.canBeGiven)
        return row;
    if (isMoreThanAccess(records, held))
        row.note = tr("This is more than access: tick it only if they should manage it, too.");
    else if (validity == Validity::Expired)
        row.note = tr("Expired for them. It is given without dates.");
    else if (held.validFrom.isValid() || held.validUntil.isValid())
        row.note = tr("It is given without their dates.");
    return row;
}

QString CopiedRights::teamsOf(const Records &records, const QList<Path> &paths)
{
    int count = 0;
    QStringList names;
    for (const Path &path : paths) {
        if (!path.team)
            continue;
        ++count;
        const Team *team = records.teams.find(*path.team);
        if (team && !names.contains(team->name))
            names.append(team->name);
    }
    if (count == 0)
        return {};
    return tr("%Ln access rights come through teams and are not copied: %1.", nullptr, count)
        .arg(names.isEmpty() ? tr("not listed") : names.join(u", "_s));
}

api::NewAccessRight CopiedRights::forHolder(const Records &records, api::NewAccessRight right, UserId holder)
{
    right.assignee = assigneeOf(holder);
    if (const AccessRight *held = heldLike(records, right.scope, right.roleId, holder)) {
        right.from = held->validFrom;
        right.until = held->validUntil;
    }
    return right;
}

CopiedRights CopiedRights::of(const PageParts &parts, UserId colleague, const QList<UserId> &receivers)
{
    const Records &records = parts.directory.records();
    const QList<Path> paths = records.pathsOf(assigneeOf(colleague));
    CopiedRights copied { .teams = teamsOf(records, paths) };
    for (const Path &path : paths) {
        if (!path.team)
            copied.rows.append(rowOf(parts, *path.right, receivers));
    }
    std::stable_sort(copied.rows.begin(), copied.rows.end(), [](const Row &left, const Row &right) {
        return left.isUsual != right.isUsual ? left.isUsual : left.text.localeAwareCompare(right.text) < 0;
    });
    return copied;
}
