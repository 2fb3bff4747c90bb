// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/table.h"
#include "tests/app/imports/tablewriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::Encoding;
using imports::Fault;
using imports::Format;
using imports::QuoteFault;
using imports::Separator;
using imports::Table;

Q_DECLARE_METATYPE(imports::Separator)
Q_DECLARE_METATYPE(imports::Fault::Kind)
using Cells = QList<QStringList>;

namespace {

const imports::Stop goesOn { false };

Table plain(const QString &text)
{
    return imports::readTable(text, Format { .hasHeader = false }, goesOn);
}

Cells cellsOf(const Table &table)
{
    Cells cells;
    for (const auto &row : table.rows)
        cells.append(row.cells);
    return cells;
}

QList<int> linesOf(const Table &table)
{
    QList<int> lines;
    for (const auto &row : table.rows)
        lines.append(row.line);
    return lines;
}

} // namespace

//! A text as rows and columns.
class TestTable final : public QObject {
    Q_OBJECT
private slots:
    void cutsRowsAndCells_data();
    void cutsRowsAndCells();
    void knowsTheLineOfEachRow();
    void keepsRowsBehindAQuoteThatNeverCloses();
    void keepsTextBehindAQuote();
    void findsSeparatorAndHeader_data();
    void findsSeparatorAndHeader();
    void takesTheNoteOfASpreadsheet();
    void keepsHeadingsApart();
    void keepsRowsThatAreTooShortOrTooLong();
    void refusesWhatHasNoRows_data();
    void refusesWhatHasNoRows();
    void refusesTooManyRowsAndCells();
    void endsWhenItIsStopped();
    void readsBackWhatWasWritten();
    void findsBackTheSeparator();
};

void TestTable::cutsRowsAndCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cells>("cells");
    QTest::newRow("two") << u"a,b\nc,d\n"_s << Cells { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("no end of line at the end") << u"a,b"_s << Cells { { u"a"_s, u"b"_s } };
    QTest::newRow("mixed ends of lines") << u"a\r\nb\rc\nd"_s
                                         << Cells { { u"a"_s }, { u"b"_s }, { u"c"_s }, { u"d"_s } };
    QTest::newRow("empty lines") << u"\n\na\r\n\r\n \n,,\nb\n"_s << Cells { { u"a"_s }, { u"b"_s } };
    QTest::newRow("empty cells") << u",a,,b\n"_s << Cells { { QString(), u"a"_s, QString(), u"b"_s } };
    QTest::newRow("separators at the end") << u"a,b,,,\n"_s << Cells { { u"a"_s, u"b"_s } };
    QTest::newRow("quoted") << u"\"a,\"\"b\"\"\",c\n"_s << Cells { { u"a,\"b\""_s, u"c"_s } };
    QTest::newRow("newlines in quotes") << u"\"a\r\nb\nc\",d\n"_s << Cells { { u"a\r\nb\nc"_s, u"d"_s } };
    QTest::newRow("blank before a quote") << u"a, \"b,c\"\n"_s << Cells { { u"a"_s, u"b,c"_s } };
    QTest::newRow("quotes inside") << u"5\" pipe,a\n"_s << Cells { { u"5\" pipe"_s, u"a"_s } };
    QTest::newRow("formula made harmless")
        << u"'=1+1,'@x,'t Hooft\n"_s << Cells { { u"=1+1"_s, u"@x"_s, u"'t Hooft"_s } };
    QTest::newRow("blanks stay") << u" a ,b\n"_s << Cells { { u" a "_s, u"b"_s } };
    QTest::newRow("empty quotes") << u"\"\",a\n"_s << Cells { { QString(), u"a"_s } };
    QTest::newRow("form feed") << u"a\f,b\n"_s << Cells { { u"a\f"_s, u"b"_s } };
}

void TestTable::cutsRowsAndCells()
{
    QFETCH(const QString, text);
    QTEST(cellsOf(plain(text)), "cells");
}

void TestTable::knowsTheLineOfEachRow()
{
    const auto table = plain(u"a\r\n\r\n\"b\nb\rb\r\nb\",c\nd\re"_s);
    QCOMPARE(linesOf(table), QList<int>({ 1, 3, 7, 8 }));
}

