// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/readingwords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using imports::Fault;

namespace {

Fault fault(Fault::Kind kind)
{
    return { .kind = kind, .line = 12, .limit = 52'428'800, .detail = u"Permission denied"_s };
}

} // namespace

//! Why a file could not be read, in words.
class TestReadingWords final : public QObject {
    Q_OBJECT
private slots:
    void everyFaultHasSentencesOfItsOwn()
    {
        QSet<QString> reasons;
        for (int kind = Fault::None + 1; kind <= Fault::Stopped; ++kind) {
            const auto words = ReadingWords::of(fault(Fault::Kind(kind)), u"staff.csv"_s);
            QCOMPARE(words.what, u"staff.csv was not read"_s);
            QVERIFY2(words.why.endsWith(u'.'), qPrintable(QString::number(kind)));
            QVERIFY2(words.why.count(u'.') >= 2, qPrintable(words.why)); // why, and what next
            reasons.insert(words.why);
        }
        QCOMPARE(reasons.size(), int(Fault::Stopped));
    }

    void noFaultSaysNothing()
    {
        QVERIFY(ReadingWords::of({}, u"staff.csv"_s).what.isEmpty());
        QVERIFY(ReadingWords::of({}, u"staff.csv"_s).why.isEmpty());
    }

    void numbersAndPlacesAreInIt()
    {
        QVERIFY(ReadingWords::of(fault(Fault::TooBig), u"a"_s).why.contains(u"50 MB"_s));
        QVERIFY(ReadingWords::of(fault(Fault::Zeros), u"a"_s).why.contains(u"Line 12"_s));
        QVERIFY(ReadingWords::of(fault(Fault::TooManyCells), u"a"_s).why.contains(u"line 12"_s));
        QVERIFY(ReadingWords::of({ .kind = Fault::TooManyRows, .limit = 100'000 }, u"a"_s).why.contains(u"100,000"_s));
        QVERIFY(ReadingWords::of(fault(Fault::Unreadable), u"a"_s).why.contains(u"Permission denied"_s));
        QVERIFY(!ReadingWords::of({ .kind = Fault::Unreadable }, u"a"_s).why.contains(u": "_s));
    }

    void whatWasPastedIsCalledSo()
    {
        const auto words = ReadingWords::of(fault(Fault::Empty), {});
        QCOMPARE(words.what, u"The pasted table was not read"_s);
        QVERIFY(!words.why.contains(u"file"_s));
    }

    void damagedLettersAreSaidWithTheirLine()
    {
        QVERIFY(ReadingWords::ofDamage(0, imports::Encoding::Utf8).what.isEmpty());
        const auto words = ReadingWords::ofDamage(7, imports::Encoding::Utf8);
        QVERIFY(words.why.contains(u"Line 7"_s));
        QVERIFY(words.why.contains(u"UTF-8"_s));
    }
};

QTEST_MAIN(TestReadingWords)
#include "tst_readingwords.moc"
