// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/journal/journalrecord.h"

#include <QCoreApplication>

//! A whole change set in a few words, whichever way it is told of.
struct SetWords {
    Q_DECLARE_TR_FUNCTIONS(SetWords)
public:
    QString icon {};
    QString running {}; // "Suspending access"
    QString title {}; // "Suspend access for 512 people"

    //! By its first change; sets are of one kind.
    [[nodiscard]] static SetWords of(const Change &first, int rows);
    //! As the journal lists it; an undo says so.
    [[nodiscard]] static SetWords of(const JournalSummary &summary);
};
