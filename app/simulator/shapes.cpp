// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/shapes.h"

#include <array>
#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QJsonObject reference(const QString &type, qint64 id, const QString &name)
{
    return { { u"id"_s, id }, { u"name"_s, name }, { u"resource_type"_s, type } };
}

QJsonObject organizationRef(const World &world)
{
    QJsonObject json = reference(u"Organization"_s, world.organizationId, world.name);
    json.insert(u"domain"_s, world.domain);
    return json;
}

void insertAll(QJsonObject &into, std::initializer_list<std::pair<QString, QJsonValue>> more)
{
    for (const auto &[key, value] : more)
        into.insert(key, value);
}

void insertTimes(QJsonObject &json, Moment created, Moment updated)
{
    json.insert(u"created_at"_s, timeText(created));
    json.insert(u"updated_at"_s, timeText(updated));
}

// Objects in the order of the alphabet QJsonObject appends to, in any other it moves everything: pages are made of
// these.

//! What the deprecated members still call a role.
QString classicRole(const World &world, const User &user)
{
    const int level = world.levelOf(user.id);
    return level >= 4 ? u"administrator"_s : level >= 1 ? u"manager"_s : u"basic"_s;
}

} // namespace

QString timeText(Moment moment)
{
    // By hand: QDateTime::toString takes a third of the time of a whole page.
    using namespace std::chrono;
    const sys_time<milliseconds> time { milliseconds(moment) };
    const sys_days today = floor<days>(time);
    const year_month_day date(today);
    const hh_mm_ss clock(time - today);
    std::array<char, 32> text {};
    const int length
        = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                        unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                        int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return QString::fromLatin1(text.data(), length);
}

QString nameOf(AssigneeType type)
{
    return type == AssigneeType::User ? u"User"_s : type == AssigneeType::Team ? u"Team"_s : u"Guest"_s;
}

QString nameOf(ScopeType type)
{
    return type == ScopeType::Organization ? u"Organization"_s : type == ScopeType::Place ? u"Place"_s : u"Group"_s;
}

QString scopeWord(ScopeType type)
{
    return type == ScopeType::Organization ? u"organization"_s : type == ScopeType::Place ? u"place"_s : u"group"_s;
}

std::optional<AssigneeType> assigneeTypeOf(const QString &name)
{
    for (const auto type : { AssigneeType::User, AssigneeType::Team, AssigneeType::Guest })
        if (nameOf(type) == name)
            return type;
    return {};
}

std::optional<ScopeType> scopeTypeOf(const QString &name)
{
    for (const auto type : { ScopeType::Organization, ScopeType::Place, ScopeType::Group })
        if (nameOf(type) == name)
            return type;
    return {};
}

QJsonValue timeOrNull(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(timeText(*moment)) : QJsonValue(QJsonValue::Null);
}

QJsonObject userRef(const User &user)
{
    return {
        { u"email"_s, user.email }, { u"id"_s, user.id }, { u"name"_s, user.name }, { u"resource_type"_s, u"User"_s }
    };
}

QJsonObject assigneeRef(const World &world, AssigneeType type, qint64 id)
{
    if (type == AssigneeType::User)
        return userRef(world.users.at(id));
    if (type == AssigneeType::Team)
        return reference(u"Team"_s, id, world.teams.at(id).name);
    const Guest &guest = world.guests.at(id);
    QJsonObject json = reference(u"Guest"_s, id, guest.name);
    json.insert(u"email"_s, orNull(guest.email));
    json.insert(u"phone_number"_s, orNull(guest.phone));
    return json;
}

QJsonObject scopeRef(const World &world, ScopeType type, qint64 id)
{
    if (type == ScopeType::Organization)
        return organizationRef(world);
    return type == ScopeType::Place ? reference(u"Place"_s, id, world.places.at(id).name)
                                    : reference(u"Group"_s, id, world.groups.at(id).name);
}

QJsonObject userJson(const World &world, const User &user)
{
    return { { u"access_enabled"_s, user.accessEnabled },
             { u"confirmed"_s, user.confirmed },
             { u"created_at"_s, timeText(user.created) },
             { u"email"_s, user.email },
             { u"groups_count"_s, world.groupsCountOf(user.id) },
             { u"id"_s, user.id },
             { u"image"_s, orNull(user.image) },
             { u"last_accessed_at"_s, timeOrNull(user.lastAccessed) },
             { u"metadata"_s, user.metadata },
             { u"name"_s, user.name },
             { u"notes"_s, orNull(user.notes) },
             { u"organization_id"_s, world.organizationId },
             { u"otp_required_for_login"_s, user.otpRequired },
             { u"password_flow_enabled"_s, user.passwordFlowEnabled },
             { u"resource_type"_s, u"User"_s },
             { u"scim_access_enabled"_s, user.scimAccessEnabled },
             { u"updated_at"_s, timeText(user.updated) } };
}

