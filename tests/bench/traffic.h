// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/measure.h"

#include <QHash>
#include <QNetworkAccessManager>

//! Counts what a program asked of its server.
class Traffic final : public QObject {
    Q_OBJECT
public:
    explicit Traffic(QNetworkAccessManager &network);

    void clear();
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] int answers(const QString &path) const { return m_paths.value(path); }
    [[nodiscard]] int answersWith(int status) const { return m_statuses.value(status); }
    //! From the first answer to the last.
    [[nodiscard]] double spanMs() const { return bench::msBetween(m_first, m_last); }

private:
    void count(const QNetworkReply &reply);

    int m_answers = 0;
    QHash<QString, int> m_paths;
    QHash<int, int> m_statuses;
    bench::Clock::time_point m_first {};
    bench::Clock::time_point m_last {};
};
