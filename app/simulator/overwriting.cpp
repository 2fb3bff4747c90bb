// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/overwriting.h"

#include "app/simulator/persons.h"
#include "app/simulator/shapes.h"

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

void setFlag(const QJsonObject &fields, QLatin1StringView name, bool &flag)
{
    flag = fields.value(name).toBool(flag);
}

void setMoment(const QJsonObject &fields, QLatin1StringView name, std::optional<Moment> &moment)
{
    if (!fields.contains(name))
        return;
    const QJsonValue value = fields.value(name);
    moment = value.isNull() ? std::nullopt
                            : std::optional(QDateTime::fromString(value.toString(), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

void overwrite(World &world, User &user, const QJsonObject &fields)
{
    setListed(user, fields);
    setClassic(user, fields);
    setFlag(fields, "scim_access_enabled"_L1, user.scimAccessEnabled);
    setFlag(fields, "otp_required_for_login"_L1, user.otpRequired);
    setFlag(fields, "confirmed"_L1, user.confirmed);
    if (fields.contains(u"email"_s))
        world.changeEmail(user, fields.value(u"email"_s).toString());
    std::optional<Moment> created(user.created);
    setMoment(fields, "created_at"_L1, created);
    user.created = created.value_or(user.created);
    setMoment(fields, "last_accessed_at"_L1, user.lastAccessed);
    user.updated = world.now();
    world.personChanged(user);
}

RoleAssignment overwritten(const World &world, RoleAssignment right, const QJsonObject &fields)
{
    const RoleAssignment before = right;
    right.assigneeType = assigneeTypeOf(fields.value(u"assignee_type"_s).toString()).value_or(right.assigneeType);
    right.assigneeId = fields.value(u"assignee_id"_s).toInteger(right.assigneeId);
    right.scopeType = scopeTypeOf(fields.value(u"applies_to_type"_s).toString()).value_or(right.scopeType);
    right.scopeId = fields.value(u"applies_to_id"_s).toInteger(right.scopeId);
    if (!world.has(right.assigneeType, right.assigneeId) || !world.has(right.scopeType, right.scopeId))
        return before;
    right.roleId = fields.value(u"role_id"_s).toString(right.roleId);
    setFlag(fields, "notify"_L1, right.notify);
    setMoment(fields, "valid_from"_L1, right.validFrom);
    setMoment(fields, "valid_until"_L1, right.validUntil);
    right.updated = world.now();
    return right;
}

void overwrite(const World &world, Group &group, const QJsonObject &fields)
{
    group.name = fields.value(u"name"_s).toString(group.name);
    if (fields.contains(u"description"_s))
        group.description = fields.value(u"description"_s).isString()
            ? std::optional(fields.value(u"description"_s).toString())
            : std::nullopt;
    const qint64 place = fields.value(u"place_id"_s).toInteger();
    if (fields.value(u"place_id"_s).isNull())
        group.placeId.reset();
    else if (world.places.contains(place))
        group.placeId = place;
}

} // namespace simulator
