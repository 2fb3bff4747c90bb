// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/grants.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

struct Scope {
    ScopeType type = ScopeType::Group;
    qint64 id = 0;
};

bool covers(const World &world, const RoleAssignment &held, const Scope &scope)
{
    if (held.scopeType == ScopeType::Organization)
        return true;
    if (held.scopeType == scope.type && held.scopeId == scope.id)
        return true;
    return held.scopeType == ScopeType::Place && scope.type == ScopeType::Group
        && world.groups.at(scope.id).placeId == held.scopeId;
}

//! Who manages one group invites to that group, not to the next.
bool mayInviteTo(const Context &context, const Scope &scope)
{
    const World &world = context.world;
    const auto own = world.rightsOf(AssigneeType::User, context.caller->id);
    return std::any_of(own.begin(), own.end(), [&](const RoleAssignment *right) {
        const Role *role = world.role(right->roleId);
        return role && role->permissions.value("invites_write"_L1).toBool() && covers(world, *right, scope);
    });
}

QJsonObject rightFields(const QJsonObject &invite, const Scope &scope, qint64 userId)
{
    QJsonObject fields = invite.value(u"role_assignment"_s).toObject();
    fields.insert(u"assignee_type"_s, nameOf(AssigneeType::User));
    fields.insert(u"assignee_id"_s, userId);
    fields.insert(u"applies_to_type"_s, nameOf(scope.type));
    fields.insert(u"applies_to_id"_s, scope.id);
    fields.insert(u"notify"_s, invite.value(u"notify"_s).toBool(true));
    return fields;
}

QJsonObject inviteJson(World &world, const User &user, const RoleAssignment &right)
{
    QJsonObject given { { u"id"_s, right.id },
                        { u"resource_type"_s, u"RoleAssignment"_s },
                        { u"role_id"_s, right.roleId } };
    if (right.scopeType == ScopeType::Group) {
        given.insert(u"valid_from"_s, timeOrNull(right.validFrom));
        given.insert(u"valid_until"_s, timeOrNull(right.validUntil));
    }
    return { { u"id"_s, world.nextId() },
             { u"resource_type"_s, u"Invite"_s },
             { u"notify"_s, right.notify },
             { u"created_at"_s, timeText(right.created) },
             { u"updated_at"_s, timeText(right.updated) },
             { u"invites_to_type"_s, nameOf(right.scopeType) },
             { u"invites_to_id"_s, right.scopeId },
             { u"invitee_type"_s, nameOf(AssigneeType::User) },
             { u"invitee_id"_s, user.id },
             { u"invitee"_s, userRef(user) },
             { u"role_assignment_id"_s, right.id },
             { u"role_assignment"_s, given } };
}

//! Both come about or neither.
Answer makeBoth(Context &context, const QJsonObject &invite, const Scope &scope)
{
    const QJsonObject invitee = invite.value(u"invitee"_s).toObject();
    if (invitee.value(u"name"_s).toString().trimmed().isEmpty())
        return invalid(u"name"_s, u"can't be blank"_s);
    const Creation creation
        = createPerson(context, { { u"email"_s, invitee.value(u"email"_s) }, { u"name"_s, invitee.value(u"name"_s) } });
    if (!creation.user)
        return creation.refusal;
    const Answer granted = grant(context, rightFields(invite, scope, creation.user->id));
    if (granted.status != 200) {
        context.world.removeUser(creation.user->id);
        return granted;
    }
    const qint64 right = granted.body.toObject().value(u"id"_s).toInteger();
    return ok(inviteJson(context.world, *creation.user, context.world.rights.at(right)));
}

//! Users to groups and places; guests and teams are not part of this Kisi.
Answer create(Context &context)
{
    const auto invite = wrapped(context, u"invite"_s);
    if (!invite)
        return invalid(u"invite"_s, u"is missing"_s);
    const auto type = scopeTypeOf(invite->value(u"invites_to_type"_s).toString());
    if (!type || *type == ScopeType::Organization)
        return invalid(u"invites_to_type"_s, u"is not included in the list"_s);
    const Scope scope { *type, invite->value(u"invites_to_id"_s).toInteger() };
    if (!context.world.has(scope.type, scope.id))
        return invalid(u"invites_to"_s, u"must exist"_s);
    if (!mayInviteTo(context, scope))
        return forbidden();
    if (invite->value(u"invitee"_s).toObject().value(u"resource_type"_s) != u"User"_s)
        return invalid(u"invitee"_s, u"is invalid"_s);
    return makeBoth(context, *invite, scope);
}

} // namespace

QList<Route> inviteRoutes()
{
    return { { "POST"_L1, "/invites"_L1, create, "invites_write"_L1 } };
}

} // namespace simulator
