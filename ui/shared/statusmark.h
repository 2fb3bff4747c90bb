// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/user.h"
#include "ui/shared/theme.h"

//! The icon that stands before the word for a status, and its colour.
[[nodiscard]] std::pair<QString, ColorRole> statusMark(AccessStatus status);
