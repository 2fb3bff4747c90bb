// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/check.h"

namespace imports {

//! What the cell could say instead.
QList<Suggestion> suggestionsFor(const CellProblem &problem, const QString &cell, const Known &known);

} // namespace imports
