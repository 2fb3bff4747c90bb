// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"

// What cells and rows of a checked file say, in words for people. Plain text: never show it as markup.

//! A cell as it is understood: "31 Mar 2027" for "31.3.27", the name of a group for its id; as it stands where nothing
//! is understood.
QString understoodText(const imports::Check &check, int column, const QString &cell);
//! Nothing is said for ever: "Never".
bool isNeverText(const imports::Check &check, int column, const QString &cell);
//! "New", "Changed" …
QString stateText(imports::RowState state);
//! A suggestion as it is offered: "3 April 2027" for "2027-04-03".
QString suggestionText(imports::Reason reason, const imports::Suggestion &suggestion);
