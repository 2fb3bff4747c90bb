// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace imports {

//! A file as Kisi's own import would take it.
struct KisiFile {
    enum Fault : quint8 {
        None,
        NotUtf8,
        NotCommas,
        NotTemplate, // columns that Kisi does not know, or in another order
        NoRows
    };

    Fault fault = None;
    int rows = 0; // without the headings and empty lines
};

//! Quick enough for the thread of the window: cells are counted, not made.
KisiFile kisiFileFrom(const QByteArray &bytes);

} // namespace imports
