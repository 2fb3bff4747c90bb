// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace imports {

//! Letters added, left out, exchanged or swapped with their neighbour to get from one to the other; `most` where it
//! is that or more.
int editDistance(QStringView from, QStringView to, int most);

} // namespace imports
