// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QUrl>

//! What a bench is told on its command line: --server URL, --people N and what it needs besides.
class BenchOptions {
public:
    //! Reads the application's arguments; stops the program at one it does not know.
    explicit BenchOptions(const QStringList &more = {});

    [[nodiscard]] QUrl server() const { return QUrl(value(QStringLiteral("server"))); }
    [[nodiscard]] int people() const { return value(QStringLiteral("people")).toInt(); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }

private:
    QCommandLineParser m_parser;
};
