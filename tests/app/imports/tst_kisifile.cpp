// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/kisifile.h"
#include "app/imports/table.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace imports;

//! What Kisi's own import would take, and how many rows that is.
class TestKisiFile final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatKeepsAFileFromBeingTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("rows");
        QTest::newRow("the template") << QByteArray("email,name,role_id\nann@example.com,Ann,\n") << int(KisiFile::None)
                                      << 1;
        QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF"
                                                   "email,name,group_ids\r\na@example.com,A,1;2\r\n")
                                     << int(KisiFile::None) << 1;
        QTest::newRow("no line end behind the last")
            << QByteArray("email,role_id\na@example.com,\nb@example.com,") << int(KisiFile::None) << 2;
        QTest::newRow("empty lines") << QByteArray("\n email , role_id \n\na@example.com,\n,,\n\" \",\n\n")
                                     << int(KisiFile::None) << 1;
        QTest::newRow("a line end within a cell")
            << QByteArray("email,name,role_id\r\na@example.com,\"Ann\r\nLee\",\r\n") << int(KisiFile::None) << 1;
        QTest::newRow("semicolons") << QByteArray("email;name;role_id\na@example.com;A;\n") << int(KisiFile::NotCommas)
                                    << 0;
        QTest::newRow("tabs") << QByteArray("email\tname\trole_id\na@example.com\tA\t\n") << int(KisiFile::NotCommas)
                              << 0;
        QTest::newRow("another order") << QByteArray("email,role_id,name\na@example.com,,A\n")
                                       << int(KisiFile::NotTemplate) << 0;
        QTest::newRow("another column") << QByteArray("email,role_id,floor\na@example.com,,3\n")
                                        << int(KisiFile::NotTemplate) << 0;
        QTest::newRow("Windows-1252") << QByteArray("email,name,role_id\na@example.com,Ren\xE9,\n")
                                      << int(KisiFile::NotUtf8) << 0;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "e\0m\0a\0i\0l\0",
                                              12)
                                << int(KisiFile::NotUtf8) << 0;
        QTest::newRow("only headings") << QByteArray("email,name,role_id\n\n") << int(KisiFile::NoRows) << 0;
        QTest::newRow("nothing") << QByteArray() << int(KisiFile::NotTemplate) << 0;
    }

    void saysWhatKeepsAFileFromBeingTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        QFETCH(int, rows);
        const auto file = kisiFileFrom(bytes);
        QCOMPARE(int(file.fault), fault);
        QCOMPARE(file.rows, rows);
    }

    void countsAsManyRowsAsAreRead()
    {
        QRandomGenerator dice(20'261'122);
        const QByteArray letters = "ab,\"\"\n\r \t@";
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = "email,role_id\n";
            for (int i = dice.bounded(60); i > 0; --i)
                bytes += letters.at(dice.bounded(int(letters.size())));
            const auto table = readTable(bytes, { .separator = Separator::Comma }, {});
            const auto file = kisiFileFrom(bytes);
            QVERIFY2(file.rows == table.rows.size(), bytes.toPercentEncoding(" ,").constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestKisiFile)
#include "tst_kisifile.moc"
