// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/heldback.h"

HeldBack::HeldBack(std::chrono::seconds pause, QObject *parent)
    : QObject(parent)
    , m_pause(pause)
{
    connect(&m_second, &QTimer::timeout, this, &HeldBack::tick);
}

void HeldBack::hold(const ChangeSet &set)
{
    release();
    m_set = set;
    m_remaining = m_pause;
    m_second.start(std::chrono::seconds(1));
    emit ticked(m_remaining);
}

void HeldBack::cancel()
{
    m_second.stop();
    if (const auto set = std::exchange(m_set, {}); !set.isEmpty())
        emit cancelled(set);
}

void HeldBack::release()
{
    m_second.stop();
    if (const auto set = std::exchange(m_set, {}); !set.isEmpty())
        emit released(set);
}

void HeldBack::tick()
{
    m_remaining -= std::chrono::seconds(1);
    if (m_remaining <= std::chrono::seconds::zero())
        release();
    else
        emit ticked(m_remaining);
}
