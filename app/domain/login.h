// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! The login a request is signed with (people.yaml: CurrentLogin); its secret is never part of it.
struct Login {
    LoginId id {};
    QString name {};
    bool isDevice = false;
    bool expires = true;
};

Login loginFrom(JsonReader &json);
