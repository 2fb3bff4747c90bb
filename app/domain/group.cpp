// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/group.h"

Group groupFrom(JsonReader &json)
{
    return { .id = json.id<GroupId>(u"id"),
             .name = json.optionalText(u"name"),
             .description = json.optionalText(u"description"),
             .place = json.optionalId<PlaceId>(u"place_id"),
             .users = int(json.optionalNumber(u"users_count").value_or(0)),
             .doors = int(json.optionalNumber(u"locks_count").value_or(0)),
             .elevatorStops = int(json.optionalNumber(u"elevator_stops_count").value_or(0)),
             .knowsDoors = json.optionalNumber(u"locks_count").has_value() };
}
