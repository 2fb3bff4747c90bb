// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <random>

//! Stands before a server, lets through only so many requests a second, however they are counted, and answers 429 to
//! the others. Each request takes some time to arrive.
class LimitingProxy final : public QTcpServer {
    Q_OBJECT
public:
    enum Limit { FixedWindow, SlidingLog, TokenBucket };
    struct Rate {
        int requests = 5;
        std::chrono::milliseconds window { 1'000 };
        std::chrono::milliseconds jitter { 60 }; // 0 to this much on the way, drawn for each request
    };

    LimitingProxy(QUrl server, Limit limit, const Rate &rate, quint32 seed = 1);

    [[nodiscard]] QUrl url() const;
    //! How many arrived, and how many of them were answered 429.
    [[nodiscard]] int arrived() const { return m_arrived; }
    [[nodiscard]] int refused() const { return m_refused; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Clock = std::chrono::steady_clock;

    void judge(QTcpSocket &client, QTcpSocket &server, const QByteArray &request);
    [[nodiscard]] bool admits(Clock::time_point now);
    [[nodiscard]] bool admitsInWindow(Clock::time_point now);
    [[nodiscard]] bool admitsInLog(Clock::time_point now);
    [[nodiscard]] bool admitsByToken(Clock::time_point now);

    QUrl m_behind;
    Limit m_limit;
    Rate m_rate;
    std::mt19937 m_dice;
    int m_arrived = 0;
    int m_refused = 0;
    Clock::time_point m_since {}; // of the window, or when tokens were last added
    int m_inWindow = 0;
    std::deque<Clock::time_point> m_recent;
    double m_tokens = 0;
};
