// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/encoding.h"
#include "tests/app/imports/tablewriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::Encoding;
using imports::Fault;

Q_DECLARE_METATYPE(imports::Encoding)
Q_DECLARE_METATYPE(imports::Fault::Kind)

//! Bytes as text.
class TestEncoding final : public QObject {
    Q_OBJECT
private slots:
    void tellsHowItIsWritten_data();
    void tellsHowItIsWritten();
    void readsWindowsLetters();
    void readsWhatItIsToldToRead();
    void saysWhereLettersAreLost();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void leavesOutMarks();
};

void TestEncoding::tellsHowItIsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text");
    const auto text = u"email;name\nzoë@example.com;Zoë €\n"_s;
    const auto row = [&text](const char *name, Encoding encoding, bool hasMark) {
        QTest::newRow(name) << tablewriter::bytes(text, encoding, hasMark) << encoding << text;
    };
    row("UTF-8", Encoding::Utf8, false);
    row("UTF-8 with a mark", Encoding::Utf8, true);
    row("UTF-16 LE", Encoding::Utf16Le, false);
    row("UTF-16 LE with a mark", Encoding::Utf16Le, true);
    row("UTF-16 BE", Encoding::Utf16Be, false);
    row("UTF-16 BE with a mark", Encoding::Utf16Be, true);
    row("Windows-1252", Encoding::Windows1252, false);
    QTest::newRow("ASCII") << QByteArray("a,b\n") << Encoding::Utf8 << u"a,b\n"_s;
    QTest::newRow("one letter in UTF-16") << QByteArray("a\0", 2) << Encoding::Utf16Le << u"a"_s;
    QTest::newRow("UTF-8 cut off in a letter") << QByteArray("Zo\xC3") << Encoding::Windows1252 << u"ZoÃ"_s;
}

void TestEncoding::tellsHowItIsWritten()
{
    QFETCH(const QByteArray, bytes);
    QTEST(imports::detectEncoding(bytes), "encoding");
    const auto decoded = imports::decode(bytes, imports::detectEncoding(bytes));
    QTEST(decoded.text, "text");
    QCOMPARE(decoded.damagedLine, 0);
    QVERIFY(!decoded.fault);
}

void TestEncoding::readsWindowsLetters()
{
    const auto decoded = imports::decode("\x80 \x84x\x93 \x8A \x9F \xE9", Encoding::Windows1252);
    QCOMPARE(decoded.text, u"€ „x“ Š Ÿ é"_s);
}

void TestEncoding::readsWhatItIsToldToRead()
{
    QCOMPARE(imports::decode("Zo\xC3\xAB", Encoding::Windows1252).text, u"ZoÃ«"_s);
    QCOMPARE(imports::decode("ab", Encoding::Utf16Le).text, u"\u6261"_s);
}

void TestEncoding::saysWhereLettersAreLost()
{
    const auto decoded = imports::decode("a\r\nb\nZo\xEB\n", Encoding::Utf8);
    QCOMPARE(decoded.damagedLine, 3);
    QCOMPARE(decoded.text, u"a\r\nb\nZo\uFFFD\n"_s);
    QCOMPARE(imports::decode("a\n\x81", Encoding::Windows1252).damagedLine, 2);
    const QByteArray half("a\0\0\xD8", 4);
    QCOMPARE(imports::decode(half, Encoding::Utf16Le).text, u"a\uFFFD"_s);
}

void TestEncoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << Fault::Empty << 0;
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << Fault::Empty << 0;
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14") << Fault::Workbook << 0;
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << Fault::Workbook << 0;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << Fault::Binary << 0;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << Fault::Binary << 0;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 and text") << Fault::Binary << 0;
    const QByteArray rows = QByteArray("ann@example.com,Ann\n").repeated(10);
    QTest::newRow("a zero") << QByteArray(rows + QByteArray("ben@exam\0ple.com", 16)) << Fault::Zeros << 11;
    QTest::newRow("a zero far behind") << QByteArray(rows.repeated(50) + '\0') << Fault::Zeros << 501;
}

void TestEncoding::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    const auto decoded = imports::decode(bytes, imports::detectEncoding(bytes));
    QTEST(decoded.fault.kind, "kind");
    QTEST(decoded.fault.line, "line");
    QCOMPARE(decoded.text, QString());
}

void TestEncoding::leavesOutMarks()
{
    QCOMPARE(imports::decode("\xEF\xBB\xBF\xEF\xBB\xBFx\x1A", Encoding::Utf8).text, u"x"_s);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
