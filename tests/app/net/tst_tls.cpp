// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"
#include "tests/support/certificates.h"

//! A certificate that does not hold is never accepted, and nothing is sent to who shows it.
class TestTls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aGoodCertificateIsAccepted();
    void aCertificateThatDoesNotHoldIsRefused_data();
    void aCertificateThatDoesNotHoldIsRefused();
    void aServerThatDoesNotSpeakTlsIsRefused();

private:
    Certificates m_certificates;
    QSslConfiguration m_before;
};

void TestTls::initTestCase()
{
    if (!m_certificates.problem().isEmpty())
        QSKIP(qPrintable(u"No certificates: "_s + m_certificates.problem()));
    m_before = QSslConfiguration::defaultConfiguration();
    auto trusting = m_before;
    trusting.addCaCertificate(m_certificates.authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void TestTls::cleanupTestCase()
{
    if (!m_before.isNull())
        QSslConfiguration::setDefaultConfiguration(m_before);
}

void TestTls::aGoodCertificateIsAccepted()
{
    for (const auto &host : { u"127.0.0.1"_s, u"localhost"_s }) {
        RawServer server(m_certificates.good());
        QNetworkAccessManager network;
        Client client(network, server.url(host), shortTiming());
        client.setSecret(Secret("s3cr3t"));
        bool succeeded = false;
        const auto call = client.send(writing(Verb::Patch), Lane::Interactive,
                                      [&succeeded](const Result<Unit> &outcome) { succeeded = bool(outcome); });
        QTRY_VERIFY(succeeded);
        QCOMPARE(server.heard().first().message.header("authorization"), "KISI-LOGIN s3cr3t");
        QVERIFY(server.heard().first().message.startLine.endsWith("HTTP/1.1"));
    }
}

void TestTls::aCertificateThatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QSslConfiguration>("shown");
    QTest::addColumn<Verb>("verb");
    QTest::newRow("self-signed, GET") << m_certificates.selfSigned() << Verb::Get;
    QTest::newRow("self-signed, POST") << m_certificates.selfSigned() << Verb::Post;
    QTest::newRow("self-signed, DELETE") << m_certificates.selfSigned() << Verb::Delete;
    QTest::newRow("expired, GET") << m_certificates.expired() << Verb::Get;
    QTest::newRow("expired, PATCH") << m_certificates.expired() << Verb::Patch;
    QTest::newRow("expired, DELETE") << m_certificates.expired() << Verb::Delete;
    QTest::newRow("wrong name, GET") << m_certificates.wrongName() << Verb::Get;
    QTest::newRow("wrong name, PUT") << m_certificates.wrongName() << Verb::Put;
    QTest::newRow("wrong name, DELETE") << m_certificates.wrongName() << Verb::Delete;
}

void TestTls::aCertificateThatDoesNotHoldIsRefused()
{
    QFETCH(QSslConfiguration, shown);
    QFETCH(Verb, verb);
    RawServer server(shown);
    QNetworkAccessManager network;
    Client client(network, server.url(), shortTiming());
    client.setSecret(Secret("s3cr3t"));
    std::optional<Result<Unit>> outcome;
    const auto call = client.send(writing(verb), Lane::Interactive, [&outcome](const auto &it) { outcome = it; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().kind, Error::Tls);
    QVERIFY(!outcome->error().mayHaveHappened());
    QTest::qWait(50);
    QCOMPARE(server.count(), 0);
    QCOMPARE(server.connections(), 1); // and it is not tried again
}

void TestTls::aServerThatDoesNotSpeakTlsIsRefused()
{
    RawServer server;
    QNetworkAccessManager network;
    auto url = server.url();
    url.setScheme(u"https"_s);
    Client client(network, url, shortTiming());
    auto request = writing(Verb::Patch);
    request.deadline = 500ms;
    std::optional<Result<Unit>> outcome;
    const auto call = client.send(request, Lane::Interactive, [&outcome](const auto &it) { outcome = it; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    QVERIFY(!outcome->error().mayHaveHappened());
    QCOMPARE(server.count(), 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
