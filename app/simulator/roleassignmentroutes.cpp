// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

bool exists(const World &world, AssigneeType type, qint64 id)
{
    return type == AssigneeType::User ? world.users.contains(id)
        : type == AssigneeType::Team  ? world.teams.contains(id)
                                      : world.guests.contains(id);
}

bool exists(const World &world, ScopeType type, qint64 id)
{
    return type == ScopeType::Organization ? id == world.organizationId
        : type == ScopeType::Place         ? world.places.contains(id)
                                           : world.groups.contains(id);
}

const User *holder(const World &world, const RoleAssignment &right)
{
    return right.assigneeType == AssigneeType::User ? &world.users.at(right.assigneeId) : nullptr;
}

bool scopeFits(const QString &scope, const RoleAssignment &right)
{
    return scope.isEmpty() || scope == nameOf(right.scopeType).toLower()
        || (scope == "team"_L1 && right.assigneeType == AssigneeType::Team);
}

//! Whether a pair such as assignee_type and assignee_id, or one of its deprecated forms, asks for this right.
bool fits(const Context &context, const RoleAssignment &right)
{
    const auto says = [&](const QString &name, const QString &value) {
        const QString wanted = context.query.value(name);
        return wanted.isEmpty() || wanted == value;
    };
    const auto user = idParameter(context, u"user_id"_s);
    const auto place = idParameter(context, u"place_id"_s);
    const auto group = idParameter(context, u"group_id"_s);
    return says(u"role_id"_s, right.roleId) && says(u"assignee_type"_s, nameOf(right.assigneeType))
        && says(u"assignee_id"_s, QString::number(right.assigneeId))
        && says(u"applies_to_type"_s, nameOf(right.scopeType))
        && says(u"applies_to_id"_s, QString::number(right.scopeId)) && scopeFits(context.query.value(u"scope"_s), right)
        && (!user || (right.assigneeType == AssigneeType::User && right.assigneeId == *user))
        && (!place || (right.scopeType == ScopeType::Place && right.scopeId == *place))
        && (!group || (right.scopeType == ScopeType::Group && right.scopeId == *group));
}

bool isMentioned(const World &world, const QString &query, const RoleAssignment &right)
{
    const User *user = holder(world, right);
    return query.isEmpty() || (user && mentions(query, { user->email, user->name }));
}

