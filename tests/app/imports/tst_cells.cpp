// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/address.h"
#include "app/imports/editdistance.h"
#include "app/imports/names.h"
#include "app/imports/yesno.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::AddressFault;

Q_DECLARE_METATYPE(imports::AddressFault)

//! Addresses, yes and no, names.
class TestCells final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void cleansWhatWasCopied();
    void findsSlipsInDomains_data();
    void findsSlipsInDomains();
    void leavesDomainsThatPeopleHaveAlone();
    void readsYesAndNo_data();
    void readsYesAndNo();
    void countsSlips_data();
    void countsSlips();
    void findsNamesHoweverTheyAreTyped();
    void suggestsWhatIsNear();
};

void TestCells::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressFault>("fault");
    const auto all = [](AddressFault fault, std::initializer_list<const char *> addresses) {
        for (const char *address : addresses)
            QTest::addRow("%s", *address ? address : "nothing") << QString::fromUtf8(address) << fault;
    };
    all(AddressFault::None, { "ann@example.com", "a.b+c@sub.example.co.uk", "o'hara@example.com", "zoë@exämple.de" });
    all(AddressFault::Missing, { "" });
    all(AddressFault::NoAt, { "ann", "example.com" });
    all(AddressFault::TwoAts, { "a@b@c.de", "@@" });
    all(AddressFault::NothingBefore, { "@example.com" });
    all(AddressFault::NothingBehind, { "ann@" });
    all(AddressFault::Space, { "ann lee@example.com", "ann@exam ple.com" });
    all(AddressFault::WrongCharacter, { "a,b@example.com", "<ann@example.com>", "a@b.de;", "mailto:a@b.de" });
    all(AddressFault::NoEnding, { "ann@example", "ann@example.", "ann@localhost" });
    all(AddressFault::DotTooMany,
        { "ann@.example.com", "a..b@example.com", "ann.@example.com", ".ann@example.com", "ann@example..com" });
    const auto longName = u"a"_s.repeated(250);
    QTest::newRow("long") << QString(longName + u"@x.de") << AddressFault::TooLong;
}

void TestCells::saysWhatIsWrongWithAnAddress()
{
    QFETCH(const QString, address);
    QTEST(imports::addressFault(address), "fault");
    QCOMPARE(imports::wrongCharacterIn(u"a;b<c"_s), QChar(u';'));
}

void TestCells::cleansWhatWasCopied()
{
    QCOMPARE(imports::cleanAddress(u"\u00A0\u200Bann@\u00ADexample.com\uFEFF "_s), u"ann@example.com"_s);
    QCOMPARE(imports::cleanAddress(u"an n@x.de"_s), u"an n@x.de"_s);
}

void TestCells::findsSlipsInDomains_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("meant");
    QTest::newRow("swapped") << u"a@gmial.com"_s << u"a@gmail.com"_s;
    QTest::newRow("left out") << u"a@gmal.com"_s << u"a@gmail.com"_s;
    QTest::newRow("ending") << u"A@gmail.con"_s << u"A@gmail.com"_s;
    QTest::newRow("twice") << u"a@hotmaill.com"_s << u"a@hotmail.com"_s;
    QTest::newRow("two slips") << u"a@gogglemail.cm"_s << u"a@googlemail.com"_s;
    QTest::newRow("outlook") << u"a@outlok.com"_s << u"a@outlook.com"_s;
    QTest::newRow("web") << u"a@wbe.de"_s << u"a@web.de"_s;
    QTest::newRow("right") << u"a@gmail.com"_s << QString();
    QTest::newRow("capitals") << u"a@GMAIL.com"_s << QString();
    QTest::newRow("another provider") << u"a@gmx.net"_s << QString();
    QTest::newRow("another country") << u"a@outlook.at"_s << QString();
    QTest::newRow("somewhere else") << u"a@example.com"_s << QString();
}

void TestCells::findsSlipsInDomains()
{
    QFETCH(const QString, address);
    imports::DomainSlips slips;
    QTEST(slips.likelyMeant(address), "meant");
    QTEST(slips.likelyMeant(address), "meant"); // from memory
}