void TestTable::keepsRowsBehindAQuoteThatNeverCloses()
{
    const auto table = plain(u"a,b\nc,\"d\ne,f\n\"\",g\n"_s);
    const Cells expected { { u"a"_s, u"b"_s }, { u"c"_s, u"\"d"_s }, { u"e"_s, u"f"_s }, { QString(), u"g"_s } };
    QCOMPARE(cellsOf(table), expected);
    const QuoteFault fault { .kind = QuoteFault::NotClosed, .line = 2, .column = 1 };
    QCOMPARE(table.rows.at(1).quote, fault);
    QCOMPARE(table.rows.at(2).quote, QuoteFault());
}

void TestTable::keepsTextBehindAQuote()
{
    const auto table = plain(u"\"Ann\" \"the boss\" Lee,x\n\"a\nb\"c,\n"_s);
    const Cells expected { { u"Ann \"the boss\" Lee"_s, u"x"_s }, { u"a\nbc"_s } };
    QCOMPARE(cellsOf(table), expected);
    const QuoteFault fault { .kind = QuoteFault::TextBehind, .line = 2, .column = 0 };
    QCOMPARE(table.rows.at(1).quote, fault);
    QCOMPARE(plain(u"\"a\" ,b\n"_s).rows.at(0).quote, QuoteFault());
}

void TestTable::findsSeparatorAndHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Separator>("separator");
    QTest::addColumn<bool>("hasHeader");
    QTest::newRow("comma") << u"email,name\na@x.de,Ann\n"_s << Separator::Comma << true;
    QTest::newRow("semicolon") << u"E-Mail;Name\na@x.de;Lee, Ann\n"_s << Separator::Semicolon << true;
    QTest::newRow("tab") << u"email\tname\na@x.de\tLee, Ann\n"_s << Separator::Tab << true;
    QTest::newRow("groups between commas") << u"email,groups\na@x.de,1;2;3\nb@x.de,4\n"_s << Separator::Comma << true;
    QTest::newRow("names with commas") << u"Lee, Ann;a@x.de\nRoe, Ben;b@x.de\n"_s << Separator::Semicolon << false;
    QTest::newRow("quoted commas") << u"\"Lee, Ann\";a@x.de\n\"Roe, Ben\";b@x.de\n"_s << Separator::Semicolon << false;
    QTest::newRow("addresses alone") << u"a@x.de\nb@x.de\n"_s << Separator::Comma << false;
    QTest::newRow("one column with a heading") << u"email\na@x.de\n"_s << Separator::Comma << true;
    QTest::newRow("unknown headings") << u"Kontakt;Wer\na@x.de;Ann\nb@x.de;Ben\n"_s << Separator::Semicolon << true;
    QTest::newRow("no heading") << u"a@x.de,Ann\nb@x.de,Ben\n"_s << Separator::Comma << false;
    QTest::newRow("heading alone") << u"email,name\n"_s << Separator::Comma << true;
    QTest::newRow("words alone") << u"Ann,Lee\nBen,Roe\n"_s << Separator::Comma << false;
    QTest::newRow("empty") << QString() << Separator::Comma << false;
    QTest::newRow("newline in the heading") << u"\"E-Mail\n\";name\na@x.de;Ann\n"_s << Separator::Semicolon << true;
}

void TestTable::findsSeparatorAndHeader()
{
    QFETCH(const QString, text);
    const auto format = imports::detectFormat(text);
    QTEST(format.separator, "separator");
    QTEST(format.hasHeader, "hasHeader");
}

void TestTable::takesTheNoteOfASpreadsheet()
{
    const auto text = u"sep=;\r\nemail;name\r\na@x.de;Ann\r\n"_s;
    const auto format = imports::detectFormat(text);
    QCOMPARE(format.separator, Separator::Semicolon);
    const auto table = imports::readTable(text, format, goesOn);
    QCOMPARE(table.headings, QStringList({ u"email"_s, u"name"_s }));
    QCOMPARE(linesOf(table), QList<int> { 3 });
}

void TestTable::keepsHeadingsApart()
{
    const auto table = imports::readTable(u"\n email ,\"first\n name\",\na@x.de,Ann,5\n"_s, Format {}, goesOn);
    QCOMPARE(table.headings, QStringList({ u"email"_s, u"first name"_s, QString() }));
    QCOMPARE(table.width, 3);
    QCOMPARE(table.rows.size(), 1);
}