QJsonObject currentUserJson(const World &world, const User &user)
{
    return { { u"announcements_last_seen_at"_s, QJsonValue() },
             { u"created_at"_s, timeText(user.created) },
             { u"email"_s, user.email },
             { u"id"_s, user.id },
             { u"image"_s, orNull(user.image) },
             { u"last_read_at"_s, QJsonValue() },
             { u"locale"_s, u"en"_s },
             { u"name"_s, user.name },
             { u"notes"_s, orNull(user.notes) },
             { u"notifications_unread_count"_s, 0 },
             { u"organization"_s, organizationRef(world) },
             { u"organization_id"_s, world.organizationId },
             { u"otp_enabled_at"_s, user.otpRequired ? QJsonValue(timeText(user.created)) : QJsonValue() },
             { u"otp_required_for_login"_s, user.otpRequired },
             { u"primary_login_exists"_s, false },
             { u"resource_type"_s, u"User"_s },
             { u"updated_at"_s, timeText(user.updated) } };
}

QJsonObject memberJson(const World &world, const User &user, bool classic)
{
    const QJsonObject person { { u"email"_s, user.email },
                               { u"id"_s, user.id },
                               { u"name"_s, user.name },
                               { u"otp_required_for_login"_s, user.otpRequired },
                               { u"resource_type"_s, u"User"_s } };
    QJsonObject json { { u"access_enabled"_s, user.accessEnabled } };
    if (classic) {
        json.insert(u"card_activation_required"_s, user.cardActivationRequired);
        json.insert(u"card_enabled"_s, user.cardEnabled);
    }
    insertAll(json,
              { { u"confirmed"_s, user.confirmed },
                { u"created_at"_s, timeText(user.created) },
                { u"id"_s, user.memberId },
                { u"image"_s, orNull(user.image) },
                { u"last_accessed_at"_s, timeOrNull(user.lastAccessed) } });
    if (classic) {
        json.insert(u"link_enabled"_s, user.linkEnabled);
        json.insert(u"login_enabled"_s, user.loginEnabled);
    }
    insertAll(json,
              { { u"metadata"_s, user.metadata },
                { u"name"_s, user.name },
                { u"notes"_s, orNull(user.notes) },
                { u"organization_id"_s, world.organizationId },
                { u"password_flow_enabled"_s, user.passwordFlowEnabled },
                { u"place_id"_s, QJsonValue() },
                { u"resource_type"_s, u"Member"_s },
                { u"role_id"_s, classicRole(world, user) },
                { u"scim_access_enabled"_s, user.scimAccessEnabled },
                { u"shares_count"_s, world.groupsCountOf(user.id) },
                { u"updated_at"_s, timeText(user.updated) },
                { u"user"_s, person },
                { u"user_id"_s, user.id } });
    return json;
}

QJsonObject loginJson(const World &world, const Login &login)
{
    const QJsonObject unknown { { u"name"_s, QJsonValue() }, { u"version"_s, QJsonValue() } };
    return { { u"id"_s, login.id },
             { u"created_at"_s, timeText(login.created) },
             { u"updated_at"_s, timeText(login.updated) },
             { u"type"_s, login.type },
             { u"name"_s, orNull(login.name) },
             { u"primary"_s, login.primary },
             { u"expire"_s, login.expire },
             { u"last_used_at"_s, timeOrNull(login.lastUsed) },
             { u"device_brand"_s, orNull(login.brand) },
             { u"device_model"_s, orNull(login.model) },
             { u"os_name"_s, orNull(login.os) },
             { u"user_id"_s, login.userId },
             { u"user"_s, userRef(world.users.at(login.userId)) },
             { u"app"_s, unknown },
             { u"user_agent"_s, unknown },
             { u"device"_s, QJsonObject { { u"brand"_s, orNull(login.brand) }, { u"model"_s, orNull(login.model) } } },
             { u"os"_s, QJsonObject { { u"name"_s, orNull(login.os) }, { u"version"_s, QJsonValue() } } } };
}

