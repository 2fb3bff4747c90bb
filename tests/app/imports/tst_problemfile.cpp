// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/check.h"
#include "app/imports/problemfile.h"
#include "tests/app/imports/organization.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::Check;
using imports::Field;
using imports::Format;
using imports::Reason;
using imports::RowState;

namespace {

const imports::Stop goesOn { false };

imports::Table tableOf(const QByteArray &bytes)
{
    return imports::readTable(bytes, imports::detectFormat(bytes), goesOn);
}

Check checked(const imports::Table &table)
{
    return { table, imports::guessColumns(table), organization::known(), {}, goesOn };
}

QByteArray problemsOf(const Check &check)
{
    QList<imports::FailedRow> failed;
    for (const int row : check.rowsIn(RowState::Problem))
        failed.append({ .row = row, .problem = u"It is wrong, \"very\"."_s, .howToFix = u"Mend\nit."_s });
    return imports::problemFile(check.table(), check.columns(), failed);
}

} // namespace

//! What did not go in, as a file that goes in again.
class TestProblemFile final : public QObject {
    Q_OBJECT
private slots:
    void hasTheOriginalColumnsAndThreeMore();
    void importsAgainAsItIs_data();
    void importsAgainAsItIs();
    void keepsTheFirstLineOverAgain();
    void givesHeadingsWhereThereWereNone();
    void keepsFormulasAsText();
    void keepsWhatIsLeftOver();
    void startsWithKisisColumns();
};

void TestProblemFile::hasTheOriginalColumnsAndThreeMore()
{
    const auto check = checked(tableOf("E-Mail;Schuhe;Name\r\nann@;42;Ann\r\nben@example.com;43;Ben\r\n"));
    QCOMPARE(problemsOf(check),
             "\xEF\xBB\xBF"
             "E-Mail,Schuhe,Name,line,problem,how to fix\r\n"
             "ann@,42,Ann,2,\"It is wrong, \"\"very\"\".\",\"Mend\nit.\"\r\n");
}

void TestProblemFile::importsAgainAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("headings") << QByteArray(
        "email,name,groups\nann@,\"Lee, Ann\",Cellar\nx@x.de,Xi,Office\n,\"a\nb\",\n");
    QTest::newRow("no headings") << QByteArray("ann@example.com,Ann\nben@,Ben\ncem@example.com,Cem\n");
    QTest::newRow("twice") << QByteArray("email\nx@x.de\nx@x.de\nnobody\n");
    QTest::newRow("formulas") << QByteArray("email,name\n=1+1,'+49 40\n-x,@y\n");
    QTest::newRow("template") << QByteArray("email,name,image,password_flow\nann@,Ann,http://x/y.png,true\n");
}

void TestProblemFile::importsAgainAsItIs()
{
    QFETCH(const QByteArray, bytes);
    const auto first = checked(tableOf(bytes));
    const auto again = checked(tableOf(problemsOf(first)));
    const auto failed = first.rowsIn(RowState::Problem);
    QCOMPARE(again.size(), int(failed.size()));
    QVERIFY(!failed.isEmpty());
    for (int row = 0; row < again.size(); ++row) {
        QCOMPARE(again.wish(row), first.wish(failed.at(row)));
        auto problems = first.problems(failed.at(row));
        problems.removeIf([](const auto &problem) { return problem.reason == Reason::EmailTwice; });
        QCOMPARE(again.problems(row), problems);
    }
}

void TestProblemFile::keepsTheFirstLineOverAgain()
{
    const auto first = checked(tableOf("email\nx@x.de\n\n\nnobody\n"));
    const auto again = problemsOf(checked(tableOf(problemsOf(first))));
    QCOMPARE(again, problemsOf(first));
    QCOMPARE(tableOf(again).rows.at(0).cell(1), u"5"_s);
}

void TestProblemFile::givesHeadingsWhereThereWereNone()
{
    const auto check = checked(tableOf("ann@x.de,Ann,12\nben@,Ben,13\ncem@x.de,Cem,14\n"));
    QCOMPARE(tableOf(problemsOf(check)).headings,
             QStringList({ u"email"_s, u"name"_s, QString(), u"line"_s, u"problem"_s, u"how to fix"_s }));
}

void TestProblemFile::keepsFormulasAsText()
{
    const auto check = checked(tableOf("email,name\nann@,=cmd()\n"));
    QVERIFY(problemsOf(check).contains("\nann@,'=cmd(),"));
    QCOMPARE(tableOf(problemsOf(check)).rows.at(0).cell(1), u"=cmd()"_s);
}

void TestProblemFile::keepsWhatIsLeftOver()
{
    const auto first = checked(tableOf("email,name\nx@x.de,Lee, Ann\n"));
    const auto again = checked(tableOf(problemsOf(first)));
    QCOMPARE(again.problems(0).constFirst().reason, Reason::SurplusCells);
    QCOMPARE(again.problems(0).constFirst().words, QStringList { u"Ann"_s });
    QCOMPARE(problemsOf(again), problemsOf(first));
}

void TestProblemFile::startsWithKisisColumns()
{
    const auto table = tableOf(imports::templateFile());
    QCOMPARE(table.fault.kind, imports::Fault::OnlyHeader);
    QCOMPARE(table.headings, imports::kisiTemplate());
    QVERIFY(imports::isKisiTemplate(table.headings));
    QCOMPARE(imports::columnOf(imports::guessColumns(table), Field::Groups), 5);
}

QTEST_GUILESS_MAIN(TestProblemFile)
#include "tst_problemfile.moc"
