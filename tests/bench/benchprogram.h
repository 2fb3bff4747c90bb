// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/secretstore.h"
#include "tests/bench/traffic.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QTemporaryDir>

class QLineEdit;
class QTableView;

//! The whole program in its window, against a simulator that runs in a process of its own.
class BenchProgram {
public:
    //! Without a pace, unless given one.
    BenchProgram(QApplication &application, const QUrl &server,
                 const Timing &timing = { .spacing = std::chrono::milliseconds(0) });

    //! Shows the window and signs in; the directory begins to load.
    void signIn();
    //! From nothing, as after signing in, but with the window and its pages already built.
    void loadAnew();
    //! Whether the listing of a part has come to its end in time, complete or not.
    bool awaitPart(Directory::Part part, std::chrono::milliseconds patience);
    //! The same for everything that is listed by itself.
    bool awaitAll(std::chrono::milliseconds patience);

    [[nodiscard]] Directory &directory() { return m_program.directory(); }
    [[nodiscard]] MainWindow &window() { return m_program.window(); }
    [[nodiscard]] Traffic &traffic() { return m_traffic; }
    //! Of the Users page.
    [[nodiscard]] QTableView &table();
    [[nodiscard]] QLineEdit &search();
    [[nodiscard]] QWidget &usersPage();

private:
    NoSecretStore m_store;
    QTemporaryDir m_profile;
    QNetworkAccessManager m_network;
    Traffic m_traffic;
    Program m_program;
};
