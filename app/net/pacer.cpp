// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/pacer.h"

#include <algorithm>

using namespace std::chrono_literals;

Pacer::Pacer(const Timing &timing)
    : m_timing(timing)
    , m_spacing(timing.spacing)
{
}

Pacer::Clock::time_point Pacer::nextSlot(Lane lane) const
{
    auto slot = std::max(m_lastSent + m_spacing, m_pausedUntil);
    if (lane == Lane::Background)
        slot = std::max(slot, m_lastBackground + 2 * m_spacing);
    return slot;
}

void Pacer::sent(Lane lane, Clock::time_point now)
{
    m_lastSent = now;
    if (lane == Lane::Background)
        m_lastBackground = now;
}

void Pacer::setSpacing(std::chrono::milliseconds spacing)
{
    const bool isSlowed = m_spacing > m_timing.spacing;
    m_timing.spacing = spacing;
    m_spacing = isSlowed ? std::max(m_spacing, spacing) : spacing;
}

void Pacer::accepted()
{
    m_refusals = 0;
    m_spacing = std::max(m_timing.spacing, m_spacing - 10ms);
}

void Pacer::refused(Clock::time_point now, double jitter)
{
    const auto steps = std::min(m_refusals++, 10);
    const auto pause = std::min(m_timing.pause * (1 << steps), m_timing.longestPause);
    const auto spread = std::chrono::duration_cast<std::chrono::milliseconds>(pause * 0.25 * jitter);
    m_pausedUntil = std::max(m_pausedUntil, now + pause + spread); // a late 429 never shortens a pause
    m_spacing = std::min(m_spacing * 2, std::max(m_timing.slowestSpacing, m_timing.spacing));
}
