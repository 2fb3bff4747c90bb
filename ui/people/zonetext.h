// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"

// Moments of a right as people read them: in the zone of its place, which is named.
namespace zonetext {

//! "31 Mar 2027".
QString day(const QDateTime &moment, const QTimeZone &zone);
//! "31 Mar 2027, 18:00".
QString dayAndTime(const QDateTime &moment, const QTimeZone &zone);
//! "in Hamburg" for what belongs to a place with a zone; else "Berlin time" after the zone, or "UTC".
QString where(const Records &records, const Scope &scope);
//! "Hamburg time", "Berlin time", "UTC".
QString timeOf(const Records &records, const Scope &scope);

} // namespace zonetext
