// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/roles.h"
#include "tests/app/imports/organization.h"
#include "ui/imports/checkmodel.h"
#include "ui/imports/mends.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using imports::Check;
using imports::Reason;
using imports::RowState;

namespace {

const imports::Stop goesOn { false };

std::shared_ptr<Check> checked(const QString &text)
{
    const auto table = imports::readTable(text, imports::detectFormat(text), goesOn);
    const imports::Choices choices { .now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC) };
    return std::make_shared<Check>(table, imports::guessColumns(table), organization::known(), choices, goesOn);
}

QStringList column(const CheckModel &model, int column)
{
    QStringList texts;
    for (int place = 0; place < model.rowCount(); ++place)
        texts += model.index(place, column).data().toString();
    return texts;
}

QStringList headings(const CheckModel &model)
{
    QStringList texts;
    for (int column = CheckModel::lineColumn; column < model.columnCount(); ++column)
        texts += model.headerData(column, Qt::Horizontal).toString();
    return texts;
}

constexpr int emailColumn = CheckModel::firstCell;

} // namespace

//! The rows of a check as a table, and what typing into it does.
class TestCheckModel final : public QObject {
    Q_OBJECT
private slots:
    void showsWhatIsImported();
    void showsProblemsFirst();
    void showsWhatIsUnderstood();
    void saysWhatIsWrongInTheCell();
    void tellsWhatHasNoColumn();
    void showsWhatIsLeftOver();
    void keepsRowsInPlaceWhileTheyAreMended();
    void narrows();
    void sorts();
    void findsTheNextProblem();
    void asksWithoutTyping();
    void showsMarkupAsText();
    void undoesEveryMend();
    void mendsOthersThatSayTheSame();
    void exchangesOneNameAmongOthers();
    void offersNoOthersForAnAddress();
    void mendsThousandsInTurns();
};

void TestCheckModel::showsWhatIsImported()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setCheck(checked(u"Shoe size,email,Name,metadata.Desk,groups\n42,new@example.com,New,7,Office\n"_s));
    QCOMPARE(headings(model), QStringList({ u"Line"_s, u"Email"_s, u"Name"_s, u"Desk"_s, u"Groups"_s, u"Result"_s }));
    QCOMPARE(model.index(0, CheckModel::lineColumn).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, model.resultColumn()).data().toString(), u"New"_s);
    QCOMPARE(model.fileColumn(emailColumn), 1);
    model.setCheck(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestCheckModel::showsProblemsFirst()
{
    CheckModel model;
    model.setCheck(checked(u"email,managed\na@example.com,\nben@example.com,yes\nc@,\nd@example.com,\ne@,\n"_s));
    QCOMPARE(column(model, CheckModel::lineColumn),
             QStringList({ u"4"_s, u"6"_s, u"3"_s, u"2"_s, u"5"_s })); // mistakes, a hint, the rest
    QVERIFY(model.hasWordsAt(2));
    QVERIFY(!model.hasWordsAt(3));
}

void TestCheckModel::showsWhatIsUnderstood()
{
    CheckModel model;
    model.setCheck(checked(u"email,groups,valid until,managed,role\n"
                           "a@example.com,14; Office,31.3.27,ja,group_basic\n"
                           "b@example.com,,nie,0,\n"_s));
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, emailColumn + 1), u"Everybody; Office"_s);
    QCOMPARE(text(0, emailColumn + 2), u"31 Mar 2027"_s);
    QCOMPARE(text(0, emailColumn + 3), u"Yes"_s);
    QCOMPARE(text(0, emailColumn + 4), u"Door access"_s);
    QCOMPARE(text(1, emailColumn + 2), u"Never"_s);
    QVERIFY(model.index(1, emailColumn + 2).data(roles::Muted).toBool());
    QCOMPARE(text(1, emailColumn + 3), u"No"_s);
    QCOMPARE(model.index(0, emailColumn + 2).data(Qt::EditRole).toString(), u"31.3.27"_s);
    QCOMPARE(model.index(0, emailColumn + 2).data(Qt::ToolTipRole).toString(), u"<qt>31.3.27</qt>"_s);
}

