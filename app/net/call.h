// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class Client;
struct QueuedCall;

//! Holds one sent request: while it lives, the callback may come. Destroying or reassigning it cancels, and nothing is
//! called back after that. A read leaves the wire; a write that is on the wire ends there, unheard.
class [[nodiscard]] Call {
public:
    Call() = default;
    ~Call();
    Call(Call &&other) noexcept;
    Call &operator=(Call &&other) noexcept;
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    void cancel();
    [[nodiscard]] bool isActive() const;

private:
    friend class Client;
    explicit Call(std::shared_ptr<QueuedCall> queued);

    std::shared_ptr<QueuedCall> m_queued;
};