void sortByName(const World &world, QList<const RoleAssignment *> &rights, bool reversed)
{
    QList<std::pair<QString, const RoleAssignment *>> named;
    for (const RoleAssignment *right : std::as_const(rights)) {
        const User *user = holder(world, *right);
        named.emplace_back(user ? user->name.toCaseFolded() : QString(), right);
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    if (reversed)
        std::reverse(named.begin(), named.end());
    std::transform(named.begin(), named.end(), rights.begin(), [](const auto &entry) { return entry.second; });
}

Answer list(Context &context)
{
    for (const auto pair : { "assignee"_L1, "applies_to"_L1 })
        if (context.query.contains(pair % "_id"_L1) && !context.query.contains(pair % "_type"_L1))
            return badRequest(pair % "_id needs "_L1 % pair % "_type."_L1);
    const auto ids = wantedIds(context);
    const QString query = context.query.value(u"query"_s);
    QList<const RoleAssignment *> found;
    for (const auto &[id, right] : context.world.rights)
        if ((!ids || ids->contains(id)) && fits(context, right) && isMentioned(context.world, query, right))
            found.append(&right);
    const QString sort = context.query.value(u"sort"_s);
    if (sort == "user.name"_L1 || sort == "-user.name"_L1)
        sortByName(context.world, found, sort.startsWith(u'-'));
    return pageOf(context, found,
                  [&](const RoleAssignment *right) { return roleAssignmentJson(context.world, *right); });
}

//! A date of the body: unset when it is null or not there; unreadable dates are the caller's fault.
std::optional<Answer> readDate(const QJsonObject &fields, const QString &name, std::optional<Moment> &date)
{
    if (!fields.contains(name))
        return {};
    if (fields.value(name).isNull()) {
        date.reset();
        return {};
    }
    const QDateTime moment = QDateTime::fromString(fields.value(name).toString(), Qt::ISODate);
    if (!moment.isValid())
        return invalid(name, u"is invalid"_s);
    date = moment.toMSecsSinceEpoch();
    return {};
}

std::optional<Answer> readDates(const QJsonObject &fields, RoleAssignment &right)
{
    for (const QString &name : { u"valid_from"_s, u"valid_until"_s })
        if (right.scopeType != ScopeType::Group && fields.value(name).isString())
            return invalid(name, u"is for groups only"_s);
    if (auto problem = readDate(fields, u"valid_from"_s, right.validFrom))
        return problem;
    if (auto problem = readDate(fields, u"valid_until"_s, right.validUntil))
        return problem;
    if (right.validFrom && right.validUntil && *right.validUntil <= *right.validFrom)
        return invalid(u"valid_until"_s, u"must be after valid_from"_s);
    return {};
}

std::optional<Answer> roleProblem(const Context &context, const QString &roleId, ScopeType scope)
{
    const Role *role = context.world.role(roleId);
    if (!role)
        return invalid(u"role_id"_s, u"is not included in the list"_s);
    if (role->scope != scope)
        return invalid(u"role_id"_s, u"does not apply to "_s % nameOf(scope));
    if (role->level > context.world.levelOf(context.caller->id))
        return forbidden(u"This role is above yours."_s);
    if (context.world.ownerId != 0 && roleId == "organization_owner"_L1)
        return forbidden(u"Ownership is transferred, not shared."_s);
    return {};
}

bool isTaken(const World &world, const RoleAssignment &wanted)
{
    const auto held = world.rightsOf(wanted.assigneeType, wanted.assigneeId);
    return std::any_of(held.begin(), held.end(), [&](const RoleAssignment *right) {
        return right->scopeType == wanted.scopeType && right->scopeId == wanted.scopeId
            && right->roleId == wanted.roleId;
    });
}

Answer create(Context &context)
{
    const auto fields = wrapped(context, u"role_assignment"_s);
    if (!fields)
        return invalid(u"role_assignment"_s, u"is missing"_s);
    const auto assigneeType = assigneeTypeOf(fields->value(u"assignee_type"_s).toString());
    const auto scopeType = scopeTypeOf(fields->value(u"applies_to_type"_s).toString());
    if (!assigneeType)
        return invalid(u"assignee_type"_s, u"is not included in the list"_s);
    if (!scopeType)
        return invalid(u"applies_to_type"_s, u"is not included in the list"_s);
    const Moment now = context.world.now();
    RoleAssignment right { .roleId = fields->value(u"role_id"_s).toString(),
                           .assigneeType = *assigneeType,
                           .assigneeId = fields->value(u"assignee_id"_s).toInteger(),
                           .scopeType = *scopeType,
                           .scopeId = fields->value(u"applies_to_id"_s).toInteger(),
                           .notify = fields->value(u"notify"_s).toBool(),
                           .createdBy = context.caller->id,
                           .created = now,
                           .updated = now };
    if (!exists(context.world, *assigneeType, right.assigneeId))
        return noRecord(nameOf(*assigneeType));
    if (!exists(context.world, *scopeType, right.scopeId))
        return noRecord(nameOf(*scopeType));
    if (const auto problem = roleProblem(context, right.roleId, *scopeType))
        return *problem;
    if (isTaken(context.world, right))
        return invalid(u"role_id"_s, u"has already been taken"_s);
    if (const auto problem = readDates(*fields, right))
        return *problem;
    return ok(roleAssignmentJson(context.world, context.world.addRight(std::move(right))));
}

RoleAssignment *asked(Context &context)
{
    const auto found = context.world.rights.find(context.id());
    return found == context.world.rights.end() ? nullptr : &found->second;
}

Answer read(Context &context)
{
    const RoleAssignment *right = asked(context);
    return right ? ok(roleAssignmentJson(context.world, *right)) : noRecord(u"Role assignment"_s);
}

Answer update(Context &context)
{
    RoleAssignment *right = asked(context);
    if (!right)
        return noRecord(u"Role assignment"_s);
    const auto fields = wrapped(context, u"role_assignment"_s);
    if (!fields)
        return invalid(u"role_assignment"_s, u"is missing"_s);
    RoleAssignment changed = *right;
    changed.roleId = fields->value(u"role_id"_s).toString(right->roleId);
    changed.notify = fields->value(u"notify"_s).toBool(right->notify);
    if (changed.roleId != right->roleId)
        if (const auto problem = roleProblem(context, changed.roleId, right->scopeType))
            return *problem;
    if (context.options.patchDates == PatchDates::Refuse)
        for (const QString &name : { u"valid_from"_s, u"valid_until"_s })
            if (fields->contains(name))
                return invalid(name, u"cannot be changed"_s);
    if (context.options.patchDates == PatchDates::Accept)
        if (const auto problem = readDates(*fields, changed))
            return *problem;
    changed.updated = context.world.now();
    *right = changed;
    return noContent();
}

Answer remove(Context &context)
{
    const RoleAssignment *right = asked(context);
    if (!right)
        return noRecord(u"Role assignment"_s);
    const Role *role = context.world.role(right->roleId);
    if (role && (role->id == "organization_owner"_L1 || role->level > context.world.levelOf(context.caller->id)))
        return forbidden(u"This role is above yours."_s);
    context.world.removeRight(right->id);
    return noContent();
}

} // namespace

QList<Route> roleAssignmentRoutes()
{
    return { { "GET"_L1, "/role_assignments"_L1, list, "role_assignments_read"_L1 },
             { "POST"_L1, "/role_assignments"_L1, create, "role_assignments_write"_L1 },
             { "GET"_L1, "/role_assignments/{id}"_L1, read, "role_assignments_read"_L1 },
             { "PATCH"_L1, "/role_assignments/{id}"_L1, update, "role_assignments_write"_L1 },
             { "DELETE"_L1, "/role_assignments/{id}"_L1, remove, "role_assignments_write"_L1 } };
}

} // namespace simulator
