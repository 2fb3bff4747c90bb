// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class Theme;

//! resources/style.qss with this theme's colours, type and lengths in place of its @words.
[[nodiscard]] QString styleSheetFor(const Theme &theme);