QJsonObject roleJson(const Role &role)
{
    return { { u"id"_s, role.id },
             { u"resource_type"_s, u"Role"_s },
             { u"applies_to"_s, nameOf(role.scope) },
             { u"name"_s, role.name },
             { u"description"_s, role.description },
             { u"custom"_s, role.customId.has_value() },
             { u"permissions"_s, role.permissions },
             { u"custom_role_id"_s, orNull(role.customId) } };
}

QJsonObject roleAssignmentJson(const World &world, const RoleAssignment &right)
{
    const QString scope = scopeWord(right.scopeType);
    const QJsonObject scopeObject = scopeRef(world, right.scopeType, right.scopeId);
    const QJsonObject holder = assigneeRef(world, right.assigneeType, right.assigneeId);
    const auto idFor
        = [&](AssigneeType type) { return right.assigneeType == type ? QJsonValue(right.assigneeId) : QJsonValue(); };
    const auto insertHolder = [&](QJsonObject &json, AssigneeType type, const QString &name) {
        if (right.assigneeType == type)
            json.insert(name, holder);
    };
    const auto insertScope = [&](QJsonObject &json, ScopeType type) {
        if (right.scopeType != type)
            return;
        json.insert(scope, scopeObject);
        json.insert(QString(scope % "_id"_L1), right.scopeId);
    };
    QJsonObject json { { u"applies_to"_s, scopeObject },
                       { u"applies_to_id"_s, right.scopeId },
                       { u"applies_to_type"_s, nameOf(right.scopeType) },
                       { u"assignee"_s, holder },
                       { u"assignee_id"_s, right.assigneeId } };
    insertHolder(json, AssigneeType::Team, u"assignee_team"_s);
    insertAll(json,
              { { u"assignee_team_id"_s, idFor(AssigneeType::Team) },
                { u"assignee_type"_s, nameOf(right.assigneeType) },
                { u"created_at"_s, timeText(right.created) },
                { u"created_by_id"_s, orNull(right.createdBy) },
                { u"created_by_type"_s, right.createdBy ? QJsonValue(u"User"_s) : QJsonValue() } });
    insertScope(json, ScopeType::Group);
    insertHolder(json, AssigneeType::Guest, u"guest"_s);
    insertAll(json,
              { { u"guest_id"_s, idFor(AssigneeType::Guest) },
                { u"id"_s, right.id },
                { u"issued_by_id"_s, orNull(right.createdBy) },
                { u"notify"_s, right.notify } });
    insertScope(json, ScopeType::Organization);
    insertScope(json, ScopeType::Place);
    insertAll(json,
              { { u"resource_type"_s, u"RoleAssignment"_s },
                { u"role_id"_s, right.roleId },
                { u"scope"_s, scope },
                { u"type"_s, scope },
                { u"updated_at"_s, timeText(right.updated) } });
    insertHolder(json, AssigneeType::User, u"user"_s);
    json.insert(u"user_id"_s, idFor(AssigneeType::User));
    if (right.scopeType == ScopeType::Group) {
        json.insert(u"valid_from"_s, timeOrNull(right.validFrom));
        json.insert(u"valid_until"_s, timeOrNull(right.validUntil));
    }
    return json;
}

QJsonObject teamJson(const Team &team)
{
    QJsonObject json = reference(u"Team"_s, team.id, team.name);
    insertTimes(json, team.created, team.updated);
    return json;
}

QJsonObject teamMembershipJson(const World &world, const TeamMembership &membership)
{
    return { { u"created_at"_s, timeText(membership.created) },
             { u"id"_s, membership.id },
             { u"member"_s, assigneeRef(world, membership.memberType, membership.memberId) },
             { u"member_id"_s, membership.memberId },
             { u"member_type"_s, nameOf(membership.memberType) },
             { u"resource_type"_s, u"TeamMembership"_s },
             { u"team"_s, assigneeRef(world, AssigneeType::Team, membership.teamId) },
             { u"team_id"_s, membership.teamId },
             { u"updated_at"_s, timeText(membership.created) } };
}

QJsonObject guestJson(const Guest &guest)
{
    QJsonObject json = reference(u"Guest"_s, guest.id, guest.name);
    json.insert(u"email"_s, orNull(guest.email));
    json.insert(u"phone_number"_s, orNull(guest.phone));
    insertTimes(json, guest.created, guest.created);
    return json;
}

} // namespace simulator
