// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

//! What was asked for on the command line.
struct Options {
    bool demo = false;
    int demoUsers = 240;
    std::optional<QUrl> server {}; // none: Kisi's own
    QString profile {}; // empty: the usual place
    bool traceStartup = false;
    QString language {}; // for this start; empty: as set

    bool operator==(const Options &) const = default;
};

//! What is wrong with the command line, in one sentence.
struct UsageError {
    QString sentence {};
};

//! To be printed instead of starting: --help or --version.
struct HelpText {
    QString text {};
};

//! `arguments` with the program's name first, as QCoreApplication::arguments() gives them.
std::variant<Options, UsageError, HelpText> optionsFrom(const QStringList &arguments);

//! Kisi's own.
QUrl usualServer();
