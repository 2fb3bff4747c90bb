// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

// What every bench measures with, and how it says so.
namespace bench {

using Clock = std::chrono::steady_clock;

//! Milliseconds with their fractions.
double msBetween(Clock::time_point from, Clock::time_point to);
double msSince(Clock::time_point from);
//! Processor time this process has used, all its threads, in milliseconds.
double cpuMs();
//! The same for the thread that asks: what the event loop did itself.
double threadCpuMs();
//! Proportional set size of this process in bytes; 0 where the system does not tell.
qint64 pssBytes();

//! {"n", "p50", "p99", "p999", "max"} of these numbers.
QJsonObject spread(std::vector<double> numbers);
//! One line of JSON on standard output.
void report(const QString &what, QJsonObject values);

//! Lets the event loop run until this holds; false when it does not in time.
bool until(const std::function<bool()> &holds, std::chrono::milliseconds patience);
void idle(std::chrono::milliseconds time);

} // namespace bench
