// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/jsonreader.h"

#include <chrono>

//! The customer: what everybody in the directory belongs to (places.yaml: Organization).
struct Organization {
    OrganizationId id {};
    QString name {};
    QString domain {};
    QString timeZone {};
    std::optional<UserId> owner {};
    //! A device login unused for so long expires; two weeks where the organization did not set it.
    std::chrono::seconds deviceLoginsExpireAfter { 1'209'600 };
};

Organization organizationFrom(JsonReader &json);
