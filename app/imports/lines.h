// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace imports {

//! How many lines end in the text: by \n, \r or both together.
int lineEndsIn(QStringView text);
//! The line of this place, from 1.
inline int lineAt(QStringView text, qsizetype place)
{
    return 1 + lineEndsIn(text.first(place));
}

} // namespace imports
