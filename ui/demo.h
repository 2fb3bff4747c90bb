// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace simulator {
class Simulator;
}

//! The demo organization: a Kisi of invented people inside this program, reachable from this computer only.
class Demo final {
public:
    explicit Demo(int users);
    ~Demo();
    Q_DISABLE_COPY_MOVE(Demo)

    //! False where this computer lets no server start.
    bool start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_simulator != nullptr; }
    [[nodiscard]] QUrl url() const;
    //! The key of the demo's administrator: no secret, it opens nothing but the demo.
    [[nodiscard]] static QString apiKey();
    [[nodiscard]] int users() const { return m_users; }

private:
    int m_users;
    std::unique_ptr<simulator::Simulator> m_simulator;
};
