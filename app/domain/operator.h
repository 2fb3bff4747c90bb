// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! Who is signed in (people.yaml: CurrentUser).
struct Operator {
    UserId id {};
    QString name {};
    QString email {};
};

Operator operatorFrom(JsonReader &json);
