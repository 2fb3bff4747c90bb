// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/change.h"

#include <QCoreApplication>

#include <chrono>

class ReviewModel;

//! What a review promises about the set as it is ticked now, in words.
struct ReviewFacts {
    Q_DECLARE_TR_FUNCTIONS(ReviewFacts)
public:
    QString willChange {}; // one sentence under the count
    QString effort {}; // "502 requests, about 1 min 50 s"
    QString undoing {};
    bool canBeUndone = true;
    QString directory {}; // who stays shut whatever is restored; empty: nobody

    [[nodiscard]] static ReviewFacts of(const ReviewModel &model, const ChangeSet &set,
                                        std::chrono::milliseconds spacing);

    //! "about 1 min 50 s"
    [[nodiscard]] static QString about(std::chrono::milliseconds time);
    //! Each row that will change, and two readings for each block of them.
    [[nodiscard]] static int requests(int rows);
    [[nodiscard]] static bool isDeletion(const Change &change);
    //! Whether anything in it has no way back.
    [[nodiscard]] static bool deletes(const ChangeSet &set);
    //! What deleting them loses; empty where nothing is deleted.
    [[nodiscard]] static QString lost(const ChangeSet &set);
    [[nodiscard]] static QString leaveOut(const ChangeSet &set);
};
