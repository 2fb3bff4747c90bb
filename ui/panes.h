// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

//! Goes from one part of the window to the next by key, each time to where the focus was in it.
namespace panes {

struct Part {
    QWidget *area = nullptr;
    QWidget *entrance = nullptr; // what in it takes the focus; none: what had it last, else the first
};

//! From the one that has the focus to the next that shows and can take it, and round.
void go(const QList<Part> &parts, bool forward);

} // namespace panes
