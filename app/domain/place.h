// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! A site (places.yaml: Place).
struct Place {
    PlaceId id {};
    QString name {};
    QString address {};
    QString timeZone {}; // IANA name; empty where the server does not say
    int doors = 0;

    bool operator==(const Place &) const = default;
};

Place placeFrom(JsonReader &json);
