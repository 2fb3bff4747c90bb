// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/imports/fault.h"

#include <QByteArray>

namespace imports {

enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252 };

//! By its mark, by the zeros of UTF-16, by being UTF-8; else Windows-1252, in which everything means something.
Encoding detectEncoding(const QByteArray &bytes);

struct DecodedText {
    QString text {};
    int damagedLine = 0; // the first with letters that this encoding does not have; 0: none
    Fault fault {};
};

//! Bytes as text without its mark. A fault where it is no text.
DecodedText decode(const QByteArray &bytes, Encoding encoding);

} // namespace imports
