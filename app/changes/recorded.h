// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/changes/runrows.h"

// Sets as they are read back from the journal.
namespace recorded {

//! In order. A row this version does not understand counts as refused: it is never sent.
QList<RunRow> rowsFrom(const QList<JournalRow> &rows);
//! Of the rows that have ended.
ChangeReport reportFrom(qint64 set, const QList<JournalRow> &rows);

} // namespace recorded
