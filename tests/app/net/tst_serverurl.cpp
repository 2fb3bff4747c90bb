// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/serverurl.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ServerUrlProblem)

//! Which addresses may be used as the server.
class TestServerUrl : public QObject {
    Q_OBJECT

private slots:
    void anAddressThatMayBeUsed_data();
    void anAddressThatMayBeUsed();
    void anAddressThatMayNot_data();
    void anAddressThatMayNot();
};

void TestServerUrl::anAddressThatMayBeUsed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto row
        = [](const QString &typed, const QString &url) { QTest::newRow(qUtf8Printable(typed)) << typed << url; };
    row(u"https://api.kisi.io"_s, u"https://api.kisi.io"_s);
    row(u"https://api.kisi.io/"_s, u"https://api.kisi.io"_s);
    row(u"HTTPS://API.Kisi.IO"_s, u"https://api.kisi.io"_s);
    row(u"  https://api.kisi.io\n"_s, u"https://api.kisi.io"_s);
    row(u"api.kisi.io"_s, u"https://api.kisi.io"_s);
    row(u"api.kisi.io:8443"_s, u"https://api.kisi.io:8443"_s);
    row(u"localhost:8080"_s, u"https://localhost:8080"_s);
    row(u"http://localhost:8080"_s, u"http://localhost:8080"_s);
    row(u"http://LOCALHOST"_s, u"http://localhost"_s);
    row(u"http://127.0.0.1:8080/"_s, u"http://127.0.0.1:8080"_s);
    row(u"http://127.9.9.9"_s, u"http://127.9.9.9"_s);
    row(u"http://[::1]:8080"_s, u"http://[::1]:8080"_s);
    row(u"https://bücher.example.com"_s, u"https://xn--bcher-kva.example.com"_s);
}

void TestServerUrl::anAddressThatMayBeUsed()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto result = serverUrlFrom(typed);
    QVERIFY(std::holds_alternative<QUrl>(result));
    QCOMPARE(std::get<QUrl>(result).toEncoded(), url.toLatin1());
}

void TestServerUrl::anAddressThatMayNot_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ServerUrlProblem>("problem");
    const auto row = [](const QString &typed, ServerUrlProblem problem) {
        QTest::newRow(qUtf8Printable(typed.isEmpty() ? u"nothing"_s : typed)) << typed << problem;
    };
    row({}, ServerUrlProblem::NotAnAddress);
    row(u"   "_s, ServerUrlProblem::NotAnAddress);
    row(u"https://"_s, ServerUrlProblem::NotAnAddress);
    row(u"https:///path"_s, ServerUrlProblem::NotAnAddress);
    row(u"my server"_s, ServerUrlProblem::NotAnAddress);
    row(u"https://api kisi.io"_s, ServerUrlProblem::NotAnAddress);
    row(u"https://api.kisi.io:99999"_s, ServerUrlProblem::NotAnAddress);
    row(u"https://api.kisi.io:port"_s, ServerUrlProblem::NotAnAddress);
    row(u"mailto:ann@example.com"_s, ServerUrlProblem::HasMore);
    row(u"https://[::1"_s, ServerUrlProblem::NotAnAddress);
    row(u"http://kisi.io"_s, ServerUrlProblem::NotHttps);
    row(u"http://127.0.0.1.evil.com"_s, ServerUrlProblem::NotHttps);
    row(u"http://localhost.evil.com"_s, ServerUrlProblem::NotHttps);
    row(u"http://localhost@evil.com"_s, ServerUrlProblem::NotHttps);
    row(u"http://127.0.0.1@evil.com"_s, ServerUrlProblem::NotHttps);
    row(u"http://128.0.0.1"_s, ServerUrlProblem::NotHttps);
    row(u"http://10.0.0.1"_s, ServerUrlProblem::NotHttps);
    row(u"http://0.0.0.0"_s, ServerUrlProblem::NotHttps);
    row(u"http://[::2]"_s, ServerUrlProblem::NotHttps);
    row(u"ftp://api.kisi.io"_s, ServerUrlProblem::NotHttps);
    row(u"ftp://localhost"_s, ServerUrlProblem::NotHttps);
    row(u"file://localhost/etc/passwd"_s, ServerUrlProblem::NotHttps);
    row(u"https://ann:pw@api.kisi.io"_s, ServerUrlProblem::HasMore);
    row(u"ann@api.kisi.io"_s, ServerUrlProblem::HasMore);
    row(u"https://api.kisi.io/v1"_s, ServerUrlProblem::HasMore);
    row(u"https://api.kisi.io?key=1"_s, ServerUrlProblem::HasMore);
    row(u"https://api.kisi.io#users"_s, ServerUrlProblem::HasMore);
}

void TestServerUrl::anAddressThatMayNot()
{
    QFETCH(QString, typed);
    QFETCH(ServerUrlProblem, problem);
    const auto result = serverUrlFrom(typed);
    QVERIFY(std::holds_alternative<ServerUrlProblem>(result));
    QCOMPARE(std::get<ServerUrlProblem>(result), problem);
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
