// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/context.h"

namespace simulator {

//! Gives a role as the fields of POST /role_assignments say; else the answer says what is wrong with them.
Answer grant(Context &context, const QJsonObject &fields);

} // namespace simulator
