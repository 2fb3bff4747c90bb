// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

class QKeyEvent;

//! What keys do on a page with a list: obeyed there, and shown in the sheet of shortcuts.
namespace listkeys {

enum class Deed {
    None,
    OpenDetails,
    CloseDetails,
    Tick,
    TickThrough,
    TickAll,
    Edit,
    Delete,
    OpenMenu,
    GoToRows,
    Clear
};

struct Key {
    Deed deed {};
    QList<QKeySequence> keys {};
    QString words {};
};

//! While the table has the focus.
[[nodiscard]] QList<Key> inTable();
//! While the search has it.
[[nodiscard]] QList<Key> inSearch();

//! Of the keys given; None for any other.
[[nodiscard]] Deed deedIn(const QList<Key> &keys, const QKeyEvent &event);

} // namespace listkeys
