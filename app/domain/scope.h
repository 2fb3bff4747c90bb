// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"

#include <QStringView>

//! What a role applies to; Unknown keeps a kind the server added later.
enum class ScopeType : quint8 { Unknown, Organization, Place, Group };

ScopeType scopeTypeFrom(QStringView word);
//! As in applies_to_type: "Group".
QString wireName(ScopeType type);

//! Where a right holds: an id is unique only within its type (conventions.md: polymorphic links).
struct Scope {
    ScopeType type = ScopeType::Unknown;
    qint64 id = 0;

    bool operator==(const Scope &) const = default;
};

inline Scope scopeOf(OrganizationId id)
{
    return { ScopeType::Organization, number(id) };
}
inline Scope scopeOf(PlaceId id)
{
    return { ScopeType::Place, number(id) };
}
inline Scope scopeOf(GroupId id)
{
    return { ScopeType::Group, number(id) };
}
inline size_t qHash(const Scope &scope, size_t seed = 0)
{
    return qHashMulti(seed, int(scope.type), scope.id);
}