void TestCells::leavesDomainsThatPeopleHaveAlone()
{
    imports::DomainSlips slips({ u"gmial.com"_s });
    QCOMPARE(slips.likelyMeant(u"a@gmial.com"_s), QString());
}

void TestCells::readsYesAndNo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("answer"); // 1 yes, 0 no, -1 nothing said, -2 not understood
    for (const char *yes :
         { "yes", "YES ", "y", "true", "1", "x", "ja", "Wahr", "oui", "vrai", "sí", "Si", "verdadero", "✓" })
        QTest::newRow(yes) << QString::fromUtf8(yes) << 1;
    for (const char *no : { "no", "n", "False", "0", "nein", "falsch", "non", "faux", "falso", "-" })
        QTest::newRow(no) << QString::fromUtf8(no) << 0;
    QTest::newRow("nothing") << u"  "_s << -1;
    for (const char *other : { "maybe", "2", "yesno", "ja?" })
        QTest::newRow(other) << QString::fromUtf8(other) << -2;
}

void TestCells::readsYesAndNo()
{
    QFETCH(const QString, text);
    const auto answer = imports::readYesNo(text);
    const int said = answer.value ? int(*answer.value) : -1;
    QTEST(answer.isUnderstood ? said : -2, "answer");
}

void TestCells::countsSlips_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("slips");
    QTest::newRow("same") << u"lab"_s << u"lab"_s << 0;
    QTest::newRow("exchanged") << u"lab"_s << u"lob"_s << 1;
    QTest::newRow("swapped") << u"lab"_s << u"lba"_s << 1;
    QTest::newRow("added") << u"lab"_s << u"labs"_s << 1;
    QTest::newRow("from nothing") << QString() << u"lab"_s << 3;
    QTest::newRow("far") << u"kitten"_s << u"sitting"_s << 3;
    QTest::newRow("further than asked") << u"abcdefgh"_s << u"zyxwvuts"_s << 5;
}

void TestCells::countsSlips()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(imports::editDistance(from, to, 5), "slips");
    QTEST(imports::editDistance(to, from, 5), "slips");
}

void TestCells::findsNamesHoweverTheyAreTyped()
{
    imports::Names names;
    names.add(0, u"11"_s, { u"Lab"_s, u"Lab, Hamburg"_s });
    names.add(1, u"12"_s, { u"Lab"_s, u"Lab, Lisbon"_s });
    names.add(2, u"13"_s, { u"Büro  Süd"_s, u"Büro  Süd"_s });
    names.add(3, u"14"_s, { u"11"_s, u"11"_s });
    using Found = std::vector<int>;
    QCOMPARE(names.find(u"lab"_s), Found({ 0, 1 }));
    QCOMPARE(names.find(u" LAB,  hamburg"_s), Found { 0 });
    QCOMPARE(names.find(u"12"_s), Found { 1 });
    QCOMPARE(names.find(u"11"_s), Found({ 0, 3 })); // one's id, another's name
    QCOMPARE(names.find(u"buro sud"_s), Found { 2 });
    QCOMPARE(names.find(u"Cellar"_s), Found());
    QCOMPARE(names.find(QString()), Found());
}

void TestCells::suggestsWhatIsNear()
{
    imports::Names names;
    names.add(0, u"11"_s, { u"Laboratory"_s, u"Laboratory, Hamburg"_s });
    names.add(1, u"12"_s, { u"Office"_s, u"Office, Hamburg"_s });
    names.add(2, u"13"_s, { u"Officers"_s, u"Officers"_s });
    QCOMPARE(names.nearest(u"Labratory"_s, 3), QStringList { u"Laboratory, Hamburg"_s });
    QCOMPARE(names.nearest(u"ofice"_s, 3), QStringList { u"Office, Hamburg"_s });
    QCOMPARE(names.nearest(u"office"_s, 1), QStringList { u"Office, Hamburg"_s });
    QCOMPARE(names.nearest(u"Zzzzzzzz"_s, 3), QStringList());
}

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
