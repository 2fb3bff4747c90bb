// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/csv.h"
#include "tests/app/exports/csvreader.h"

#include <QAbstractTableModel>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using exports::Cell;
using exports::Mark;
using exports::Row;

namespace {

//! Two columns of every type a cell can have.
class Sample final : public QAbstractTableModel {
public:
    explicit Sample(const QList<QVariantList> &rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Title %1"_s.arg(section)) : QVariant();
    }

private:
    QList<QVariantList> m_rows;
};

QByteArray bytesOf(const QString &text)
{
    return exports::csv({ Row { text } }, Mark::None);
}

QString anyText(QRandomGenerator &chance)
{
    static const QStringList pieces { u"a"_s,    u"Ö"_s, u","_s,   u"\""_s,     u"\r"_s,     u"\n"_s,        u"\r\n"_s,
                                      u";"_s,    u"="_s, u"'"_s,   u" "_s,      u"\t"_s,     u"-"_s,         u"日本"_s,
                                      u"🙂"_s, u"é"_s, u"مها"_s, u"\u202E"_s, u"\u200F"_s, u"\"\",\"\""_s, u"0"_s };
    QString text;
    for (int length = chance.bounded(12); length > 0; --length)
        text += pieces.at(chance.bounded(int(pieces.size())));
    return text;
}

} // namespace

//! Tables that leave the program: readable by any reader, and harmless to a spreadsheet.
class TestCsv final : public QObject {
    Q_OBJECT
private slots:
    void writesLinesAsRfc4180Does();
    void quotesOnlyWhatNeedsIt_data();
    void quotesOnlyWhatNeedsIt();
    void beginsWithAMarkUnlessToldOtherwise();
    void keepsATextFromBeingAFormula_data();
    void keepsATextFromBeingAFormula();
    void leavesItsOwnNumbersAndTimesAlone();
    void readsBackWhateverItIs();
    void anEmptyCellAloneIsARow();
    void writesColumnsOfAModelInItsOrder();
};

void TestCsv::writesLinesAsRfc4180Does()
{
    const QByteArray bytes
        = exports::csv({ { u"Name"_s, u"Note"_s }, { u"Amara, A."_s, u"says \"hi\""_s } }, Mark::None);
    QCOMPARE(bytes, "Name,Note\r\n\"Amara, A.\",\"says \"\"hi\"\"\"\r\n");
    QCOMPARE(exports::csv({}, Mark::None), QByteArray());
}

void TestCsv::quotesOnlyWhatNeedsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << u"Ann"_s << QByteArray("Ann\r\n");
    QTest::newRow("inner space") << u" Ann B "_s << QByteArray(" Ann B \r\n");
    QTest::newRow("newline") << u"a\nb"_s << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("\"a\rb\"\r\n");
    QTest::newRow("both") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"\r\n");
    QTest::newRow("a quote alone") << u"\""_s << QByteArray("\"\"\"\"\r\n");
    QTest::newRow("right to left") << u"مها, نور"_s << QByteArray("\"مها, نور\"\r\n");
}

void TestCsv::quotesOnlyWhatNeedsIt()
{
    QFETCH(const QString, text);
    QTEST(bytesOf(text), "bytes");
}

void TestCsv::beginsWithAMarkUnlessToldOtherwise()
{
    QCOMPARE(exports::csv({ Row { u"Zoë"_s } }), "\xEF\xBB\xBFZo\xC3\xAB\r\n");
    QCOMPARE(exports::csv({ Row { u"Zoë"_s } }, Mark::None), "Zo\xC3\xAB\r\n");
}

void TestCsv::keepsATextFromBeingAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("=") << u"=HYPERLINK(\"http://x\",\"y\")"_s << u"'=HYPERLINK(\"http://x\",\"y\")"_s;
    QTest::newRow("+") << u"+49 40 1"_s << u"'+49 40 1"_s;
    QTest::newRow("-") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("@") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("already a text") << u"'=1"_s << u"'=1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsv::keepsATextFromBeingAFormula()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(CsvReader::read(bytesOf(text)), QList<QStringList> { { cell } });
}

void TestCsv::leavesItsOwnNumbersAndTimesAlone()
{
    const QDateTime moment(QDate(2026, 3, 29), QTime(0, 30), QTimeZone("Europe/Berlin"));
    const QByteArray bytes = exports::csv({ { Cell::of(-5), Cell::of(moment), Cell::of(QDateTime()) } }, Mark::None);
    QCOMPARE(bytes, "-5,2026-03-28T23:30:00Z,\r\n");
    QCOMPARE(exports::csv({ { Cell::of(9007199254740993) } }, Mark::None), "9007199254740993\r\n");
}

void TestCsv::readsBackWhateverItIs()
{
    QRandomGenerator chance(4711);
    for (int round = 0; round < 500; ++round) {
        QList<Row> rows;
        QList<QStringList> expected;
        const int width = 1 + chance.bounded(4);
        for (int row = chance.bounded(5); row >= 0; --row) {
            Row cells;
            QStringList texts;
            for (int column = 0; column < width; ++column) {
                cells.append(anyText(chance));
                texts.append(cells.back().text());
            }
            rows.append(cells);
            expected.append(texts);
        }
        QCOMPARE(CsvReader::read(exports::csv(rows)), expected);
    }
}

void TestCsv::anEmptyCellAloneIsARow()
{
    QCOMPARE(exports::csv({ Row { QString() } }, Mark::None), "\"\"\r\n");
    QCOMPARE(CsvReader::read(bytesOf({})), QList<QStringList> { { QString() } });
}

void TestCsv::writesColumnsOfAModelInItsOrder()
{
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const Sample model({ { u"=Ann"_s, -7, moment }, { u"Ben"_s, qint64(9007199254740993), QVariant() } });
    QCOMPARE(exports::csv(model, { 2, 0, 1 }, Mark::None),
             "Title 2,Title 0,Title 1\r\n2026-01-02T03:04:05Z,'=Ann,-7\r\n,Ben,9007199254740993\r\n");
    QCOMPARE(exports::csv(model, { 0 }), "\xEF\xBB\xBFTitle 0\r\n'=Ann\r\nBen\r\n");
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
