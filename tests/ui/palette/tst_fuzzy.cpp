// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/fuzzy.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

//! The text with the letters that were typed in brackets.
QString marked(const QString &typed, const QString &text)
{
    Fuzzy fuzzy(typed);
    const auto places = fuzzy.places(text);
    QString result;
    for (int at = 0; at < text.size(); ++at) {
        const bool isMarked = std::find(places.begin(), places.end(), at) != places.end();
        result += isMarked ? u'[' + text.mid(at, 1) + u']' : text.mid(at, 1);
    }
    return result.replace(u"]["_s, QString());
}

int score(const QString &typed, const QString &text, const QString &beside = {})
{
    return Fuzzy(typed).fit(text, beside).score;
}

} // namespace

//! Which texts fit a few letters, how well, and which of their letters are meant.
class TestFuzzy final : public QObject {
    Q_OBJECT

private slots:
    void findsTheLettersInTheirOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: does not fit
        QTest::newRow("start of a word") << u"okon"_s << u"Amara Okonkwo"_s << u"Amara [Okon]kwo"_s;
        QTest::newRow("starts of words") << u"ao"_s << u"Amara Okonkwo"_s << u"[A]mara [O]konkwo"_s;
        QTest::newRow("within a word") << u"konk"_s << u"Amara Okonkwo"_s << u"Amara O[konk]wo"_s;
        QTest::newRow("words in any order") << u"okon ama"_s << u"Amara Okonkwo"_s << u"[Ama]ra [Okon]kwo"_s;
        QTest::newRow("case") << u"OKON"_s << u"amara okonkwo"_s << u"amara [okon]kwo"_s;
        QTest::newRow("diacritics typed plainly") << u"okonomie"_s << u"Ökonomie"_s << u"[Ökonomie]"_s;
        QTest::newRow("diacritics typed") << u"zoë"_s << u"Zoe"_s << u"[Zoe]"_s;
        QTest::newRow("one letter that is two") << u"strasse"_s << u"Hauptstraße"_s << u"Haupt[straße]"_s;
        QTest::newRow("letter and mark apart") << u"zoe orn"_s << QString(u"Zoe"_s + QChar(0x308) + u" Zorn"_s)
                                               << QString(u"[Zoe]"_s + QChar(0x308) + u" Z[orn]"_s);
        QTest::newRow("another script") << u"иван"_s << u"Иван Петров"_s << u"[Иван] Петров"_s;
        QTest::newRow("another order") << u"konwa"_s << u"Amara Okonkwo"_s << QString();
        QTest::newRow("one word of two") << u"amara zorn"_s << u"Amara Okonkwo"_s << QString();
        QTest::newRow("more letters than there are") << u"amaraa"_s << u"Amara"_s << QString();
        QTest::newRow("nothing there") << u"a"_s << QString() << QString();
    }

    void findsTheLettersInTheirOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(score(typed, text) > 0, !expected.isEmpty());
        if (!expected.isEmpty())
            QCOMPARE(marked(typed, text), expected);
    }

    void theBetterFitComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start before middle") << u"ann"_s << u"Ann Lee"_s << u"Joanna Lee"_s;
        QTest::newRow("first word before second") << u"lee"_s << u"Lee Ann"_s << u"Ann Lee"_s;
        QTest::newRow("whole word before its start") << u"ann"_s << u"Ann Lee"_s << u"Anna Lee"_s;
        QTest::newRow("together before apart") << u"mar"_s << u"Omar"_s << u"Emilia Vaar"_s;
        QTest::newRow("together before starts of words") << u"okon"_s << u"Chidi Okonjo"_s << u"Nkechi Okafor on"_s;
        QTest::newRow("starts of words before the middle") << u"mh"_s << u"Maren Holt"_s << u"Amhara"_s;
    }

    void theBetterFitComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(score(typed, worse) > 0);
        QVERIFY2(score(typed, better) > score(typed, worse),
                 qPrintable(u"%1 against %2"_s.arg(score(typed, better)).arg(score(typed, worse))));
    }

    void scatteredLettersAreWeak()
    {
        QVERIFY(!Fuzzy(u"mrt"_s).fit(u"Amara Rittner"_s).isStrong);
        QVERIFY(Fuzzy(u"ari"_s).fit(u"Amara Rittner"_s).isStrong);
        QVERIFY(Fuzzy(u"ritt"_s).fit(u"Amara Rittner"_s).isStrong);
    }

    void whatStandsBesideCountsWholeOnly()
    {
        QVERIFY(score(u"a.okon"_s, u"Amara"_s, u"a.okonkwo@example.com"_s) > 0);
        QVERIFY(score(u"example"_s, u"Amara"_s, u"a.okonkwo@example.com"_s) > 0);
        QCOMPARE(score(u"aknw"_s, u"Mia"_s, u"a.okonkwo@example.com"_s), 0);
        // Words may be in either.
        QVERIFY(score(u"amara example"_s, u"Amara"_s, u"a.okonkwo@example.com"_s) > 0);
    }

    void aTextOfAnyLengthIsTaken()
    {
        const QString many(5'000, u'a');
        QVERIFY(score(many, many) >= 0);
        QVERIFY(score(u"a"_s, many) > 0);
        QVERIFY(score(u"ﷺ"_s, QString(200, QChar(0xfdfa))) >= 0); // one letter that is eighteen
    }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
