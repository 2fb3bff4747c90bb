// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

//! A certificate authority of the test's own and certificates signed by it, made by the openssl program.
class Certificates {
public:
    Certificates();

    //! Empty when everything is there; else why the certificates could not be made.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    //! What a client has to trust so that only the fault under test is left.
    [[nodiscard]] QSslCertificate authority() const;

    // For a server, with the certificate's private key.
    [[nodiscard]] QSslConfiguration good() const { return configuration(QStringLiteral("good")); }
    [[nodiscard]] QSslConfiguration expired() const { return configuration(QStringLiteral("expired")); }
    [[nodiscard]] QSslConfiguration wrongName() const { return configuration(QStringLiteral("wrong")); }
    [[nodiscard]] QSslConfiguration selfSigned() const { return configuration(QStringLiteral("self")); }

private:
    void makeAuthority();
    void makeSelfSigned();
    void sign(const QString &name, const QString &altName, const QString &from, const QString &until);
    void write(const QString &name, const QByteArray &text);
    void run(const QStringList &arguments);
    [[nodiscard]] QSslConfiguration configuration(const QString &name) const;

    QTemporaryDir m_dir;
    QString m_problem;
};
