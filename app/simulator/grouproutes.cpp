// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

QJsonObject shown(const World &world, const Group &group)
{
    return groupJson(world, group, world.peopleOn(group.id));
}

bool fits(const Context &context, const Group &group)
{
    const QString scope = context.query.value(u"scope"_s);
    const auto place = idParameter(context, u"place_id"_s);
    const auto ids = wantedIds(context);
    return (!ids || ids->contains(group.id)) && (!place || group.placeId == *place)
        && (scope.isEmpty() || (scope == "place"_L1) == group.placeId.has_value())
        && mentions(context.query.value(u"query"_s), { group.name });
}

Answer list(Context &context)
{
    QList<const Group *> found;
    for (const auto &[id, group] : context.world.groups)
        if (fits(context, group))
            found.append(&group);
    const QString sort = context.query.value(u"sort"_s);
    if (sort.endsWith("name"_L1))
        std::stable_sort(found.begin(), found.end(), [](const Group *left, const Group *right) {
            return left->name.compare(right->name, Qt::CaseInsensitive) < 0;
        });
    if (sort.startsWith(u'-'))
        std::reverse(found.begin(), found.end());
    return pageOf(context, found, [&](const Group *group) { return shown(context.world, *group); });
}

void setFields(Group &group, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (field.key().endsWith("_enabled"_L1))
            group.restrictions.insert(field.key(), field.value());
    if (fields.contains(u"name"_s))
        group.name = fields.value(u"name"_s).toString();
    if (fields.contains(u"description"_s))
        group.description = fields.value(u"description"_s).isString()
            ? std::optional(fields.value(u"description"_s).toString())
            : std::nullopt;
}

Answer create(Context &context)
{
    const QJsonObject fields = wrapped(context, u"group"_s).value_or(QJsonObject());
    if (fields.value(u"name"_s).toString().trimmed().isEmpty())
        return invalid(u"name"_s, u"can't be blank"_s);
    Group group { .id = context.world.nextId(), .created = context.world.now(), .updated = context.world.now() };
    if (fields.value(u"place_id"_s).isDouble()) {
        group.placeId = fields.value(u"place_id"_s).toInteger();
        if (!context.world.places.contains(*group.placeId))
            return invalid(u"place"_s, u"must exist"_s);
    }
    setFields(group, fields);
    context.world.groups.emplace(group.id, group);
    return ok(shown(context.world, group));
}

Group *asked(Context &context)
{
    const auto found = context.world.groups.find(context.id());
    return found == context.world.groups.end() ? nullptr : &found->second;
}

Answer read(Context &context)
{
    const Group *group = asked(context);
    return group ? ok(shown(context.world, *group)) : noRecord(u"Group"_s);
}

Answer update(Context &context)
{
    Group *group = asked(context);
    if (!group)
        return noRecord(u"Group"_s);
    setFields(*group, wrapped(context, u"group"_s).value_or(QJsonObject()));
    group->updated = context.world.now();
    return noContent();
}

Answer remove(Context &context)
{
    const Group *group = asked(context);
    if (!group)
        return noRecord(u"Group"_s);
    context.world.removeRightsOn(ScopeType::Group, group->id);
    context.world.groups.erase(group->id);
    return noContent();
}

} // namespace

QList<Route> groupRoutes()
{
    return { { "GET"_L1, "/groups"_L1, list, "groups_read"_L1 },
             { "POST"_L1, "/groups"_L1, create, "groups_write"_L1 },
             { "GET"_L1, "/groups/{id}"_L1, read, "groups_read"_L1 },
             { "PATCH"_L1, "/groups/{id}"_L1, update, "groups_write"_L1 },
             { "DELETE"_L1, "/groups/{id}"_L1, remove, "groups_write"_L1 } };
}

} // namespace simulator