void TestCheckModel::saysWhatIsWrongInTheCell()
{
    CheckModel model;
    model.setCheck(checked(u"email,groups\nann@x,Lisbn\n"_s));
    const auto email = model.index(0, emailColumn);
    QCOMPARE(model.problemAt(email)->reason, Reason::EmailNoEnding);
    QCOMPARE(email.data().toString(), u"ann@x"_s);
    QCOMPARE(email.data(Qt::AccessibleTextRole).toString(), u"ann@x. Ending missing, such as .com"_s);
    QCOMPARE(email.data(Qt::AccessibleDescriptionRole).toString(), u"Add the ending, such as .com."_s);
    QVERIFY(email.data(Qt::ToolTipRole).toString().contains(u"Ending missing, such as .com"_s));
    const auto groups = model.index(0, emailColumn + 1);
    QCOMPARE(groups.data(Qt::AccessibleTextRole).toString(), u"Lisbn. No group has this name"_s);
    QVERIFY(!model.problemAt(model.index(0, model.resultColumn())));
}

void TestCheckModel::tellsWhatHasNoColumn()
{
    CheckModel model;
    model.setCheck(checked(u"email,Shoe size,name\nnew@example.com,\"42,New\nb@example.com\n"_s));
    const auto cell = model.cellOf(0, 1);
    QCOMPARE(cell.column(), model.resultColumn());
    QCOMPARE(model.problemAt(cell)->reason, Reason::QuoteNotClosed);
    QCOMPARE(cell.data(Qt::EditRole).toString(), u"\"42"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Problem. Shoe size: A quote is not closed"_s);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(cell, u"42"_s));
    QCOMPARE(model.check()->state(0), RowState::New);
    QVERIFY(!model.problemAt(model.cellOf(0, 1)));
    const auto missing = model.index(1, model.resultColumn());
    QCOMPARE(model.problemAt(missing)->reason, Reason::MissingCells);
    QVERIFY(!missing.flags().testFlag(Qt::ItemIsEditable));
}

void TestCheckModel::showsWhatIsLeftOver()
{
    CheckModel model;
    model.setCheck(checked(u"email,name\na@example.com,Lee, Ann,,Dr\nb@example.com,Ben\n"_s));
    QCOMPARE(headings(model).at(3), u"Left over"_s);
    const auto rest = model.cellOf(0, 2);
    QCOMPARE(rest.data().toString(), u"Ann, Dr"_s);
    QCOMPARE(model.problemAt(rest)->reason, Reason::SurplusCells);
    QVERIFY(model.setData(rest, QString()));
    QCOMPARE(model.check()->count(RowState::Problem), 0);
    QCOMPARE(model.check()->table().rows.at(0).cells.size(), 2);
}

void TestCheckModel::keepsRowsInPlaceWhileTheyAreMended()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCheck(checked(u"email\nx@example.com\nx@example.com\nbad\n"_s));
    QSignalSpy counts(&model, &CheckModel::countsChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto before = column(model, CheckModel::lineColumn);
    QVERIFY(model.setData(model.cellOf(0, 0), u"y@example.com"_s));
    QCOMPARE(counts.size(), 1);
    QCOMPARE(changes.size(), 2); // the second row is the only one with its address now
    QVERIFY(model.setData(model.cellOf(2, 0), u"z@example.com"_s));
    QCOMPARE(model.check()->count(RowState::New), 3);
    QCOMPARE(column(model, CheckModel::lineColumn), before);
    QVERIFY(resets.isEmpty());
    QVERIFY(!model.setData(model.cellOf(2, 0), u"z@example.com"_s)); // nothing new
}

void TestCheckModel::narrows()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCheck(checked(u"email,name\na@example.com,A\nbad,B\nann@example.com,Ann Lee\n"_s));
    model.narrow({ .state = RowState::Unchanged });
    QCOMPARE(column(model, CheckModel::lineColumn), QStringList { u"4"_s });
    QCOMPARE(model.placeOf(0), -1);
    QVERIFY(!model.cellOf(1, 0).isValid());
    model.narrow({ .rows = QSet<int> { 0, 1 } });
    QCOMPARE(column(model, CheckModel::lineColumn), QStringList({ u"3"_s, u"2"_s }));
    model.narrow({});
    QCOMPARE(model.rowCount(), 3);
}