void TestTable::keepsRowsThatAreTooShortOrTooLong()
{
    const auto table = imports::readTable(u"email,name\na@x.de\nb@x.de,Roe, Ben\n"_s, Format {}, goesOn);
    QCOMPARE(table.width, 3);
    QCOMPARE(table.rows.at(0).cell(1), QString());
    QCOMPARE(table.rows.at(1).cell(2), u" Ben"_s);
}

void TestTable::refusesWhatHasNoRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Fault::Empty;
    QTest::newRow("blanks") << QByteArray(" \n\n ,, \n") << Fault::Empty;
    QTest::newRow("heading alone") << QByteArray("email,name\r\n") << Fault::OnlyHeader;
    QTest::newRow("binary") << QByteArray("\x01\x02\x03\x04\x05") << Fault::Binary;
}

void TestTable::refusesWhatHasNoRows()
{
    QFETCH(const QByteArray, bytes);
    const auto table = imports::readTable(bytes, imports::detectFormat(bytes), goesOn);
    QTEST(table.fault.kind, "kind");
}

void TestTable::refusesTooManyRowsAndCells()
{
    const auto line = u"a\n"_s;
    QVERIFY(!plain(line.repeated(imports::mostRows)).fault);
    const Fault rows { .kind = Fault::TooManyRows, .line = imports::mostRows + 1, .limit = imports::mostRows };
    QCOMPARE(plain(line.repeated(imports::mostRows + 1)).fault, rows);
    const QString separators = u"a"_s + QString(imports::mostCells * 2, u',');
    QVERIFY(imports::detectFormat(separators).separator == Separator::Comma);
    QCOMPARE(plain(separators).fault.kind, Fault::TooManyCells);
}

void TestTable::endsWhenItIsStopped()
{
    const imports::Stop stopped { true };
    QCOMPARE(imports::readTable(u"a\n"_s, Format {}, stopped).fault.kind, Fault::Stopped);
}

void TestTable::readsBackWhatWasWritten()
{
    QRandomGenerator chance(4711);
    for (int round = 0; round < 2000; ++round) {
        Cells cells;
        const int width = 2 + chance.bounded(4);
        for (int row = 1 + chance.bounded(5); row > 0; --row) {
            QStringList texts { u"0"_s }; // a row of blanks is none
            while (texts.size() < width)
                texts.append(tablewriter::anyCell(chance));
            texts.append(u"end"_s); // empty cells at the end are none
            cells.append(texts);
        }
        for (const auto separator : { Separator::Comma, Separator::Semicolon, Separator::Tab }) {
            const auto lineEnd = QStringList { u"\n"_s, u"\r\n"_s, u"\r"_s }.at(chance.bounded(3));
            const auto text = tablewriter::text(cells, separator, lineEnd);
            for (const auto encoding :
                 { Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252 }) {
                const auto bytes = tablewriter::bytes(text, encoding, chance.bounded(2) == 1);
                const Format format { .encoding = encoding, .separator = separator, .hasHeader = false };
                auto expected = cells;
                for (auto &row : expected) {
                    for (auto &cell : row)
                        cell = cell.startsWith(u"'@") || cell.startsWith(u"'\t") || cell.startsWith(u"'\r")
                            ? cell.mid(1)
                            : cell;
                }
                QCOMPARE(cellsOf(imports::readTable(bytes, format, goesOn)), expected);
            }
        }
    }
}

void TestTable::findsBackTheSeparator()
{
    QRandomGenerator chance(17);
    for (int round = 0; round < 200; ++round) {
        Cells cells { { u"email"_s, u"name"_s, u"notes"_s } };
        for (int row = 1 + chance.bounded(9); row > 0; --row)
            cells.append({ u"p%1@example.com"_s.arg(row), tablewriter::anyCell(chance), tablewriter::anyCell(chance) });
        for (const auto separator : { Separator::Comma, Separator::Semicolon, Separator::Tab }) {
            for (const auto encoding : { Encoding::Utf8, Encoding::Utf16Le, Encoding::Windows1252 }) {
                const auto bytes = tablewriter::bytes(tablewriter::text(cells, separator, u"\r\n"_s), encoding, true);
                const auto format = imports::detectFormat(bytes);
                QCOMPARE(format.separator, separator);
                QVERIFY(format.hasHeader);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
