// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/imports/importdesk.h"
#include "ui/imports/importreader.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray table(int rows)
{
    QByteArray bytes = "email,name,valid until\n";
    for (int row = 0; row < rows; ++row)
        bytes += "person" + QByteArray::number(row) + "@example.com,Person,31.03.2027\n";
    return bytes;
}

} // namespace

//! Reading and checking on a thread of their own.
class TestImportReader final : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportDesk> m_desk;
    std::unique_ptr<ImportReader> m_reader;

    void read(const QByteArray &bytes)
    {
        QSignalSpy done(m_reader.get(), &ImportReader::tableRead);
        m_reader->read(m_desk->file(u"staff.csv"_s, bytes));
        QTRY_COMPARE(done.count(), 1);
    }
    [[nodiscard]] std::shared_ptr<imports::Check> checked()
    {
        std::shared_ptr<imports::Check> found;
        const auto taking = connect(m_reader.get(), &ImportReader::checked, this,
                                    [&found](const std::shared_ptr<imports::Check> &check) { found = check; });
        m_reader->check(m_reader->reading().columns, {});
        const bool isChecked = QTest::qWaitFor([&found] { return found != nullptr; });
        disconnect(taking);
        if (!isChecked)
            return nullptr;
        return found;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        m_desk->signIn();
        m_desk->load();
        m_reader = std::make_unique<ImportReader>(m_desk->directory);
    }
    void cleanup()
    {
        m_reader.reset();
        m_desk.reset();
    }

    void aNewerFileMakesTheOlderOneVoid()
    {
        QSignalSpy done(m_reader.get(), &ImportReader::tableRead);
        m_reader->read(m_desk->file(u"old.csv"_s, table(20'000)));
        m_reader->read(m_desk->file(u"new.csv"_s, table(3)));
        QTRY_COMPARE(m_reader->work(), ImportReader::Work::None);
        QCOMPARE(done.count(), 1);
        QCOMPARE(m_reader->reading().table.rows.size(), 3);
    }

    void aCancelledReadingSaysNothingMore()
    {
        read(table(2));
        QSignalSpy done(m_reader.get(), &ImportReader::tableRead);
        QSignalSpy failed(m_reader.get(), &ImportReader::failed);
        m_reader->read(m_desk->file(u"big.csv"_s, table(20'000)));
        m_reader->cancel();
        QCOMPARE(m_reader->work(), ImportReader::Work::None);
        read(table(4)); // what came later has its turn
        QCOMPARE(done.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(m_reader->reading().table.rows.size(), 4);
    }

    void aFailureLeavesWhatWasReadBefore()
    {
        read(table(2));
        QSignalSpy failed(m_reader.get(), &ImportReader::failed);
        m_reader->read(m_desk->folder.filePath(u"nowhere.csv"_s));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<imports::Fault>().kind, imports::Fault::NotThere);
        QCOMPARE(m_reader->reading().table.rows.size(), 2);
        QVERIFY(m_reader->reading().source.path.endsWith(u"staff.csv"_s));
    }

    void mendedCellsStayInTheNextCheck()
    {
        read("email,name\nann@example,Ann\n");
        auto check = checked();
        QVERIFY(check);
        QCOMPARE(check->count(imports::RowState::Problem), 1);
        QVERIFY(!m_reader->isMended());
        check->setCell(0, 0, u"ann@example.com"_s);
        QVERIFY(m_reader->isMended());
        check = checked();
        QCOMPARE(check->cell(0, 0), u"ann@example.com"_s);
        QCOMPARE(check->count(imports::RowState::New), 1);
        QVERIFY(m_reader->isMended());
    }

    void theSameBytesAreReadInAnotherWay()
    {
        read("email;name\nann@example.com;Ann\n");
        auto format = m_reader->reading().format;
        QCOMPARE(format.separator, imports::Separator::Semicolon);
        QVERIFY(QFile::remove(m_reader->reading().source.path)); // the file is not needed for it
        format.hasHeader = false;
        QSignalSpy done(m_reader.get(), &ImportReader::tableRead);
        m_reader->reread(format);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_reader->reading().table.rows.size(), 2);
    }

    void endsInTheMiddleOfWork()
    {
        QSignalSpy done(m_reader.get(), &ImportReader::tableRead);
        m_reader->read(m_desk->file(u"big.csv"_s, table(90'000)));
        m_reader.reset(); // waits for its thread
        QCOMPARE(done.count(), 0);
    }

    void endsInTheMiddleOfACheck()
    {
        read(table(50'000));
        m_reader->weigh(m_reader->reading().columns);
        m_reader->check(m_reader->reading().columns, {});
        m_reader.reset();
        QVERIFY(true);
    }
};

QTEST_MAIN(TestImportReader)
#include "tst_importreader.moc"
