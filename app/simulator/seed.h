// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/world.h"

namespace simulator {

//! Fills a world with Marlow Instruments: the same one for the same seed and number of people.
void seedWorld(World &world, quint32 seed, int users);

} // namespace simulator
