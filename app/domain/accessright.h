// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/ids.h"
#include "app/domain/role.h"

//! A Role held on a Scope (people.yaml: RoleAssignment). As far as the operator's own rights need it.
struct AccessRight {
    AccessRightId id {};
    QString roleId {};
    ScopeType scope = ScopeType::Unknown;
};

AccessRight accessRightFrom(JsonReader &json);
