// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demo.h"

#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"

Demo::Demo(int users)
    : m_users(users)
{
}

Demo::~Demo() = default;

bool Demo::start()
{
    if (m_simulator)
        return true;
    auto simulator
        = std::make_unique<simulator::Simulator>(simulator::Options { .users = m_users, .classicMembers = true });
    if (!simulator->start())
        return false;
    m_simulator = std::move(simulator);
    return true;
}

void Demo::stop()
{
    m_simulator.reset();
}

QUrl Demo::url() const
{
    return m_simulator ? m_simulator->url() : QUrl();
}

QString Demo::apiKey()
{
    return simulator::demo::administrator.apiKey;
}
