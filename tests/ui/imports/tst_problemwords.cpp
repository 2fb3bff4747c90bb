// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/problemwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::CellProblem;
using imports::Reason;

namespace {

QStringList wordsOf(Reason reason)
{
    switch (reason) {
    case Reason::EmailCharacter:
        return { u";"_s };
    case Reason::EmailTwice:
        return { u"41"_s };
    case Reason::TwoDates:
    case Reason::DateReadAs:
        return { u"2027-04-03"_s, u"2027-03-04"_s };
    case Reason::AmbiguousGroup:
        return { u"Lab"_s, u"Lab, Hamburg"_s, u"Lab, Lisbon"_s };
    case Reason::GroupElsewhere:
        return { u"Lab, Hamburg"_s, u"Lisbon"_s };
    case Reason::AmbiguousRole:
        return { u"Manager"_s, u"group_manager"_s, u"place_manager"_s };
    case Reason::EmailLooksMistyped:
        return { u"ann@gmail.com"_s };
    default:
        return { u"Cellar"_s };
    }
}

} // namespace

//! Every reason in words.
class TestProblemWords final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatIsWrongAndHowToFixIt_data();
    void saysWhatIsWrongAndHowToFixIt();
    void saysNoTwoReasonsAlike();
    void speaksOfTheCell_data();
    void speaksOfTheCell();
    void repeatsWhatAFileSaysAsItIs();
};

void TestProblemWords::saysWhatIsWrongAndHowToFixIt_data()
{
    QTest::addColumn<int>("reason");
    for (int reason = 0; reason <= int(Reason::MissingCells); ++reason)
        QTest::addRow("%d", reason) << reason;
}

void TestProblemWords::saysWhatIsWrongAndHowToFixIt()
{
    QFETCH(const int, reason);
    const CellProblem problem { .reason = Reason(reason), .column = 0, .words = wordsOf(Reason(reason)) };
    const auto text = problemText(problem);
    const auto fix = howToFix(problem);
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.size() <= 40, qPrintable(text)); // has to fit into a cell
    QVERIFY2(!text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(fix.endsWith(u'.') && fix.front().isUpper(), qPrintable(fix));
    for (const QString &said : { text, fix }) {
        QVERIFY2(!said.contains(u'<') && !said.contains(u"&"_s) && !said.contains(u'%'), qPrintable(said));
        QVERIFY2(!said.contains(u"invalid"_s, Qt::CaseInsensitive), qPrintable(said));
    }
}

void TestProblemWords::saysNoTwoReasonsAlike()
{
    QSet<QString> texts;
    QSet<QString> fixes;
    for (int reason = 0; reason <= int(Reason::MissingCells); ++reason) {
        const CellProblem problem { .reason = Reason(reason), .column = 0, .words = wordsOf(Reason(reason)) };
        texts.insert(problemText(problem));
        fixes.insert(howToFix(problem));
    }
    QCOMPARE(texts.size(), int(Reason::MissingCells) + 1);
    QCOMPARE(fixes.size(), int(Reason::MissingCells) + 1);
}

void TestProblemWords::speaksOfTheCell_data()
{
    QTest::addColumn<CellProblem>("problem");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, Reason reason, const QStringList &words, const QString &cell, const QString &text) {
              QTest::newRow(name) << CellProblem { .reason = reason, .column = 0, .words = words } << cell << text;
          };
    row("alone", Reason::UnknownGroup, { u"Lisbn ofice"_s }, u"Lisbn ofice"_s, u"No group has this name"_s);
    row("among others", Reason::UnknownGroup, { u"Cellar"_s }, u"Lab; Cellar"_s, u"No group is called “Cellar”"_s);
    row("two places", Reason::AmbiguousGroup, wordsOf(Reason::AmbiguousGroup), u"Lab"_s, u"In Hamburg and in Lisbon"_s);
    row("four places", Reason::AmbiguousGroup, { u"Lab"_s, u"Lab, A"_s, u"Lab, B"_s, u"Lab, C"_s, u"Lab, D"_s },
        u"Lab"_s, u"In A and in 3 other places"_s);
    row("one place twice", Reason::AmbiguousGroup, { u"Lab"_s, u"Lab, A"_s, u"Lab, A"_s }, u"Lab"_s,
        u"2 groups have this name"_s);
    row("two days", Reason::TwoDates, wordsOf(Reason::TwoDates), u"3/4/2027"_s, u"3 April or 4 March?"_s);
    row("twice", Reason::EmailTwice, { u"41"_s }, u"a@x.de"_s, u"Same address as line 41"_s);
}

void TestProblemWords::speaksOfTheCell()
{
    QFETCH(const CellProblem, problem);
    QFETCH(const QString, cell);
    QTEST(problemText(problem, cell), "text");
}

// Whoever shows it shows plain text.
void TestProblemWords::repeatsWhatAFileSaysAsItIs()
{
    const CellProblem problem { .reason = Reason::UnknownGroup, .column = 0, .words = { u"<b>%1</b> &amp;"_s } };
    QCOMPARE(problemText(problem), u"No group is called “<b>%1</b> &amp;”"_s);
    const CellProblem elsewhere { .reason = Reason::GroupElsewhere, .column = 0, .words = { u"%2"_s, u"%1"_s } };
    QCOMPARE(howToFix(elsewhere), u"%2 is somewhere else. Name a group in %1, or correct the place."_s);
}

QTEST_GUILESS_MAIN(TestProblemWords)
#include "tst_problemwords.moc"
