// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

//! How long nobody has touched a window of the program. Time the computer sleeps counts too.
class IdleTime final : public QObject {
    Q_OBJECT
public:
    using ms = std::chrono::milliseconds;

    explicit IdleTime(QObject *parent = nullptr);

    //! reached() comes after this long; zero: never.
    void setLimit(ms limit);
    [[nodiscard]] ms limit() const { return m_limit; }

signals:
    void reached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();
    void look();
    [[nodiscard]] ms idle() const;

    ms m_limit {};
    QElapsedTimer m_sinceTouch;
    QDateTime m_touchedAt;
    QTimer m_timer;
};
