// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/directory/rightscuts.h"

using namespace Qt::StringLiterals;

std::optional<Cut> RightsCuts::next(const Listing & /*listing*/)
{
    if (!std::exchange(m_isPlanned, true))
        plan();
    if (m_cuts.empty())
        return {};
    const auto cut = m_cuts.front();
    m_cuts.pop_front();
    return cut;
}

void RightsCuts::plan()
{
    QList<Scope> scopes { scopeOf(m_records.organization.id) };
    for (const auto &place : m_records.places)
        scopes.append(scopeOf(place.id));
    for (const auto &group : m_records.groups)
        scopes.append(scopeOf(group.id));
    for (const auto &scope : std::as_const(scopes))
        m_cuts.push_back({ .sort = u"user.name"_s, .scope = scope });
    // Only scopes with more rights than one listing reaches leave something for these; each costs a page otherwise.
    for (const auto &scope : std::as_const(scopes))
        m_cuts.push_back({ .sort = u"-user.name"_s, .scope = scope });
}

std::optional<Cut> MembershipCuts::next(const Listing & /*listing*/)
{
    if (m_team >= m_records.teams.size())
        return {};
    return Cut { .team = m_records.teams.at(m_team++).id };
}
