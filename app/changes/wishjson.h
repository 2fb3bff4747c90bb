// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QJsonObject>

// One wish as the journal keeps it: { "do": "set_access", "enabled": false }.
namespace wishjson {

QJsonObject fromWish(const Wish &wish);
//! None: this version does not know it, or a field of it is missing.
std::optional<Wish> toWish(const QJsonObject &json);

} // namespace wishjson
