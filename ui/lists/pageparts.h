// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "app/directory/directory.h"
#include "app/journal/journal.h"
#include "app/net/client.h"
#include "app/session/session.h"
#include "ui/shared/icons.h"

class ChangeFeedback;
class HeldBack;
class Settings;
class Toast;

//! What the pages and everything on them work with.
struct PageParts {
    Client &client;
    Session &session;
    Directory &directory;
    Changes &changes;
    Journal &journal;
    Settings &settings;
    const Icons &icons;
    // One for the window, whichever page something was done on.
    Toast &toast;
    HeldBack &held;
    ChangeFeedback &feedback;

    [[nodiscard]] const Theme &theme() const { return icons.theme(); }
    //! What a change would be weighed against now.
    [[nodiscard]] Situation situation() const
    {
        return { .directory = directory,
                 .account = session.account(),
                 .isOnline = client.isOnline(),
                 .isSignedIn = session.state() == Session::State::SignedIn,
                 .isJournaled = changes.isJournaled() };
    }
};
