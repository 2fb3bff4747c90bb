// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/rolequestions.h"

#include "ui/lists/commonfilters.h"

#include <algorithm>

namespace {

using Kind = Condition::Kind;

ScopeType scopeOf(const Records &records, const ListFilter &role)
{
    return records.roles.value(role.conditions.first().value).appliesTo;
}

// Doors first: that is what most rights are for.
int rank(ScopeType scope)
{
    if (scope == ScopeType::Group)
        return 0;
    return scope == ScopeType::Place ? 1 : 2;
}

} // namespace

QList<RoleQuestions::Row> RoleQuestions::of(const Records &records)
{
    const auto asked = [](const Conditions &conditions) {
        return CountButton::Question { .of = CountButton::Of::AccessRights, .conditions = conditions };
    };
    if (records.roles.isEmpty())
        return {};
    auto roles = CommonFilters::roles(records); // by name, and called as where the list is narrowed
    roles.removeIf([&](const ListFilter &role) { return scopeOf(records, role) == ScopeType::Organization; });
    std::stable_sort(roles.begin(), roles.end(), [&](const ListFilter &a, const ListFilter &b) {
        return rank(scopeOf(records, a)) < rank(scopeOf(records, b));
    });
    constexpr int room = most - 1; // beside those for the organization
    const auto alone = roles.size() <= room ? roles.size() : room - 1;
    QList<Row> rows;
    for (const auto &role : roles.first(alone))
        rows.append({ role.label, asked(role.conditions) });
    Conditions others;
    for (const auto &role : roles.sliced(alone))
        others += role.conditions;
    if (!others.isEmpty())
        rows.append({ tr("Other roles"), asked(others) });
    rows.append(
        { tr("Organization roles"), asked({ { Kind::Scope, QString::number(int(ScopeType::Organization)) } }) });
    return rows;
}

Conditions RoleQuestions::onOrganization(const Records &records)
{
    Conditions roles;
    const auto all = CommonFilters::roles(records);
    for (const auto &role : all) {
        if (scopeOf(records, role) == ScopeType::Organization)
            roles += role.conditions;
    }
    return roles;
}
