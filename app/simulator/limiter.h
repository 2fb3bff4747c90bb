// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>

namespace simulator {

//! So many requests in any one second for each person, and for everybody without a secret together.
class Limiter {
public:
    explicit Limiter(double rate)
        : m_rate(rate)
    {
    }

    void setRate(double rate) { m_rate = rate; }
    bool isOn() const { return m_rate > 0; }
    //! False when this one is too many; it does not count then.
    bool admits(qint64 userId);

private:
    using Clock = std::chrono::steady_clock;

    double m_rate;
    QHash<qint64, std::deque<Clock::time_point>> m_recent;
};

} // namespace simulator
