// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/account.h"

// What is said about the account at the rail's foot.
namespace account {

[[nodiscard]] QString roleText(const Account &account);
//! When this way of being signed in ends by itself.
[[nodiscard]] QString expiryText(const Account &account);

} // namespace account
