// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <atomic>

namespace imports {

//! Set from another thread: what runs on a worker ends soon, with Fault::Stopped where it has one to give.
using Stop = std::atomic_bool;

//! Why nothing can be read from a file or a text, and where. The words are the page's.
struct Fault {
    enum Kind : quint8 {
        None,
        NotThere,
        Unreadable, // `detail` is what the system says
        TooBig, // than `limit` bytes
        ChangedMeanwhile, // while it was being read
        Empty,
        Workbook, // of a spreadsheet program, which has to save it as CSV first
        Binary, // no text
        Zeros, // a NUL character on `line`
        TooManyRows, // than `limit`
        TooManyCells, // than `limit`, reached on `line`
        OnlyHeader,
        Stopped
    };
    Kind kind = None;
    int line = 0; // from 1; 0: it is the whole file
    qint64 limit = 0;
    QString detail {};

    explicit operator bool() const { return kind != None; }
    bool operator==(const Fault &) const = default;
};

} // namespace imports
