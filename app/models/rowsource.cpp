// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/rowsource.h"

RowSource::~RowSource() = default;

std::optional<std::vector<int>> RowSource::allThatHold(const Question & /*question*/) const
{
    return {};
}
