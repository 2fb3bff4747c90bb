// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journalrecord.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

#include <optional>

class Changes;

//! What a whole set came to, or how far it is: a mark and a word.
struct SetResult {
    Q_DECLARE_TR_FUNCTIONS(SetResult)
public:
    QString word {};
    QString icon {};
    ColorRole ink = ColorRole::Muted;

    //! `passed`: how many rows are behind a set that goes on just now; none: it does not.
    [[nodiscard]] static SetResult of(const JournalSummary &summary, std::optional<int> passed);
    //! None: the set does not go on just now.
    [[nodiscard]] static std::optional<int> passed(const Changes &changes, qint64 set);
    //! Rows that came to nothing against somebody's will; what a stop left out is none of them.
    [[nodiscard]] static int failed(const JournalSummary &summary);
};
