// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/role.h"

#include <QStringList>

namespace imports {

//! What else one of Kisi's own roles is called in English, German, French and Spanish; nothing for a role that an
//! organization made. None of them says less than what the role is for: "Administrator" alone is not among them.
QStringList otherNamesOf(const Role &role);

} // namespace imports
