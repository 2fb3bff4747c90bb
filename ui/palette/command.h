// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QPointer>

//! Something to choose from a menu, as it is found elsewhere.
struct Command {
    QPointer<QAction> action {};
    QString words {}; // without the mnemonic: "Refresh", "Appearance: Dark"
    QString menu {}; // "View"
};
