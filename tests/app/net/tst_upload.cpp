// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/upload.h"
#include "tests/app/net/wire.h"
#include "tests/support/certificates.h"

#include <QLoggingCategory>

//! A file for a signed address: it goes there, once, with nothing else, and nowhere else.
class TestUpload : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { m_upload.reset(); }
    void theWholeFileArrivesWithoutSecretAndCookies();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void aBrokenConnectionIsNotTriedAgain_data();
    void aBrokenConnectionIsNotTriedAgain();
    void anAnswerSaysWhatItMeans_data();
    void anAnswerSaysWhatItMeans();
    void theWaitEnds();
    void onlyEncryptedAddressesAreUsed_data();
    void onlyEncryptedAddressesAreUsed();
    void aCertificateThatDoesNotHoldIsRefused();
    void nobodyIsCalledAfterCancelling();
    void theAddressIsNeitherLoggedNorToldInAnError();

private:
    void send(const QUrl &address, const QByteArray &bytes = "email,name\r\n")
    {
        m_result.reset();
        if (!m_upload)
            m_upload = std::make_unique<Upload>(10s);
        m_upload->send(address, bytes, "text/csv", [this](const Result<Unit> &result) { m_result = result; });
    }
    [[nodiscard]] static QUrl place(const RawServer &server)
    {
        return QUrl(server.url().toString() + u"/uploads/people.csv?signature=s1gned"_s);
    }
    [[nodiscard]] Error::Kind failure() const { return m_result && !*m_result ? m_result->error().kind : Error::Gone; }
    static void keep(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
    {
        s_lines << text;
    }

    std::unique_ptr<Upload> m_upload;
    std::optional<Result<Unit>> m_result;
    inline static QStringList s_lines;
};

void TestUpload::theWholeFileArrivesWithoutSecretAndCookies()
{
    RawServer server;
    server.otherwise
        = [](const Heard &) { return Deed::answer(200, {}, "Set-Cookie: taste=good\r\nWWW-Authenticate: Basic\r\n"); };
    const auto file = QByteArray("ann@example.com,Ann\r\n").repeated(100'000);
    for (int time = 1; time <= 2; ++time) {
        send(place(server), file);
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        const auto &message = server.heard().constLast().message;
        QCOMPARE(message.verb(), "POST");
        QCOMPARE(message.target(), "/uploads/people.csv?signature=s1gned");
        QCOMPARE(message.header("content-type"), "text/csv");
        QVERIFY(message.body == file);
        QVERIFY(!message.hasHeader("authorization"));
        QVERIFY(!message.hasHeader("cookie"));
        QCOMPARE(server.count(), time);
    }
}

void TestUpload::noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 301, 302, 303, 307, 308 })
        QTest::addRow("%d", status) << status;
}

void TestUpload::noRedirectIsFollowed()
{
    QFETCH(int, status);
    RawServer server;
    RawServer stranger;
    server.script = { Deed::answer(status, "", "Location: " + stranger.url().toEncoded() + "/elsewhere\r\n") };
    send(place(server));
    QTRY_COMPARE(failure(), Error::NotKisi);
    QTest::qWait(50);
    QCOMPARE(stranger.connections(), 0);
    QCOMPARE(server.count(), 1);
}

void TestUpload::aBrokenConnectionIsNotTriedAgain_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("closed") << Deed::close();
    QTest::newRow("reset") << Deed::reset();
    QTest::newRow("answer cut off") << Deed::raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{");
}

void TestUpload::aBrokenConnectionIsNotTriedAgain()
{
    QFETCH(Deed, deed);
    RawServer server;
    server.script = { deed };
    send(place(server));
    QTRY_COMPARE(failure(), Error::Network);
    QTest::qWait(50);
    QCOMPARE(server.count(), 1);
}

void TestUpload::anAnswerSaysWhatItMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Error::Kind>("kind"); // Gone: none
    QTest::newRow("stored") << 200 << Error::Gone;
    QTest::newRow("created") << 201 << Error::Gone;
    QTest::newRow("nothing to say") << 204 << Error::Gone;
    QTest::newRow("expired") << 403 << Error::Refused;
    QTest::newRow("bad request") << 400 << Error::Refused;
    QTest::newRow("not signed in") << 401 << Error::Refused; // nobody's session ends by it
    QTest::newRow("busy") << 503 << Error::Server;
}

void TestUpload::anAnswerSaysWhatItMeans()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    RawServer server;
    server.script = { Deed::answer(status, status == 204 ? "" : "<Answer/>", {}, "application/xml") };
    send(place(server));
    QTRY_VERIFY(m_result);
    QCOMPARE(failure(), kind);
    QCOMPARE(bool(*m_result), kind == Error::Gone);
}

void TestUpload::theWaitEnds()
{
    RawServer server;
    server.script = { Deed::hang() };
    m_upload = std::make_unique<Upload>(50ms);
    send(place(server));
    QTRY_COMPARE(failure(), Error::Timeout);
}

void TestUpload::onlyEncryptedAddressesAreUsed_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("http") << u"http://storage.example.com/people.csv?signature=1"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/people.csv"_s;
    QTest::newRow("a file") << u"file:///tmp/people.csv"_s;
    QTest::newRow("no host") << u"https:///people.csv"_s;
    QTest::newRow("a path") << u"/people.csv"_s;
    QTest::newRow("nothing") << QString();
}

void TestUpload::onlyEncryptedAddressesAreUsed()
{
    QFETCH(QString, address);
    send(QUrl(address));
    QVERIFY(!m_result); // later, as always
    QTRY_COMPARE(failure(), Error::Decode);
}

void TestUpload::aCertificateThatDoesNotHoldIsRefused()
{
    const Certificates certificates;
    if (!certificates.problem().isEmpty())
        QSKIP(qPrintable(u"No certificates: "_s + certificates.problem()));
    RawServer server(certificates.selfSigned());
    send(place(server));
    QTRY_COMPARE(failure(), Error::Tls);
    QCOMPARE(server.count(), 0);
}

void TestUpload::nobodyIsCalledAfterCancelling()
{
    RawServer server;
    send(place(server));
    m_upload->cancel();
    send(QUrl(u"http://storage.example.com/"_s));
    m_upload->cancel();
    QTest::qWait(50);
    QVERIFY(!m_result);
    send(place(server));
    m_upload.reset();
    QTest::qWait(50);
    QVERIFY(!m_result);
}

void TestUpload::theAddressIsNeitherLoggedNorToldInAnError()
{
    QLoggingCategory::setFilterRules(u"kisi.net.debug=true"_s);
    auto *before = qInstallMessageHandler(&keep);
    RawServer server;
    server.script = { Deed::answer(403), Deed::close(), Deed::answer(204) };
    QStringList told;
    for (int i = 0; i < 3; ++i) {
        send(place(server));
        QTRY_VERIFY(m_result);
        told << (*m_result ? QString() : m_result->error().message);
    }
    qInstallMessageHandler(before);
    QCOMPARE(s_lines.size(), 3);
    QVERIFY(!(told + s_lines).join(u' ').contains(u"s1gned"_s));
    QVERIFY(!(told + s_lines).join(u' ').contains(u"people"_s));
}

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
