// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/world.h"

namespace simulator {

// Sets fields without asking, also those no request may set: somebody else's changes. What is left out stays.

void overwrite(World &world, User &user, const QJsonObject &fields);
//! The right as it is afterwards; unchanged where the new holder or scope does not exist.
RoleAssignment overwritten(const World &world, RoleAssignment right, const QJsonObject &fields);
//! Its place stays where the new one does not exist.
void overwrite(const World &world, Group &group, const QJsonObject &fields);

} // namespace simulator
