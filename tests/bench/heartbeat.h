// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/measure.h"

#include <QObject>
#include <QTimer>

#include <vector>

//! Beats every millisecond; where a beat is late, the event loop could not have answered anybody.
class Heartbeat final : public QObject {
    Q_OBJECT
public:
    Heartbeat();

    void begin();
    //! {"gaps": between beats, "busy": processor time of this thread between them}, both a spread in milliseconds.
    QJsonObject end();

private:
    void beat();

    QTimer m_timer;
    bench::Clock::time_point m_last {};
    double m_lastCpu = 0;
    std::vector<double> m_gaps;
    std::vector<double> m_busy;
};