void TestCheckModel::sorts()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCheck(checked(u"email,valid until,groups\nb@example.com,1.10.2027,Office\nC,1 Feb 2027,Office\n"
                           "a@example.com,2027-03-01,Office\n"_s));
    const auto lines = [&model] { return column(model, CheckModel::lineColumn).join(u' '); };
    model.sort(emailColumn);
    QCOMPARE(lines(), u"4 2 3"_s);
    model.sort(emailColumn + 1);
    QCOMPARE(lines(), u"3 4 2"_s);
    model.sort(emailColumn + 1, Qt::DescendingOrder);
    QCOMPARE(lines(), u"2 4 3"_s);
    model.sort(CheckModel::lineColumn, Qt::DescendingOrder);
    QCOMPARE(lines(), u"4 3 2"_s);
    model.sort(model.resultColumn());
    QCOMPARE(lines(), u"3 2 4"_s);
    model.sort(model.resultColumn(), Qt::DescendingOrder);
    QCOMPARE(lines(), u"2 4 3"_s);
}

void TestCheckModel::findsTheNextProblem()
{
    CheckModel model;
    model.setCheck(checked(u"email,managed,groups\nbad,perhaps,\na@example.com,,\nb@example.com,,Nowhere\n"_s));
    auto at = model.nextProblem({});
    QStringList way;
    for (int step = 0; step < 4; ++step) {
        way += u"%1/%2"_s.arg(model.rowAt(at.row())).arg(model.fileColumn(at.column()));
        at = model.nextProblem(at);
    }
    QCOMPARE(way, QStringList({ u"0/0"_s, u"0/1"_s, u"2/2"_s, u"0/0"_s }));
    model.narrow({ .state = RowState::New });
    QVERIFY(!model.nextProblem({}).isValid());
}

void TestCheckModel::asksWithoutTyping()
{
    CheckModel model;
    model.setCheck(checked(u"email\na@example.com\nbad\n"_s));
    const auto cell = model.cellOf(1, 0);
    QVERIFY(!model.problemIf(cell, u"b@example.com"_s));
    QCOMPARE(model.problemIf(cell, u"b@"_s)->reason, Reason::EmailNothingBehind);
    QCOMPARE(model.problemIf(cell, u"A@example.com"_s)->words, QStringList { u"2"_s });
    QCOMPARE(model.problemIf(model.cellOf(0, 0), u"a@example.com"_s), std::nullopt);
    QCOMPARE(model.check()->cell(1, 0), u"bad"_s);
    QCOMPARE(model.check()->count(RowState::Problem), 1);
}

void TestCheckModel::showsMarkupAsText()
{
    CheckModel model;
    model.setCheck(checked(u"email,name\n<b>x</b>,=1+1\n"_s));
    QCOMPARE(model.index(0, emailColumn).data().toString(), u"<b>x</b>"_s);
    QCOMPARE(model.index(0, emailColumn + 1).data().toString(), u"=1+1"_s);
    QVERIFY(model.index(0, emailColumn).data(Qt::ToolTipRole).toString().startsWith(u"<qt>&lt;b&gt;x&lt;/b&gt;<br>"_s));
}

