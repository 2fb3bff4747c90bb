// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

//! What a message is about: how banners and why boxes are coloured.
enum class Tone { Bad, Hold, Ok, Info, Dir };

[[nodiscard]] ColorRole inkOf(Tone tone);
[[nodiscard]] ColorRole groundOf(Tone tone);
[[nodiscard]] QString iconOf(Tone tone);
