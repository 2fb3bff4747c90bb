// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace imports {

// Of small letters without accents, in English, German, French and Spanish.

//! 1 to 12; 0: no month.
int monthNamed(QStringView word);
//! What says nothing of a date: "of", "de", "th", "Monday".
bool isFillerInDates(QStringView word);
//! "never", and what else stands for no end.
bool isNever(QStringView text);

} // namespace imports
