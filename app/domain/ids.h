// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <functional>

// Each kind of id is a type of its own: giving a MemberId where a UserId is asked for does not compile.
enum class UserId : qint64 {};
enum class MemberId : qint64 {};
enum class LoginId : qint64 {};
enum class OrganizationId : qint64 {};
enum class PlaceId : qint64 {};
enum class GroupId : qint64 {};
enum class TeamId : qint64 {};
enum class AccessRightId : qint64 {};
enum class TeamMembershipId : qint64 {};
enum class GuestId : qint64 {};

template <typename Id>
concept StrongId = std::is_enum_v<Id> && std::is_same_v<std::underlying_type_t<Id>, qint64>;

template <StrongId Id>
constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

template <StrongId Id>
size_t qHash(Id id, size_t seed = 0)
{
    return ::qHash(number(id), seed);
}
