// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QTemporaryDir>

//! A journal in a folder of its own, being opened.
class JournalFixture {
public:
    JournalFixture() { journal.open(); }

    QTemporaryDir folder;
    Journal journal { folder.filePath(QStringLiteral("journal.sqlite")) };
};
