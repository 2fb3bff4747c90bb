// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! One or two letters for a person in any script: of the first and last word, or of the e-mail where there is no name.
[[nodiscard]] QString initials(const QString &name, const QString &email = {});
