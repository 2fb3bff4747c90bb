// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! A set of people and guests who get rights together (records.yaml: Team).
struct Team {
    TeamId id {};
    QString name {};

    bool operator==(const Team &) const = default;
};

Team teamFrom(JsonReader &json);
