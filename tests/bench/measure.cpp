// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace bench {

namespace {

double clockMs(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Nearest rank: the smallest number that so many are not above.
double quantile(const std::vector<double> &sorted, double part)
{
    if (sorted.empty())
        return 0;
    const auto rank = size_t(std::ceil(part * double(sorted.size())));
    return sorted.at(std::clamp<size_t>(rank, 1, sorted.size()) - 1);
}

} // namespace

double msBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

double msSince(Clock::time_point from)
{
    return msBetween(from, Clock::now());
}

double cpuMs()
{
    return clockMs(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpuMs()
{
    return clockMs(CLOCK_THREAD_CPUTIME_ID);
}

qint64 pssBytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1'024;
    }
    return 0;
}

QJsonObject spread(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return { { QStringLiteral("n"), qint64(numbers.size()) },
             { QStringLiteral("p50"), quantile(numbers, 0.5) },
             { QStringLiteral("p99"), quantile(numbers, 0.99) },
             { QStringLiteral("p999"), quantile(numbers, 0.999) },
             { QStringLiteral("max"), quantile(numbers, 1) } };
}

void report(const QString &what, QJsonObject values)
{
    values.insert(QStringLiteral("what"), what);
    const auto line = QJsonDocument(values).toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

bool until(const std::function<bool()> &holds, std::chrono::milliseconds patience)
{
    if (holds())
        return true;
    const auto begin = Clock::now();
    bool reached = false;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        reached = holds();
        if (reached || Clock::now() - begin > patience)
            loop.quit();
    });
    look.start(std::chrono::milliseconds(10));
    loop.exec();
    return reached;
}

void idle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace bench
