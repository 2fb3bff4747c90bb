// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/place.h"

Place placeFrom(JsonReader &json)
{
    return { .id = json.id<PlaceId>(u"id"),
             .name = json.optionalText(u"name"),
             .address = json.optionalText(u"address"),
             .timeZone = json.optionalText(u"time_zone"),
             .doors = int(json.optionalNumber(u"locks_count").value_or(0)) };
}
