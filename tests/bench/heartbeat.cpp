// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/heartbeat.h"

using namespace std::chrono_literals;

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::begin()
{
    m_gaps.clear();
    m_busy.clear();
    m_last = bench::Clock::now();
    m_lastCpu = bench::threadCpuMs();
    m_timer.start();
}

QJsonObject Heartbeat::end()
{
    m_timer.stop();
    beat();
    return { { QStringLiteral("gaps"), bench::spread(m_gaps) }, { QStringLiteral("busy"), bench::spread(m_busy) } };
}

void Heartbeat::beat()
{
    const auto now = bench::Clock::now();
    const double cpu = bench::threadCpuMs();
    m_gaps.push_back(bench::msBetween(m_last, now));
    m_busy.push_back(cpu - m_lastCpu);
    m_last = now;
    m_lastCpu = cpu;
}
