// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"
#include "app/changes/runrows.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

//! How one row of the file stands, or ended: a mark, a word, and in sentences what did not come to pass.
struct ImportResultWords {
    Q_DECLARE_TR_FUNCTIONS(ImportResultWords)
public:
    enum class State : quint8 {
        // These stay behind.
        Problem, // was not sent
        Failed,
        Refused,
        NotKnown,
        NotTried, // the import was stopped
        // These do not.
        Waiting,
        OnItsWay,
        Sent, // and not read again yet
        Added,
        Changed,
        AlreadySo,
        LeftOut // by the operator
    };
    [[nodiscard]] static bool isBehind(State state) { return state <= State::NotTried; }
    [[nodiscard]] static bool isOpen(State state) { return state >= State::Waiting && state <= State::Sent; }

    //! Of the rows of a set that are one row of the file.
    [[nodiscard]] static State stateOf(const QList<RunRow> &rows);
    [[nodiscard]] static QString why(const QList<RunRow> &rows);
    //! For the problem file.
    [[nodiscard]] static QString howToFix(State state);

    [[nodiscard]] static ImportResultWords of(State state);
    QString icon {};
    ColorRole role = ColorRole::Muted;
    QString word {};
};