void TestCheckModel::undoesEveryMend()
{
    CheckModel model;
    model.setCheck(checked(u"email,name\nbad,\"Open\nb@example.com,Lee, Ann\n"_s));
    Mends mends(model);
    QSignalSpy undone(&mends, &Mends::undone);
    const auto before = model.check()->table().rows;
    model.setData(model.cellOf(0, 0), u"a@example.com"_s);
    model.setData(model.cellOf(0, 1), u"Open"_s);
    model.setData(model.cellOf(1, 2), QString());
    QCOMPARE(model.check()->count(RowState::Problem), 0);
    while (mends.canUndo())
        mends.undo();
    QCOMPARE(undone.size(), 3);
    QCOMPARE(undone.constLast(), QList<QVariant>({ 0, 0 }));
    QCOMPARE(model.check()->table().rows, before);
    QCOMPARE(model.check()->count(RowState::Problem), 2);
}

void TestCheckModel::mendsOthersThatSayTheSame()
{
    CheckModel model;
    model.setCheck(checked(u"email,groups\na@example.com,Ofice\nb@example.com,Ofice\nc@example.com,Office\n"
                           "d@example.com,Cellar\ne@example.com,Ofice\n"_s));
    Mends mends(model);
    model.setData(model.cellOf(0, 1), u"Offce"_s);
    QCOMPARE(mends.others(), 0); // still wrong
    mends.undo();
    model.setData(model.cellOf(0, 1), u"Office"_s);
    QCOMPARE(mends.others(), 2);
    mends.mendOthers();
    QCOMPARE(mends.others(), 0);
    QCOMPARE(model.check()->count(RowState::Problem), 1);
    QCOMPARE(model.check()->cell(4, 1), u"Office"_s);
    mends.undo();
    QCOMPARE(model.check()->count(RowState::Problem), 3);
    QCOMPARE(model.check()->cell(0, 1), u"Office"_s);
    mends.undo();
    QCOMPARE(model.check()->cell(0, 1), u"Ofice"_s);
}

void TestCheckModel::exchangesOneNameAmongOthers()
{
    CheckModel model;
    model.setCheck(checked(u"email,groups\na@example.com,Office;Celar\nb@example.com,Celar; 14\n"
                           "c@example.com,Celarium\nd@example.com,Celar\n"_s));
    Mends mends(model);
    model.setData(model.cellOf(0, 1), u"Office;Everybody"_s);
    QCOMPARE(mends.others(), 2);
    mends.mendOthers();
    QCOMPARE(model.check()->cell(1, 1), u"Everybody; 14"_s);
    QCOMPARE(model.check()->cell(2, 1), u"Celarium"_s);
    QCOMPARE(model.check()->cell(3, 1), u"Everybody"_s);
}

void TestCheckModel::offersNoOthersForAnAddress()
{
    CheckModel model;
    model.setCheck(checked(u"email,name\nbad,A\nbad,B\nb@example.com,A\n"_s));
    Mends mends(model);
    model.setData(model.cellOf(0, 0), u"good@example.com"_s);
    QCOMPARE(mends.others(), 0);
    model.setData(model.cellOf(0, 1), u"Z"_s); // was not wrong
    QCOMPARE(mends.others(), 0);
}

void TestCheckModel::mendsThousandsInTurns()
{
    QString text = u"email,groups\n"_s;
    constexpr int rows = 3'000;
    for (int row = 0; row < rows; ++row)
        text += u"p%1@example.com,Celar\n"_s.arg(row);
    CheckModel model;
    model.setCheck(checked(text));
    Mends mends(model);
    model.setData(model.cellOf(7, 1), u"Everybody"_s);
    QCOMPARE(mends.others(), rows - 1);
    mends.mendOthers();
    QVERIFY(mends.isWorking());
    QVERIFY(!mends.canUndo());
    QVERIFY(model.check()->count(RowState::Problem) > 0);
    QTRY_VERIFY(!mends.isWorking());
    QCOMPARE(model.check()->count(RowState::Problem), 0);
    mends.undo();
    QTRY_VERIFY(!mends.isWorking());
    QCOMPARE(model.check()->count(RowState::Problem), rows - 1);
    mends.undo();
    QCOMPARE(model.check()->count(RowState::Problem), rows);
}

QTEST_GUILESS_MAIN(TestCheckModel)
#include "tst_checkmodel.moc"
