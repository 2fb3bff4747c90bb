// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace imports {

struct YesNo {
    bool isUnderstood = true;
    std::optional<bool> value {}; // none: nothing is said
};

//! "yes", "ja", "oui", "sí", "true", "1", "x" and their opposites.
YesNo readYesNo(const QString &text);

} // namespace imports
