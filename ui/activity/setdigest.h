// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/runrows.h"

//! The rows of a set and what can be done about them. With many it takes a while: it is made beside the window.
struct SetDigest {
    QList<RunRow> rows {};
    bool canBeUndone = false;
    bool canBeRetried = false;
    bool isCutShort = false; // by a stop: rows were not tried
    int deleted = 0; // people who can be created again

    [[nodiscard]] static SetDigest from(const QList<JournalRow> &kept);
    //! Of the rows that have ended.
    [[nodiscard]] ChangeReport report(qint64 set) const;
};
