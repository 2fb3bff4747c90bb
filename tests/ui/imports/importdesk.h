// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/desk.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importsteps.h"

//! The page "Import users" at a desk, with a folder for its files.
class ImportDesk final : public Desk {
public:
    explicit ImportDesk(const simulator::Options &options = { .users = 30, .requestsPerSecond = 0 });

    //! Signs in and shows the page; everybody is loaded unless told otherwise.
    void open(bool loads = true);
    //! The page again, as after a start: what the settings keep is read anew.
    void reopen();

    //! Writes a file and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    //! Opens a file with these bytes and waits for its columns.
    void openFile(const QByteArray &bytes, const QString &name = QStringLiteral("staff.csv"));

    [[nodiscard]] ImportSteps::Step step() const;
    //! What a step says for itself: "staff.csv, 2 rows".
    [[nodiscard]] QString result(const char *step) const;
    //! What the column goes to, as shown; empty where there is no such row.
    [[nodiscard]] QString goesTo(int column) const;
    [[nodiscard]] QString howRead(int column) const;
    //! As somebody does who opens the list and picks it.
    void choose(int column, const QString &field) const;

    QTemporaryDir folder;
    ImportPage *page = nullptr;
};
