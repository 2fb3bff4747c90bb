// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/reason.h"

namespace imports {

//! Addresses that a broken one may have been, the likeliest first; none for a reason that is not about an address.
//! `domains` are those that people here have, the usual ones first.
QStringList addressesMeant(Reason reason, const QString &cell, const QStringList &domains);

} // namespace imports
