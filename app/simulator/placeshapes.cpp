// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/demo.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

constexpr auto restrictionNames = { "geofence_restriction_enabled"_L1,       "primary_device_restriction_enabled"_L1,
                                    "managed_device_restriction_enabled"_L1, "reader_restriction_enabled"_L1,
                                    "time_restriction_enabled"_L1,           "tap_to_access_restriction_enabled"_L1 };

} // namespace

QJsonObject groupJson(const World &world, const Group &group, int people)
{
    QJsonObject json { { u"id"_s, group.id },
                       { u"resource_type"_s, u"Group"_s },
                       { u"name"_s, group.name },
                       { u"description"_s, orNull(group.description) },
                       { u"created_at"_s, timeText(group.created) },
                       { u"updated_at"_s, timeText(group.updated) },
                       { u"geofence_restriction_radius"_s, 150 },
                       { u"login_enabled"_s, group.restrictions.value(u"login_enabled"_s).toBool(true) },
                       { u"users_count"_s, people },
                       { u"locks_count"_s, group.locks },
                       { u"elevator_stops_count"_s, 0 },
                       { u"place_id"_s, orNull(group.placeId) },
                       { u"time_restriction_time_zone"_s, QJsonValue() },
                       { u"members_count"_s, people } };
    for (const QLatin1StringView name : restrictionNames)
        json.insert(name, group.restrictions.value(name).toBool());
    if (group.placeId)
        json.insert(u"place"_s, scopeRef(world, ScopeType::Place, *group.placeId));
    return json;
}

QJsonObject placeJson(const World &world, const Place &place)
{
    const auto integrations = std::count_if(world.integrations.begin(), world.integrations.end(),
                                            [&](const auto &entry) { return entry.second.placeId == place.id; });
    return { { u"id"_s, place.id },
             { u"resource_type"_s, u"Place"_s },
             { u"name"_s, place.name },
             { u"description"_s, orNull(place.description) },
             { u"created_at"_s, timeText(place.created) },
             { u"updated_at"_s, timeText(place.updated) },
             { u"latitude"_s, orNull(place.latitude) },
             { u"longitude"_s, orNull(place.longitude) },
             { u"address"_s, place.address },
             { u"image"_s, orNull(place.image) },
             { u"time_zone"_s, orNull(place.timeZone) },
             { u"tz_time_zone"_s, orNull(place.timeZone) },
             { u"locks_count"_s, place.locks },
             { u"integrations_count"_s, qint64(integrations) },
             { u"locked_down"_s, false },
             { u"locked_down_since"_s, QJsonValue() },
             { u"occupancy_rate"_s, QJsonValue() },
             { u"organization_id"_s, world.organizationId },
             { u"organization"_s, scopeRef(world, ScopeType::Organization, world.organizationId) },
             { u"color"_s, QJsonValue() },
             { u"logo"_s, QJsonValue() },
             { u"user_id"_s, QJsonValue() },
             { u"members_count"_s, 0 } };
}

QJsonObject organizationJson(const World &world)
{
    return { { u"id"_s, world.organizationId },
             { u"resource_type"_s, u"Organization"_s },
             { u"name"_s, world.name },
             { u"domain"_s, world.domain },
             { u"logo"_s, QJsonValue() },
             { u"address"_s, u"Am Sandtorkai 1, 20457 Hamburg, Germany"_s },
             { u"description"_s, QJsonValue() },
             { u"device_logins_expire_after"_s, 1'209'600 },
             { u"places_count"_s, qint64(world.places.size()) },
             { u"scim_enabled"_s, true },
             { u"sso_flow_enabled"_s, false },
             { u"sso_expiration_override_enabled"_s, false },
             { u"sso_expiration_override"_s, QJsonValue() },
             { u"metadata"_s, QJsonValue() },
             { u"time_zone"_s, u"Europe/Berlin"_s },
             { u"web_authentication_api_enabled"_s, false },
             { u"apple_pass_enabled"_s, false },
             { u"created_at"_s, timeText(world.founded) },
             { u"updated_at"_s, timeText(world.founded) },
             { u"user_id"_s, world.ownerId },
             { u"transfer_to_id"_s, QJsonValue() },
             { u"image"_s, QJsonValue() },
             { u"color"_s, QJsonValue() } };
}

QJsonObject organizationSettingsJson(const World &world)
{
    QJsonObject json = organizationJson(world);
    json.insert(u"sp_certificate_expires_at"_s, QJsonValue());
    json.insert(u"sp_certificate_required"_s, false);
    json.insert(u"sp_certificate"_s, QJsonValue());
    json.insert(u"identity_provider_issuer_url"_s, QJsonValue());
    json.insert(u"sso_configured"_s, false);
    json.insert(u"scim_configured"_s, true);
    json.insert(u"user"_s, userRef(world.users.at(world.ownerId)));
    return json;
}

QJsonObject publicOrganizationJson(const World &world)
{
    const QJsonObject whole = organizationJson(world);
    QJsonObject json;
    for (const auto name : { "id"_L1, "resource_type"_L1, "name"_L1, "domain"_L1, "places_count"_L1, "logo"_L1,
                             "sso_flow_enabled"_L1, "web_authentication_api_enabled"_L1, "image"_L1, "color"_L1 })
        json.insert(name, whole.value(name));
    return json;
}

QJsonObject integrationJson(const World &world, const Integration &integration)
{
    QJsonObject json { { u"id"_s, integration.id },
                       { u"resource_type"_s, u"Integration"_s },
                       { u"name"_s, integration.name },
                       { u"type"_s, integration.type },
                       { u"enabled"_s, integration.enabled },
                       { u"disabled_due_to_error"_s, integration.failed.has_value() },
                       { u"disabled_due_to_error_at"_s, timeOrNull(integration.failed) },
                       { u"created_at"_s, timeText(integration.created) },
                       { u"updated_at"_s, timeText(integration.created) },
                       { u"organization_id"_s, world.organizationId },
                       { u"organization"_s, scopeRef(world, ScopeType::Organization, world.organizationId) },
                       { u"place_id"_s, orNull(integration.placeId) } };
    if (integration.placeId)
        json.insert(u"place"_s, scopeRef(world, ScopeType::Place, *integration.placeId));
    return json;
}

} // namespace simulator
