// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

//! A person without an account (records.yaml: Guest).
struct Guest {
    GuestId id {};
    QString name {};
    QString email {};

    bool operator==(const Guest &) const = default;
};

Guest guestFrom(JsonReader &json);
