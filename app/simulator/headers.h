// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/answer.h"

#include <QList>

namespace simulator {

// With its charset the library does not take it for what it compresses, which would cost 100 ms a page.
inline constexpr QLatin1StringView contentType { "application/json; charset=utf-8" };

using Header = std::pair<QString, QString>;

//! The headers an answer carries, besides its length.
QList<Header> headersOf(const Answer &answer);

} // namespace simulator
