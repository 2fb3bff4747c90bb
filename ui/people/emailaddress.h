// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QString>

class Directory;

//! What is said of an e-mail address to the person who types it.
class EmailAddress final {
    Q_DECLARE_TR_FUNCTIONS(EmailAddress)
public:
    //! What is missing or wrong, as a sentence; empty when nothing is.
    [[nodiscard]] static QString problem(const QString &address);
    //! The address that was probably meant, "a@exmaple.com" → "a@example.com"; empty without a better guess. What
    //! people here have is never a slip, and is guessed before the big providers.
    [[nodiscard]] static QString likelyMeant(const QString &address, const QSet<QString> &knownDomains);
    //! Those of everybody in the directory.
    [[nodiscard]] static QSet<QString> domainsOf(const Directory &directory);
};
