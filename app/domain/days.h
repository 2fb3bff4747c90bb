// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

// A day without a time, as a person means it in one zone: from 00:00:00 until 23:59:59, in UTC as it is stored.
// Where the clock skips that second, the nearest moment inside the day; where it shows it twice, the one that gives
// the longer day. An invalid date or zone gives an invalid moment.

QDateTime startOfDay(const QDate &day, const QTimeZone &zone);
QDateTime endOfDay(const QDate &day, const QTimeZone &zone);

QDate dayIn(const QDateTime &moment, const QTimeZone &zone);

// False for a moment that somebody chose to the minute. Parts of a second do not count: other programs send
// 23:59:59.999.
bool isStartOfDay(const QDateTime &moment, const QTimeZone &zone);
bool isEndOfDay(const QDateTime &moment, const QTimeZone &zone);
