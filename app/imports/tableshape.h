// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/table.h"

namespace imports {

//! The one that cuts the first rows most evenly, and leaves whole addresses in their cells.
Separator detectSeparator(QStringView text);
//! Whether the first row names the columns.
bool detectHeader(QStringView text, Separator separator);

} // namespace imports
