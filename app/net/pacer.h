// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

enum class Lane { Interactive, Visible, Bulk, Background };

//! How fast requests may follow each other. The defaults suit Kisi's 5 a second and user (engineering.md, finding 6).
struct Timing {
    using ms = std::chrono::milliseconds;
    ms spacing { 220 }; // also the floor after slowing down
    ms slowestSpacing { 2'000 };
    ms pause { 1'000 }; // of the whole queue after a first 429; doubles with each further one
    ms longestPause { 30'000 };
    ms readRetry { 500 }; // before a failed read goes again; doubles
    int refusals = 6; // 429s to one request before it is given up
    int readRetries = 2;
};

//! When the next request may go: even spacing that widens after a 429 and narrows slowly again (AIMD).
class Pacer {
public:
    using Clock = std::chrono::steady_clock;

    explicit Pacer(const Timing &timing);

    //! Earliest time for a request of this lane. Background never takes more than every second slot.
    [[nodiscard]] Clock::time_point nextSlot(Lane lane) const;
    void sent(Lane lane, Clock::time_point now);
    void accepted();
    //! A 429: everybody waits. `jitter` 0…1 spreads clients that were refused together.
    void refused(Clock::time_point now, double jitter);

    [[nodiscard]] std::chrono::milliseconds spacing() const { return m_spacing; }
    //! A new floor. Where refusals have widened the spacing beyond it, that holds until they are forgotten.
    void setSpacing(std::chrono::milliseconds spacing);

private:
    Timing m_timing;
    std::chrono::milliseconds m_spacing;
    int m_refusals = 0;
    Clock::time_point m_lastSent {};
    Clock::time_point m_lastBackground {};
    Clock::time_point m_pausedUntil {};
};
