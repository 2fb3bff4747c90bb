// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/call.h"

#include "app/net/queuedcall.h"

#include <utility>

Call::Call(std::shared_ptr<QueuedCall> queued)
    : m_queued(std::move(queued))
{
}

Call::~Call()
{
    cancel();
}

Call::Call(Call &&other) noexcept
    : m_queued(std::exchange(other.m_queued, nullptr))
{
}

Call &Call::operator=(Call &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_queued = std::exchange(other.m_queued, nullptr);
    }
    return *this;
}

void Call::cancel()
{
    if (const auto queued = std::exchange(m_queued, nullptr))
        queued->cancel();
}

bool Call::isActive() const
{
    return m_queued && m_queued->done;
}
