// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>

//! What became of a change, and why one is refused, in whole sentences.
class ChangeWords final {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    struct Failure {
        QString what {};
        QString why {};
    };

    //! Of the rows that came to pass.
    [[nodiscard]] static QString done(const ChangeReport &report);
    [[nodiscard]] static Failure failure(const Outcome &outcome);
    //! Why it would be refused before it is tried; empty where nothing stands against it.
    [[nodiscard]] static QString refusal(const Change &change);
    [[nodiscard]] static QString name(const Change &change);

private:
    [[nodiscard]] static QString notDone(const Change &change);
    [[nodiscard]] static QString unknown(const Change &change);
    [[nodiscard]] static QString noPermission(const Wish &wish);
    [[nodiscard]] static QString doneOne(const Change &change);
};
