// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! The commit this program was built from, with "-dirty" where files had been changed; empty where nobody knows.
[[nodiscard]] QString buildId();
