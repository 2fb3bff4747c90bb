// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

// Times as people read them, in the system's zone and the locale's order.
namespace timetext {

//! "6 min ago", "Yesterday", "41 d ago"; "Never" for an invalid time.
QString ago(const QDateTime &moment, const QDateTime &now);
//! "9 Nov 2026, 18:26"; "Never" for an invalid time.
QString exact(const QDateTime &moment);
//! The same in the zone of a place, with its name: "9 Nov 2026, 18:26 (Europe/Berlin)".
QString exact(const QDateTime &moment, const QTimeZone &zone);
//! "18:26".
QString clock(const QDateTime &moment);
//! "Nov 2026"; empty for an invalid time.
QString month(const QDateTime &moment);
//! "2 Jun 2022"; empty for an invalid time.
QString day(const QDateTime &moment);
QString day(const QDateTime &moment, const QTimeZone &zone);
QString day(QDate date);
//! How the language writes a day, as QDate::toString() and date editors take it: "d MMM yyyy".
QString dayFormat();

} // namespace timetext
