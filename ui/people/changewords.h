// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>

#include <chrono>

//! What became of a change, and why one is refused, in whole sentences.
class ChangeWords final {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    struct Failure {
        QString what {};
        QString why {};
    };

    //! Of the rows that came to pass; of many, how many of those that were to be sent.
    [[nodiscard]] static QString done(const ChangeReport &report);
    //! About more than one: told by its numbers, not by its rows.
    [[nodiscard]] static bool isForMany(const ChangeSet &set);
    [[nodiscard]] static bool isForMany(const ChangeReport &report);
    [[nodiscard]] static Failure failure(const Outcome &outcome);
    //! Why it would be refused before it is tried; empty where nothing stands against it.
    [[nodiscard]] static QString refusal(const Change &change);
    //! Whom it is about: a person, or the team or guest whose right it is.
    [[nodiscard]] static QString name(const Change &change);

    // While it is held back: what the toast says, its button, and what is said once it is called off.
    [[nodiscard]] static QString heldBack(const ChangeSet &set, std::chrono::seconds remaining);
    [[nodiscard]] static QString stop(const ChangeSet &set);
    [[nodiscard]] static QString calledOff(const ChangeSet &set);

private:
    [[nodiscard]] static QString notTaken(const Wish &wish);
    [[nodiscard]] static QString guard(const Change &change);
};
