// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leaving.h"

#include "app/changes/changes.h"

using namespace std::chrono_literals;

Leaving::Leaving(Changes &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(15s);
    connect(&m_patience, &QTimer::timeout, this, &Leaving::end);
    connect(&changes, &Changes::busyChanged, this, &Leaving::goOn);
    connect(&changes, &Changes::progressed, this, &Leaving::goOn);
}

void Leaving::begin(std::function<void()> then)
{
    if (auto *run = m_changes.paced())
        run->pause();
    if (isSettled())
        return then();
    m_then = std::move(then);
    m_patience.start();
}

bool Leaving::isSettled() const
{
    const auto *run = m_changes.paced();
    return !m_changes.isAwaited() && (!run || run->pauseReason() != RunPause::None);
}

void Leaving::goOn()
{
    if (m_then && isSettled())
        end();
}

void Leaving::end()
{
    m_patience.stop();
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}
