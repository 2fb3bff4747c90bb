// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! A set of doors people and teams get a role on (places.yaml: Group).
struct Group {
    GroupId id {};
    QString name {};
    QString description {};
    std::optional<PlaceId> place {}; // none: of the whole organization
    int users = 0; // as the server counts them
    int doors = 0;
    int elevatorStops = 0;
    bool knowsDoors = true; // false: the server did not count them

    //! Where they are not counted there may be some: nobody is told on a guess that they stay outside.
    [[nodiscard]] bool hasDoors() const { return !knowsDoors || doors + elevatorStops > 0; }

    bool operator==(const Group &) const = default;
};

Group groupFrom(JsonReader &json);
