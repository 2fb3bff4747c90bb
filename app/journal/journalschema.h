// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSqlDatabase;
class QSqlQuery;

// The tables of the journal, and how an older file becomes one of today.
namespace journalschema {

//! What this program writes; a file with a higher number is a newer program's.
inline constexpr int version = 2;

//! Brings the open file from its own version to ours, step by step, in one transaction. False: see `query`'s error.
bool migrate(QSqlQuery &query);

} // namespace journalschema
