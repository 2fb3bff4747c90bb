// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/world.h"

#include <QJsonObject>

namespace simulator {

// The JSON the contract lays down for each thing: every required property, no other.

QString timeText(Moment moment);
QString nameOf(AssigneeType type);
QString nameOf(ScopeType type);
//! As in the deprecated "scope": "group".
QString scopeWord(ScopeType type);
std::optional<AssigneeType> assigneeTypeOf(const QString &name);
std::optional<ScopeType> scopeTypeOf(const QString &name);

template <typename Value>
QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
QJsonValue timeOrNull(const std::optional<Moment> &moment);

QJsonObject userJson(const World &world, const User &user);
QJsonObject currentUserJson(const World &world, const User &user);
QJsonObject memberJson(const World &world, const User &user, bool classic);
QJsonObject loginJson(const World &world, const Login &login);
QJsonObject roleJson(const Role &role);
QJsonObject roleAssignmentJson(const World &world, const RoleAssignment &right);
QJsonObject groupJson(const World &world, const Group &group, int people);
QJsonObject placeJson(const World &world, const Place &place);
QJsonObject organizationJson(const World &world);
QJsonObject organizationSettingsJson(const World &world);
QJsonObject publicOrganizationJson(const World &world);
QJsonObject teamJson(const Team &team);
QJsonObject teamMembershipJson(const World &world, const TeamMembership &membership);
QJsonObject guestJson(const Guest &guest);
QJsonObject integrationJson(const World &world, const Integration &integration);

// Short forms, embedded in others.
QJsonObject userRef(const User &user);
QJsonObject assigneeRef(const World &world, AssigneeType type, qint64 id);
QJsonObject scopeRef(const World &world, ScopeType type, qint64 id);

} // namespace simulator
