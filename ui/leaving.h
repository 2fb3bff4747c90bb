// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class Changes;

//! What is under way is brought to a point where the account or the program can be left; it waits for that a while.
class Leaving final : public QObject {
    Q_OBJECT
public:
    explicit Leaving(Changes &changes, QObject *parent = nullptr);

    //! Pauses what is paced; `then` once no outcome would be missed, at the latest when patience ends.
    void begin(std::function<void()> then);
    [[nodiscard]] bool isWaiting() const { return bool(m_then); }

private:
    [[nodiscard]] bool isSettled() const;
    void goOn();
    void end();

    Changes &m_changes;
    QTimer m_patience;
    std::function<void()> m_then;
};
