// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/sourcefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using imports::Fault;
using imports::FileNow;
using imports::FileReading;

//! Files as people choose them: whole, or refused with a reason.
class TestSourceFile final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsAllOfIt();
    void refusesWhatIsTooBigBeforeReading();
    void refusesNothingAndNobody();
    void refusesWhatIsNoFile();
    void refusesWhatGrowsMeanwhile();
    void refusesWhatIsCutMeanwhile();
    void refusesWhatIsWrittenOverMeanwhile();
    void refusesWhatGoesMeanwhile();
    void endsWhenItIsStopped();
    void tellsWhatBecameOfIt();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly) const;

    QScopedPointer<QTemporaryDir> m_folder;
    const imports::Stop m_goesOn { false };
};

void TestSourceFile::init()
{
    m_folder.reset(new QTemporaryDir);
    QVERIFY(m_folder->isValid());
}

QString TestSourceFile::write(const QByteArray &bytes, QIODevice::OpenMode mode) const
{
    QFile file(m_folder->filePath(u"people.csv"_s));
    return file.open(mode) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestSourceFile::readsAllOfIt()
{
    const QByteArray bytes(3'000'000, 'x');
    const auto source = imports::readFile(write(bytes), m_goesOn);
    QVERIFY(!source.fault);
    QCOMPARE(source.bytes, bytes);
    QCOMPARE(source.stamp.size, bytes.size());
}

void TestSourceFile::refusesWhatIsTooBigBeforeReading()
{
    const auto path = write("x");
    QVERIFY(QFile::resize(path, 200 * 1024 * 1024)); // takes no room on the disk
    FileReading reading(path);
    QVERIFY(!reading.readSome());
    const Fault expected { .kind = Fault::TooBig, .limit = imports::largestFile };
    QCOMPARE(reading.take().fault, expected);
}

void TestSourceFile::refusesNothingAndNobody()
{
    QCOMPARE(imports::readFile(write({}), m_goesOn).fault.kind, Fault::Empty);
    QCOMPARE(imports::readFile(m_folder->filePath(u"nobody.csv"_s), m_goesOn).fault.kind, Fault::NotThere);
}

void TestSourceFile::refusesWhatIsNoFile()
{
    QCOMPARE(imports::readFile(m_folder->path(), m_goesOn).fault.kind, Fault::Unreadable);
#ifdef Q_OS_LINUX
    QCOMPARE(imports::readFile(u"/dev/zero"_s, m_goesOn).fault.kind, Fault::Unreadable);
#endif
}

void TestSourceFile::refusesWhatGrowsMeanwhile()
{
    const auto path = write(QByteArray(2'000'000, 'x'));
    FileReading reading(path);
    QVERIFY(reading.readSome());
    QCOMPARE(write("more", QIODevice::Append), path);
    while (reading.readSome()) { }
    const auto source = reading.take();
    QCOMPARE(source.fault.kind, Fault::ChangedMeanwhile);
    QVERIFY(source.bytes.isEmpty());
}

void TestSourceFile::refusesWhatIsCutMeanwhile()
{
    const auto path = write(QByteArray(2'000'000, 'x'));
    FileReading reading(path);
    QVERIFY(reading.readSome());
    QVERIFY(QFile::resize(path, 10));
    while (reading.readSome()) { }
    QCOMPARE(reading.take().fault.kind, Fault::ChangedMeanwhile);
}

void TestSourceFile::refusesWhatIsWrittenOverMeanwhile()
{
    const auto path = write(QByteArray(2'000'000, 'x'));
    FileReading reading(path);
    QVERIFY(reading.readSome());
    QFile other(path);
    QVERIFY(other.open(QIODevice::ReadWrite));
    QVERIFY(other.write("y") == 1 && other.flush());
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    other.close();
    while (reading.readSome()) { }
    QCOMPARE(reading.take().fault.kind, Fault::ChangedMeanwhile);
}

void TestSourceFile::refusesWhatGoesMeanwhile()
{
    const auto path = write(QByteArray(2'000'000, 'x'));
    FileReading reading(path);
    QVERIFY(reading.readSome());
    if (!QFile::remove(path))
        QSKIP("This system does not let go of a file that is open.");
    while (reading.readSome()) { }
    QCOMPARE(reading.take().fault.kind, Fault::NotThere);
}

void TestSourceFile::endsWhenItIsStopped()
{
    const imports::Stop stopped { true };
    QCOMPARE(imports::readFile(write(QByteArray(2'000'000, 'x')), stopped).fault.kind, Fault::Stopped);
}

void TestSourceFile::tellsWhatBecameOfIt()
{
    const auto path = write("email\n");
    const auto source = imports::readFile(path, m_goesOn);
    QCOMPARE(imports::fileNow(path, source.stamp), FileNow::Same);
    QCOMPARE(write("more", QIODevice::Append), path);
    QCOMPARE(imports::fileNow(path, source.stamp), FileNow::Changed);
    QVERIFY(QFile::remove(path));
    QCOMPARE(imports::fileNow(path, source.stamp), FileNow::Gone);
}

QTEST_GUILESS_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"
