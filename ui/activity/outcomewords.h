// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/runrows.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

//! How one row of a set ended, or has not: a mark, a word, and why in plain words.
struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
public:
    //! What rows are filtered by; in the order they are listed.
    enum class Kind : quint8 { Failed, Skipped, Waiting, Done };

    Kind kind = Kind::Waiting;
    QString icon {};
    ColorRole role = ColorRole::Muted;
    QString word {};
    QString why {}; // may be empty

    [[nodiscard]] static OutcomeWords of(const RunRow &row);
    [[nodiscard]] static Kind kindOf(const RunRow &row);
};
