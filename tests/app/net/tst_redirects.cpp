// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/net/wire.h"

//! No redirect is followed: the secret stays with the server it belongs to.
class TestRedirects : public QObject {
    Q_OBJECT

private slots:
    void nobodyElseHearsAnything_data();
    void nobodyElseHearsAnything();
};

void TestRedirects::nobodyElseHearsAnything_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("host");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        QTest::addRow("%d GET, other port", status) << status << Verb::Get << u"127.0.0.1"_s;
        QTest::addRow("%d GET, other name", status) << status << Verb::Get << u"localhost"_s;
        QTest::addRow("%d POST, other port", status) << status << Verb::Post << u"127.0.0.1"_s;
        QTest::addRow("%d PATCH, other name", status) << status << Verb::Patch << u"localhost"_s;
        QTest::addRow("%d DELETE, other name", status) << status << Verb::Delete << u"localhost"_s;
        QTest::addRow("%d GET, same server", status) << status << Verb::Get << QString();
    }
}

void TestRedirects::nobodyElseHearsAnything()
{
    QFETCH(int, status);
    QFETCH(Verb, verb);
    QFETCH(QString, host);
    Wire wire;
    RawServer stranger;
    const QByteArray target = (host.isEmpty() ? wire.server.url() : stranger.url(host)).toEncoded() + "/elsewhere";
    wire.server.script = { Deed::answer(status, "{}", "Location: " + target + "\r\n") };
    Asked<Unit> asked(wire, writing(verb));
    QTRY_VERIFY(asked.result);
    QVERIFY(asked.failed(Error::NotKisi));
    QCOMPARE(asked.error().httpStatus, status);
    QTest::qWait(50);
    QCOMPARE(stranger.connections(), 0);
    QCOMPARE(wire.server.count(), 1);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
