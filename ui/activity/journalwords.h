// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QCoreApplication>

//! What is said of a journal that is not as it should be; empty where all is well.
struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
public:
    QString what {};
    QString why {};
    QString icon {};
    bool isGrave = true; // nothing can be changed

    [[nodiscard]] bool isEmpty() const { return what.isEmpty(); }
    [[nodiscard]] static JournalWords of(const Journal &journal);
};
