// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/limiter.h"

#include <algorithm>
#include <cmath>

namespace simulator {

bool Limiter::admits(qint64 userId)
{
    if (m_rate <= 0)
        return true;
    // Below one a second the window grows instead of the number shrinking to nothing.
    const auto window = std::chrono::duration<double>(std::max(1.0, 1 / m_rate));
    const auto most = size_t(std::max(1.0, std::floor(m_rate)));
    const Clock::time_point now = Clock::now();
    std::deque<Clock::time_point> &recent = m_recent[userId];
    while (!recent.empty() && now - recent.front() >= window)
        recent.pop_front();
    if (recent.size() >= most)
        return false;
    recent.push_back(now);
    return true;
}

} // namespace simulator
