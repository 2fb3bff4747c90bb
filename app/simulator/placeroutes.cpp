// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/paging.h"
#include "app/simulator/shapes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace simulator {

namespace {

//! A place as it is shown; "favorite" only to those who send that parameter, and nobody has any here.
QJsonObject shown(const Context &context, const Place &place)
{
    QJsonObject json = placeJson(context.world, place);
    if (context.query.contains(u"favorite"_s))
        json.insert(u"favorite"_s, false);
    return json;
}

Answer listPlaces(Context &context)
{
    const auto ids = wantedIds(context);
    QList<const Place *> found;
    if (context.query.value(u"favorite"_s) != "true"_L1)
        for (const auto &[id, place] : context.world.places)
            if ((!ids || ids->contains(id)) && mentions(context.query.value(u"query"_s), { place.name }))
                found.append(&place);
    const QString sort = context.query.value(u"sort"_s);
    if (sort.endsWith("name"_L1))
        std::stable_sort(found.begin(), found.end(), [](const Place *left, const Place *right) {
            return left->name.compare(right->name, Qt::CaseInsensitive) < 0;
        });
    if (sort.startsWith(u'-'))
        std::reverse(found.begin(), found.end());
    return pageOf(
        context, found, [&](const Place *place) { return shown(context, *place); }, 50);
}

Answer readPlace(Context &context)
{
    const auto found = context.world.places.find(context.id());
    return found == context.world.places.end() ? noRecord(u"Place"_s) : ok(shown(context, found->second));
}

Answer readOrganization(Context &context)
{
    return ok(organizationJson(context.world));
}

Answer listOrganizations(Context &context)
{
    return ok(QJsonArray { organizationJson(context.world) });
}

Answer readSettings(Context &context)
{
    return ok(organizationSettingsJson(context.world));
}

Answer readPublic(Context &context)
{
    return context.key == context.world.domain ? ok(publicOrganizationJson(context.world))
                                               : noRecord(u"Organization"_s);
}

Answer listIntegrations(Context &context)
{
    const auto ids = wantedIds(context);
    const auto place = idParameter(context, u"place_id"_s);
    const QString scope = context.query.value(u"scope"_s);
    const QString enabled = context.query.value(u"enabled"_s);
    QList<const Integration *> found;
    for (const auto &[id, each] : context.world.integrations)
        if ((!ids || ids->contains(id)) && (!place || each.placeId == *place)
            && (scope.isEmpty() || (scope == "place"_L1) == each.placeId.has_value())
            && (enabled.isEmpty() || (enabled == "true"_L1) == each.enabled)
            && mentions(context.query.value(u"query"_s), { each.name }))
            found.append(&each);
    return pageOf(context, found, [&](const Integration *each) { return integrationJson(context.world, *each); });
}

} // namespace

QList<Route> placeRoutes()
{
    return { { "GET"_L1, "/places"_L1, listPlaces, "places_read"_L1 },
             { "GET"_L1, "/places/{id}"_L1, readPlace, "places_read"_L1 } };
}

QList<Route> organizationRoutes()
{
    return { { "GET"_L1, "/organization"_L1, readOrganization },
             { "GET"_L1, "/organizations"_L1, listOrganizations },
             { "GET"_L1, "/organization/settings"_L1, readSettings, "integrations_write"_L1 },
             { "GET"_L1, "/organizations/{id}/public"_L1, readPublic, {}, true } };
}

QList<Route> integrationRoutes()
{
    return { { "GET"_L1, "/integrations"_L1, listIntegrations, "integrations_read"_L1 } };
}

} // namespace simulator
