// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/pacer.h"
#include "app/net/request.h"

#include <functional>
#include <utility>

//! A request between send() and its callback, shared by the Client's queue and the Call outside.
struct QueuedCall {
    Message message {};
    Lane lane = Lane::Interactive;
    std::function<void(const Result<Answer> &)> done {}; // empty: cancelled or called
    std::function<void()> onCancelled {}; // set while on the wire
    int refusals = 0;
    int failures = 0;
    int session = 0; // whose secret it is to be signed with

    void cancel()
    {
        if (std::exchange(done, nullptr) && onCancelled)
            std::exchange(onCancelled, nullptr)();
    }
    //! The Client is gone, or does not want it any more: nothing reaches back.
    void forget()
    {
        done = nullptr;
        onCancelled = nullptr;
    }
};
