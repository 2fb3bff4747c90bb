// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/grants.h"
#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

const User *holder(const World &world, const RoleAssignment &right)
{
    return right.assigneeType == AssigneeType::User ? &world.users.at(right.assigneeId) : nullptr;
}

bool scopeFits(const QString &scope, const RoleAssignment &right)
{
    return scope.isEmpty() || scope == scopeWord(right.scopeType)
        || (scope == "team"_L1 && right.assigneeType == AssigneeType::Team);
}

//! Which rights a list asks for: pairs such as assignee_type and assignee_id, or their deprecated forms.
class Wanted {
public:
    explicit Wanted(const Context &context)
        : m_ids(wantedIds(context))
        , m_roleId(context.query.value(u"role_id"_s))
        , m_text(context.query.value(u"query"_s).trimmed())
        , m_scopeWord(context.query.value(u"scope"_s))
        , m_assigneeType(assigneeTypeOf(context.query.value(u"assignee_type"_s)))
        , m_scopeType(scopeTypeOf(context.query.value(u"applies_to_type"_s)))
        , m_assigneeId(idParameter(context, u"assignee_id"_s))
        , m_scopeId(idParameter(context, u"applies_to_id"_s))
    {
        m_isNothing = (context.query.contains(u"assignee_type"_s) && !m_assigneeType)
            || (context.query.contains(u"applies_to_type"_s) && !m_scopeType);
        narrow(m_assigneeType, m_assigneeId, AssigneeType::User, idParameter(context, u"user_id"_s));
        narrow(m_scopeType, m_scopeId, ScopeType::Place, idParameter(context, u"place_id"_s));
        narrow(m_scopeType, m_scopeId, ScopeType::Group, idParameter(context, u"group_id"_s));
    }

    //! By id; no more than what an index says can be meant.
    QList<const RoleAssignment *> among(const World &world) const
    {
        QList<const RoleAssignment *> rights;
        if (m_isNothing)
            return rights;
        if (m_assigneeType && m_assigneeId)
            rights = world.rightsOf(*m_assigneeType, *m_assigneeId);
        else if (m_scopeType && m_scopeId)
            rights = world.rightsOn(*m_scopeType, *m_scopeId);
        else
            for (const auto &entry : world.rights)
                rights.append(&entry.second);
        rights.removeIf([&](const RoleAssignment *right) { return !has(world, *right); });
        std::sort(rights.begin(), rights.end(),
                  [](const auto *left, const auto *right) { return left->id < right->id; });
        return rights;
    }

private:
    //! Two parameters may say the same; if they contradict each other, nothing is meant.
    template <typename Type>
    void narrow(std::optional<Type> &type, std::optional<qint64> &id, Type wantedType, std::optional<qint64> wantedId)
    {
        if (!wantedId)
            return;
        m_isNothing |= type.value_or(wantedType) != wantedType || id.value_or(*wantedId) != *wantedId;
        type = wantedType;
        id = wantedId;
    }
    bool has(const World &world, const RoleAssignment &right) const
    {
        return (!m_ids || m_ids->contains(right.id)) && (m_roleId.isEmpty() || right.roleId == m_roleId)
            && (!m_assigneeType || right.assigneeType == *m_assigneeType)
            && (!m_assigneeId || right.assigneeId == *m_assigneeId) && (!m_scopeType || right.scopeType == *m_scopeType)
            && (!m_scopeId || right.scopeId == *m_scopeId) && scopeFits(m_scopeWord, right)
            && isMentioned(world, right);
    }
    bool isMentioned(const World &world, const RoleAssignment &right) const
    {
        const User *user = m_text.isEmpty() ? nullptr : holder(world, right);
        return m_text.isEmpty() || (user && mentions(m_text, { user->email, user->name }));
    }

