// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

//! What the models say about a row beside its text; delegates turn it into marks and colours.
namespace roles {

enum {
    Id = Qt::UserRole + 1, // qint64
    Initials, // QString
    Status, // int, an AccessStatus
    Muted // bool: the cell is secondary, like "Never"
};

} // namespace roles
