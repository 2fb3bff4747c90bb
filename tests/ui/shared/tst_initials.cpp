// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/initials.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestInitials final : public QObject {
    Q_OBJECT
private slots:
    void areTheFirstLettersOfFirstAndLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *tag, const QString &name, const QString &expected, const QString &email = {}) {
            QTest::newRow(tag) << name << email << expected;
        };
        row("two words", u"Amara Okonkwo"_s, u"AO"_s);
        row("three words", u"Ana Luísa Prado"_s, u"AP"_s);
        row("one word", u"Madonna"_s, u"M"_s);
        row("lower case", u"bell hooks"_s, u"BH"_s);
        row("accent on its own", u"E\u0301mile Zola"_s, u"ÉZ"_s);
        row("sharp s stays one letter", u"ßen Ömer"_s, u"ßÖ"_s);
        row("hyphen", u"Anne-Marie Fürst"_s, u"AF"_s);
        row("quoted nickname", u"“Ziggy” O’Brien"_s, u"ZO"_s);
        row("remark in brackets", u"Maria Silva (guest)"_s, u"MS"_s);
        row("much space", u"  Jonas \t\n  Berg  "_s, u"JB"_s);
        row("Greek", u"νίκος παπαδόπουλος"_s, u"ΝΠ"_s);
        row("Cyrillic", u"Ольга Иванова"_s, u"ОИ"_s);
        row("Georgian", u"ნინო ბერიძე"_s, u"ნბ"_s);
        row("Chinese", u"陈伟"_s, u"陈"_s);
        row("Chinese with a space", u"陈 伟"_s, u"陈"_s);
        row("Japanese", u"さくら 田中"_s, u"さ"_s);
        row("Korean", u"김민준"_s, u"김"_s);
        row("beyond the basic plane", u"𠮷田 太郎"_s, u"𠮷"_s);
        row("Deseret in surrogate pairs", u"𐐨𐑊 𐐪𐑉"_s, u"𐐀𐐂"_s);
        row("Arabic, without the article", u"ليلى المنصوري"_s, u"لم"_s);
        row("Hebrew", u"דוד כהן"_s, u"דכ"_s);
        row("Hindi keeps the vowel sign", u"किरण शर्मा"_s, u"किश"_s);
        row("Thai vowel before its consonant", u"เกษม ใจดี"_s, u"กจ"_s);
        row("a mark of direction in front", u"\u200FAnna Berg"_s, u"AB"_s);
        row("emoji beside a name", u"🙂 Smith"_s, u"S"_s);
        row("nothing but an emoji", u"🙂"_s, u"🙂"_s);
        row("marks without end", u"Z"_s + QString(50, QChar(0x0335)), u"Z"_s + QString(3, QChar(0x0335)));
        row("no name", {}, u"MH"_s, u"maren.holt@example.com"_s);
        row("no name, a tag", u"  "_s, u"MH"_s, u"maren_holt+lab.door@example.com"_s);
        row("no name, one word", {}, u"I"_s, u"info@example.com"_s);
        row("no letters in the name", u"***"_s, u"I"_s, u"info@example.com"_s);
        row("nothing at all", {}, u"?"_s);
    }
    void areTheFirstLettersOfFirstAndLastWord()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QTEST(initials(name, email), "expected");
    }

    void neverCutASurrogatePair()
    {
        const QString lone = QString(QChar(0xD83D)) + u"x"_s;
        const QStringList broken { lone, QString(QChar(0xDE42)), u"a "_s + QChar(0xD83D) };
        for (const QString &name : broken)
            QVERIFY(!initials(name).isEmpty());
        QCOMPARE(initials(u"👩‍👩‍👧"_s).toUcs4().constFirst(), 0x1F469U);
    }
};

QTEST_MAIN(TestInitials)
#include "tst_initials.moc"
