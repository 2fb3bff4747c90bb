// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/world.h"

namespace simulator {

//! The roles GET /roles lists: Kisi's own on three scopes, and one an organization made up.
QList<Role> builtInRoles();

} // namespace simulator
