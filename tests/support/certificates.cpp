// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s };

// `openssl ca` because it takes both dates on every version; `openssl x509` cannot sign into the past.
constexpr auto settings = "[ca]\n"
                          "default_ca = authority\n"
                          "[authority]\n"
                          "database = index.txt\n"
                          "rand_serial = yes\n"
                          "new_certs_dir = .\n"
                          "certificate = authority.pem\n"
                          "private_key = authority.key\n"
                          "default_md = sha256\n"
                          "policy = anything\n"
                          "[anything]\n"
                          "commonName = supplied\n"
                          "[req]\n"
                          "distinguished_name = nobody\n"
                          "x509_extensions = root\n"
                          "[nobody]\n"
                          "[root]\n"
                          "basicConstraints = critical, CA:true\n";

} // namespace

Certificates::Certificates()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        m_problem = u"the openssl program is missing"_s;
        return;
    }
    write(u"settings"_s, settings);
    write(u"index.txt"_s, {});
    makeAuthority();
    const auto here = u"IP:127.0.0.1,DNS:localhost"_s;
    sign(u"good"_s, here, u"20200101000000Z"_s, u"20491231235959Z"_s);
    sign(u"expired"_s, here, u"20200101000000Z"_s, u"20210101000000Z"_s);
    sign(u"wrong"_s, u"DNS:somebody.example.com"_s, u"20200101000000Z"_s, u"20491231235959Z"_s);
    makeSelfSigned();
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate::fromPath(m_dir.filePath(u"authority.pem"_s)).value(0);
}

void Certificates::makeAuthority()
{
    run(QStringList { u"req"_s, u"-config"_s, u"settings"_s, u"-x509"_s } + newKey
        + QStringList { u"-keyout"_s, u"authority.key"_s, u"-out"_s, u"authority.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                        u"/CN=Test authority"_s });
}

void Certificates::makeSelfSigned()
{
    run(QStringList { u"req"_s, u"-config"_s, u"settings"_s, u"-x509"_s } + newKey
        + QStringList { u"-keyout"_s, u"self.key"_s, u"-out"_s, u"self.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                        u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s });
}

void Certificates::sign(const QString &name, const QString &altName, const QString &from, const QString &until)
{
    write(name + u".ext"_s, "subjectAltName = " + altName.toLatin1() + "\n");
    run(QStringList { u"req"_s, u"-config"_s, u"settings"_s, u"-new"_s } + newKey
        + QStringList { u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s, u"-subj"_s, u"/CN="_s + name });
    run({ u"ca"_s, u"-config"_s, u"settings"_s, u"-batch"_s, u"-notext"_s, u"-in"_s, name + u".csr"_s, u"-out"_s,
          name + u".pem"_s, u"-extfile"_s, name + u".ext"_s, u"-startdate"_s, from, u"-enddate"_s, until });
}

void Certificates::write(const QString &name, const QByteArray &text)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        m_problem = file.errorString();
}

void Certificates::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s, arguments);
    if ((!openssl.waitForFinished() || openssl.exitCode() != 0) && m_problem.isEmpty())
        m_problem
            = u"openssl "_s + arguments.value(0) + u": "_s + QString::fromLocal8Bit(openssl.readAllStandardError());
}

QSslConfiguration Certificates::configuration(const QString &name) const
{
    QFile key(m_dir.filePath(name + u".key"_s));
    if (!key.open(QFile::ReadOnly))
        return {};
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_dir.filePath(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}
