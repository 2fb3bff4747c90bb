// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/reason.h"

//! What is wrong, in so few words that they fit into the cell: "Ending missing, such as .com". `cell` is what stands
//! there, so that it is not repeated. Plain text: never show it as markup.
QString problemText(const imports::CellProblem &problem, const QString &cell = {});
//! What to do about it, in whole sentences.
QString howToFix(const imports::CellProblem &problem);
