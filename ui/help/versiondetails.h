// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QString>

//! What somebody who helps wants to know first: version, system, scale. Nothing about people, nor where they work.
[[nodiscard]] QString versionDetails(const Theme &theme);