    std::optional<QSet<qint64>> m_ids;
    QString m_roleId;
    QString m_text;
    QString m_scopeWord;
    std::optional<AssigneeType> m_assigneeType;
    std::optional<ScopeType> m_scopeType;
    std::optional<qint64> m_assigneeId;
    std::optional<qint64> m_scopeId;
    bool m_isNothing = false;
};

//! Teams and guests have no user's name and come first.
void sortByName(World &world, QList<const RoleAssignment *> &rights, bool reversed)
{
    QHash<qint64, int> places;
    for (const User *user : world.sortedUsers(u"name"_s))
        places.insert(user->id, int(places.size()));
    QList<std::pair<int, const RoleAssignment *>> placed;
    for (const RoleAssignment *right : std::as_const(rights))
        placed.emplace_back(right->assigneeType == AssigneeType::User ? places.value(right->assigneeId) : -1, right);
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    if (reversed)
        std::reverse(placed.begin(), placed.end());
    std::transform(placed.begin(), placed.end(), rights.begin(), [](const auto &entry) { return entry.second; });
}

Answer list(Context &context)
{
    for (const auto pair : { "assignee"_L1, "applies_to"_L1 })
        if (context.query.contains(pair % "_id"_L1) && !context.query.contains(pair % "_type"_L1))
            return badRequest(pair % "_id needs "_L1 % pair % "_type."_L1);
    const auto found = context.world.rightsFound.of(filterOf(context), [&] {
        auto rights = Wanted(context).among(context.world);
        const QString sort = context.query.value(u"sort"_s);
        if (sort == "user.name"_L1 || sort == "-user.name"_L1)
            sortByName(context.world, rights, sort.startsWith(u'-'));
        return rights;
    });
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
    return fields ? grant(context, *fields) : invalid(u"role_assignment"_s, u"is missing"_s);
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

Answer grant(Context &context, const QJsonObject &fields)
{
    const auto assigneeType = assigneeTypeOf(fields.value(u"assignee_type"_s).toString());
    const auto scopeType = scopeTypeOf(fields.value(u"applies_to_type"_s).toString());
    if (!assigneeType)
        return invalid(u"assignee_type"_s, u"is not included in the list"_s);
    if (!scopeType)
        return invalid(u"applies_to_type"_s, u"is not included in the list"_s);
    const Moment now = context.world.now();
    RoleAssignment right { .roleId = fields.value(u"role_id"_s).toString(),
                           .assigneeType = *assigneeType,
                           .assigneeId = fields.value(u"assignee_id"_s).toInteger(),
                           .scopeType = *scopeType,
                           .scopeId = fields.value(u"applies_to_id"_s).toInteger(),
                           .notify = fields.value(u"notify"_s).toBool(),
                           .createdBy = context.caller->id,
                           .created = now,
                           .updated = now };
    if (!context.world.has(*assigneeType, right.assigneeId))
        return noRecord(nameOf(*assigneeType));
    if (!context.world.has(*scopeType, right.scopeId))
        return noRecord(nameOf(*scopeType));
    if (const auto problem = roleProblem(context, right.roleId, *scopeType))
        return *problem;
    if (isTaken(context.world, right))
        return invalid(u"role_id"_s, u"has already been taken"_s);
    if (const auto problem = readDates(fields, right))
        return *problem;
    return ok(roleAssignmentJson(context.world, context.world.addRight(std::move(right))));
}

QList<Route> roleAssignmentRoutes()
{
    return { { "GET"_L1, "/role_assignments"_L1, list, "role_assignments_read"_L1 },
             { "POST"_L1, "/role_assignments"_L1, create, "role_assignments_write"_L1 },
             { "GET"_L1, "/role_assignments/{id}"_L1, read, "role_assignments_read"_L1 },
             { "PATCH"_L1, "/role_assignments/{id}"_L1, update, "role_assignments_write"_L1 },
             { "DELETE"_L1, "/role_assignments/{id}"_L1, remove, "role_assignments_write"_L1 } };
}

} // namespace simulator
