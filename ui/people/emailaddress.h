// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QString>

class Directory;

//! What can be said of an e-mail address without asking anybody.
class EmailAddress final {
    Q_DECLARE_TR_FUNCTIONS(EmailAddress)
public:
    //! What is missing or wrong, as a sentence for the person who types it; empty when nothing is.
    [[nodiscard]] static QString problem(const QString &address);
    //! The address that was probably meant, "a@exmaple.com" → "a@example.com"; empty without a better guess.
    [[nodiscard]] static QString likelyMeant(const QString &address, const QSet<QString> &knownDomains);
    //! Those of everybody in the directory: a domain somebody here has is no slip.
    [[nodiscard]] static QSet<QString> domainsOf(const Directory &directory);
    [[nodiscard]] static QString domain(const QString &address);
};
