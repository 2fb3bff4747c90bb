// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/check.h"
#include "tests/app/imports/organization.h"
#include "tests/app/imports/tablewriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using imports::Check;
using imports::Choices;
using imports::Difference;
using imports::Format;
using imports::Reason;
using imports::RowState;
using imports::Suggestion;
using Reasons = QList<imports::Reason>;

Q_DECLARE_METATYPE(imports::Reason)
Q_DECLARE_METATYPE(imports::RowState)

namespace {

// Made on a worker, shown elsewhere.
static_assert(std::is_move_constructible_v<Check> && std::is_move_assignable_v<Check>);

const imports::Stop goesOn { false };

Choices choices()
{
    return { .now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC) };
}

Check checked(const QString &text)
{
    const auto table = imports::readTable(text, imports::detectFormat(text), goesOn);
    return { table, imports::guessColumns(table), organization::known(), choices(), goesOn };
}

Reasons reasonsOf(const Check &check, int row)
{
    Reasons reasons;
    for (const auto &problem : check.problems(row))
        reasons.append(problem.reason);
    return reasons;
}

QList<RowState> statesOf(const Check &check)
{
    QList<RowState> states;
    for (int row = 0; row < check.size(); ++row)
        states.append(check.state(row));
    return states;
}

} // namespace

//! What becomes of each row.
class TestCheck final : public QObject {
    Q_OBJECT
private slots:
    void sortsRows();
    void leavesKnownPeopleAloneWhenAsked();
    void seesWhatDiffers_data();
    void seesWhatDiffers();
    void readsAWish();
    void givesRights_data();
    void givesRights();
    void aRoleOfTheOrganizationsOwnKeepsItsName();
    void takesNoRoleWhoseNameCouldMeanAnother();
    void meansDaysWhereTheGroupIs();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void pointsAtTheCell();
    void suggests_data();
    void suggests();
    void suggestsAddresses_data();
    void suggestsAddresses();
    void seesTheSameAddressTwice();
    void checksAMendedCellAtOnce();
    void takesAMendBack();
    void saysWhatWouldBeWrong();
    void handsTheFirstPlaceOn();
    void countsAsAFreshCheckDoes();
    void namesPeopleWhoAreNotInTheFile();
    void countsPeopleWhoAreNotInTheFile();
    void endsWhenItIsStopped();
};

void TestCheck::sortsRows()
{
    const auto check = checked(u"email,name\nnew@example.com,New\nANN@example.com,Ann Lee\nben@example.com,Benjamin\n"
                               "no address,X\n"_s);
    const QList<RowState> expected { RowState::New, RowState::Unchanged, RowState::Changed, RowState::Problem };
    QCOMPARE(statesOf(check), expected);
    for (const auto state : expected)
        QCOMPARE(check.count(state), 1);
    QCOMPARE(check.count(RowState::Skipped), 0);
    QCOMPARE(check.rowsIn(RowState::Changed), QList<int> { 2 });
    QCOMPARE(check.known(1)->id, UserId { 1 });
    QCOMPARE(check.known(0), nullptr);
}

void TestCheck::leavesKnownPeopleAloneWhenAsked()
{
    auto check = checked(u"email,name\nann@example.com,Ann Lee\nben@example.com,Benjamin\n"_s);
    check.setUpdatesExisting(false);
    QCOMPARE(statesOf(check), QList<RowState>({ RowState::Unchanged, RowState::Skipped }));
    QCOMPARE(check.count(RowState::Skipped), 1);
    check.setUpdatesExisting(true);
    QCOMPARE(check.count(RowState::Changed), 1);
}

void TestCheck::seesWhatDiffers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("differences");
    const auto add = [](const char *name, const char *heading, const char *cell, imports::Differences differences) {
        QTest::newRow(name) << u"email,%1\nann@example.com,\"%2\"\n"_s.arg(QString::fromUtf8(heading),
                                                                           QString::fromUtf8(cell))
                            << int(differences);
    };
    add("same name", "name", " Ann  Lee ", {});
    add("name", "name", "Ann Roe", Difference::Name);
    add("empty", "name", "", {});
    add("same notes", "notes", "Night shift,\r\nkeys", {});
    add("notes", "notes", "Day shift", Difference::Notes);
    add("same number", "metadata.Floor", "3", {});
    add("number", "metadata.Floor", "4", Difference::Metadata);
    add("new field", "metadata.Desk", "A", Difference::Metadata);
    add("same switch", "password", "no", {});
    add("switch", "password", "yes", Difference::PasswordSignIn);
    add("right held", "groups", "Office", {});
    add("right", "groups", "Everybody", Difference::Rights);
    add("one of two", "groups", "Office;Everybody", Difference::Rights);
    add("another role", "groups,role", "Office\",\"Manager", Difference::Rights);
    add("same end", "groups,valid until", "Office\",\"31.12.2030", {});
    add("another end", "groups,valid until", "Office\",\"30.12.2030", Difference::Rights);
    add("no end any more", "groups,valid until", "Office\",\"never", Difference::Rights);
    add("beginning", "groups,valid from", "Office\",\"1.1.2026", Difference::Rights);
}

void TestCheck::seesWhatDiffers()
{
    QFETCH(const QString, text);
    const auto check = checked(text);
    QTEST(int(check.differences(0)), "differences");
    QCOMPARE(check.state(0), check.differences(0) ? RowState::Changed : RowState::Unchanged);
}

void TestCheck::readsAWish()
{
    const auto check = checked(u"First name,Last name,email,managed,password_flow,notes,metadata.Desk\n"
                               "Zoë,=Roe,new@example.com,ja,true,<b>\"\"hi\"\"</b>,4\n"_s);
    const auto wish = check.wish(0);
    QCOMPARE(wish.name, u"Zoë =Roe"_s);
    QCOMPARE(wish.email, u"new@example.com"_s);
    QCOMPARE(wish.managed, true);
    QCOMPARE(wish.passwordSignIn, true);
    QCOMPARE(wish.notes, u"<b>\"\"hi\"\"</b>"_s);
    QCOMPARE(wish.metadata.value(u"Desk"_s), u"4"_s);
    QVERIFY(wish.rights.isEmpty());
}

void TestCheck::givesRights_data()
{
    QTest::addColumn<QString>("cells"); // role, groups, place
    QTest::addColumn<QStringList>("rights"); // role on scope type and id
    const auto add = [](const char *name, const char *cells, const QStringList &rights) {
        QTest::newRow(name) << QString::fromUtf8(cells) << rights;
    };
    add("nothing", ",,", {});
    add("group", ",Office,", { u"group_basic Group 13"_s });
    add("by id", ",13,", { u"group_basic Group 13"_s });
    add("groups", ",Office; everybody ;Office,", { u"group_basic Group 13"_s, u"group_basic Group 14"_s });
    add("group with its place", ",\"Lab, Lisbon\",", { u"group_basic Group 12"_s });
    add("group in the row's place", ",Lab,Hamburg", { u"group_basic Group 11"_s });
    add("group of all in a place", ",Everybody,Hamburg", { u"group_basic Group 14"_s });
    add("role by name", "door ACCESS,Office,", { u"group_basic Group 13"_s });
    add("role of a group", "Manager,Office,", { u"group_manager Group 13"_s });
    add("role of a place", "Manager,,Lisbon", { u"place_manager Place 2"_s });
    add("role by id", "place_manager,,2", { u"place_manager Place 2"_s });
    add("role for all", "Administrator,,", { u"administrator Organization 7"_s });
    add("role in German", "Türzugang,Office,", { u"group_basic Group 13"_s });
    add("role in capitals", "GRUPPENMANAGER,Office,", { u"group_manager Group 13"_s });
    add("role in French", "Accès  porte,Office,", { u"group_basic Group 13"_s });
    add("role in Spanish", "gestor de grupo,Office,", { u"group_manager Group 13"_s });
    add("role as it was called before", "Basic,Office,", { u"group_basic Group 13"_s });
}

void TestCheck::givesRights()
{
    QFETCH(const QString, cells);
    const auto check = checked(u"email,role,groups,place\nnew@example.com,"_s + cells);
    QCOMPARE(reasonsOf(check, 0), Reasons());
    QStringList rights;
    const auto wish = check.wish(0);
    for (const auto &right : wish.rights)
        rights.append(u"%1 %2 %3"_s.arg(right.roleId, wireName(right.scope.type)).arg(right.scope.id));
    QTEST(rights, "rights");
}

void TestCheck::aRoleOfTheOrganizationsOwnKeepsItsName()
{
    auto snapshot = organization::snapshot();
    snapshot.roles.append(organization::role(u"custom_role_5"_s, u"Gruppenmanager"_s, ScopeType::Group));
    snapshot.roles.last().custom = true;
    const auto text = u"email,role,groups\nnew@example.com,gruppenmanager,Office"_s;
    const auto table = imports::readTable(text, imports::detectFormat(text), goesOn);
    const auto known = std::make_shared<const imports::Known>(std::move(snapshot), goesOn);
    const Check check(table, imports::guessColumns(table), known, choices(), goesOn);
    QCOMPARE(reasonsOf(check, 0), Reasons());
    QCOMPARE(check.wish(0).rights.constFirst().roleId, u"custom_role_5"_s);
}

void TestCheck::takesNoRoleWhoseNameCouldMeanAnother()
{
    for (const auto &name : { u"Verwalter"_s, u"Administrateur"_s, u"Gestor"_s })
        QCOMPARE(reasonsOf(checked(u"email,role\nnew@example.com,"_s + name), 0), Reasons { Reason::UnknownRole });
}

void TestCheck::meansDaysWhereTheGroupIs()
{
    const auto check = checked(u"email,groups,valid from,valid until\n"
                               "new@example.com,Office;\"\"Lab, Lisbon\"\";Everybody,2026-07-01,2026-07-31\n"
                               "two@example.com,Office;12;14,2026-07-01,2026-07-31\n"_s);
    const auto rights = check.wish(1).rights;
    QCOMPARE(rights.size(), 3);
    const auto at = [](int month, int day, int hour, int second) {
        const int minutes = second == 0 ? 0 : 59;
        return QDateTime(QDate(2026, month, day), QTime(hour, minutes, second), Qt::UTC);
    };
    QCOMPARE(rights.at(0).from, at(6, 30, 22, 0));
    QCOMPARE(rights.at(0).until, at(7, 31, 21, 59));
    QCOMPARE(rights.at(1).until, at(7, 31, 22, 59));
    QCOMPARE(rights.at(2).from, at(7, 1, 0, 0));
}

void TestCheck::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reasons>("reasons");
    const auto cell = [](const char *name, const char *heading, const char *text, const Reasons &reasons) {
        QTest::newRow(name) << u"email,%1\nnew@example.com,%2\n"_s.arg(QString::fromUtf8(heading),
                                                                       QString::fromUtf8(text))
                            << reasons;
    };
    const auto email = [](const char *address, Reason reason) {
        QTest::newRow(address) << u"email,name\n%1,Ann\n"_s.arg(QString::fromUtf8(address)) << Reasons { reason };
    };
    email("ann", Reason::EmailNoAt);
    email("a@b@c.de", Reason::EmailTwoAts);
    email("@x.de", Reason::EmailNothingBefore);
    email("ann@", Reason::EmailNothingBehind);
    email("ann lee@x.de", Reason::EmailSpace);
    email("<ann@x.de>", Reason::EmailCharacter);
    email("ann@x", Reason::EmailNoEnding);
    email("a..b@x.de", Reason::EmailDotTooMany);
    email("a@gmial.com", Reason::EmailLooksMistyped);
    QTest::newRow("no address") << u"email,name\n,Ann\n"_s << Reasons { Reason::EmailMissing };
    QTest::newRow("no column of addresses") << u"name,notes\nAnn,x\n"_s << Reasons { Reason::EmailMissing };
    cell("yes or no", "managed", "perhaps", { Reason::NotYesOrNo });
    cell("no date", "valid until,groups", "soon,Office", { Reason::NotADate });
    cell("no such day", "valid until,groups", "31.2.2027,Office", { Reason::NoSuchDay });
    cell("two days", "valid until,groups", "3/4/2027,Office", { Reason::TwoDates });
    cell("ends first", "valid from,valid until,groups", "2.1.2027,1.1.2027,Office", { Reason::EndsBeforeItBegins });
    cell("has ended", "valid until,groups", "1.1.2026,Office", { Reason::EndsInThePast });
    cell("ends today", "valid until,groups", "1.6.2026,Office", {});
    cell("unknown group", "groups", "Cellar", { Reason::UnknownGroup });
    cell("ambiguous group", "groups", "Lab", { Reason::AmbiguousGroup });
    cell("both", "groups", "Lab;Cellar;Office", { Reason::AmbiguousGroup, Reason::UnknownGroup });
    cell("group elsewhere", "groups,place", "Office,Lisbon", { Reason::GroupElsewhere });
    cell("unknown place", "place,role", "Paris,Manager", { Reason::UnknownPlace });
    cell("unknown role", "role,groups", "King,Office", { Reason::UnknownRole });
    cell("ambiguous role", "role", "Manager", { Reason::RoleNeedsGroup });
    cell("role of a place", "role", "place_manager", { Reason::RoleNeedsPlace });
    cell("role for all on a group", "role,groups", "Administrator,Office", { Reason::RoleNotForGroups });
    cell("place alone", "place", "Hamburg", { Reason::PlaceWithoutRole });
    cell("dates alone", "valid until", "1.1.2027", { Reason::DatesWithoutGroup });
    cell("surplus", "name", "Lee, Ann", { Reason::SurplusCells });
    cell("open quote", "name", "\"Ann", { Reason::QuoteNotClosed });
    cell("behind a quote", "name", "\"Ann\" Lee", { Reason::TextBehindQuote });
    QTest::newRow("missing") << u"email,name,notes\nx@example.com\n"_s << Reasons { Reason::MissingCells };
    QTest::newRow("managed now") << u"email,managed\nben@example.com,yes\n"_s << Reasons { Reason::StaysAsAdded };
    QTest::newRow("mistakes first") << u"email,managed,place\na@gmial.com,perhaps,Hamburg\n"_s
                                    << Reasons { Reason::NotYesOrNo, Reason::EmailLooksMistyped,
                                                 Reason::PlaceWithoutRole };
}

void TestCheck::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const Reasons, reasons);
    const auto check = checked(text);
    QCOMPARE(reasonsOf(check, 0), reasons);
    const bool isWrong = !reasons.isEmpty() && !isHint(reasons.constFirst());
    QCOMPARE(check.state(0) == RowState::Problem, isWrong);
}

void TestCheck::pointsAtTheCell()
{
    const auto check = checked(u"name,groups,email\nAnn,Office; Cellar,a;b@x.de\n"_s);
    const QList<imports::CellProblem> expected {
        { .reason = Reason::EmailCharacter, .column = 2, .words = { u";"_s } },
        { .reason = Reason::UnknownGroup, .column = 1, .words = { u"Cellar"_s } },
    };
    QCOMPARE(check.problems(0), expected);
}

void TestCheck::suggests_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QList<Suggestion>>("suggestions");
    using List = QList<Suggestion>;
    QTest::newRow("group") << u"groups"_s << u"Office; evrybody"_s
                           << List { { u"Office; Everybody"_s, u"Everybody"_s } };
    QTest::newRow("which group") << u"groups"_s << u"14;Lab"_s
                                 << List { { u"14;Lab, Hamburg"_s, u"Lab, Hamburg"_s },
                                           { u"14;Lab, Lisbon"_s, u"Lab, Lisbon"_s } };
    QTest::newRow("place") << u"place"_s << u"Hamborg"_s << List { { u"Hamburg"_s, u"Hamburg"_s } };
    QTest::newRow("role") << u"role"_s << u"Administator"_s << List { { u"Administrator"_s, u"Administrator"_s } };
    QTest::newRow("role in German") << u"role"_s << u"Türzugnag"_s << List { { u"Door access"_s, u"Door access"_s } };
    QTest::newRow("day") << u"valid until"_s << u"3/4/2027"_s
                         << List { { u"2027-04-03"_s, u"2027-04-03"_s }, { u"2027-03-04"_s, u"2027-03-04"_s } };
    QTest::newRow("no such day") << u"valid until"_s << u"31.02.2027"_s
                                 << List { { u"2027-02-28"_s, u"2027-02-28"_s } };
    QTest::newRow("yes or no") << u"managed"_s << u"perhaps"_s << List { { u"yes"_s, u"yes"_s }, { u"no"_s, u"no"_s } };
    QTest::newRow("nothing") << u"groups"_s << u"Zzzzzzzz"_s << List();
}

void TestCheck::suggests()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, cell);
    QFETCH(const QList<Suggestion>, suggestions);
    auto check = checked(u"email,%1\nnew@example.com,\"%2\"\n"_s.arg(heading, cell));
    const auto problems = check.problems(0);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(check.suggestions(0, problems.constFirst()), suggestions);
    for (const auto &suggestion : suggestions) {
        check.setCell(0, 1, suggestion.cell);
        QVERIFY2(!check.problems(0).contains(problems.constFirst()), qPrintable(suggestion.cell));
    }
}

void TestCheck::suggestsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("meant");
    const auto row = [](const QString &address, const QStringList &meant) {
        QTest::newRow(qPrintable(address)) << address << meant;
    };
    row(u"m.rossi@example"_s, { u"m.rossi@example.com"_s });
    row(u"kim@elsewhere."_s, { u"kim@elsewhere.com"_s });
    row(u"kim@"_s, { u"kim@example.com"_s });
    row(u"kim"_s, { u"kim@example.com"_s });
    row(u"kim.example.com"_s, { u"kim@example.com"_s, u"kim.example.com@example.com"_s });
    row(u"kim (at) example.com"_s, { u"kim@example.com"_s });
    row(u"kim at example.com"_s, { u"kim@example.com"_s });
    row(u"kim@@example.com"_s, { u"kim@example.com"_s });
    row(u"a@x.de;b@x.de"_s, { u"a@x.de"_s, u"b@x.de"_s });
    row(u"Kim Lee <kim@x.de>"_s, { u"kim@x.de"_s });
    row(u"kim lee@x.de"_s, { u"lee@x.de"_s, u"kimlee@x.de"_s, u"kim.lee@x.de"_s });
    row(u"<kim@x.de>"_s, { u"kim@x.de"_s });
    row(u"kim..lee.@x.de"_s, { u"kim.lee@x.de"_s });
    row(u"kim@.x.de"_s, { u"kim@x.de"_s });
    row(u"@x.de"_s, {});
    row(u"ann@example.com"_s, {});
}

void TestCheck::suggestsAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const QStringList, meant);
    auto check = checked(u"email,name\n\"%1\",Kim\n"_s.arg(address));
    QStringList cells;
    if (check.count(RowState::Problem) > 0) {
        for (const auto &suggestion : check.suggestions(0, check.problems(0).constFirst()))
            cells.append(suggestion.cell);
    }
    QCOMPARE(cells, meant);
    for (const QString &cell : cells) {
        check.setCell(0, 0, cell);
        QCOMPARE(check.state(0), RowState::New);
    }
}

void TestCheck::seesTheSameAddressTwice()
{
    const auto check = checked(u"email\nx@example.com\ny@example.com\nX@EXAMPLE.com\nx@example.com\n"_s);
    QCOMPARE(check.state(0), RowState::New);
    QCOMPARE(check.count(RowState::Problem), 2);
    const imports::CellProblem expected { .reason = Reason::EmailTwice, .column = 0, .words = { u"2"_s } };
    QCOMPARE(check.problems(2), QList { expected });
    QCOMPARE(check.problems(3), QList { expected });
}

void TestCheck::checksAMendedCellAtOnce()
{
    auto check = checked(u"email,name\nann@,Ann\nx@example.com,Lee, Xi\ny@example.com,\"Open\n"_s);
    QCOMPARE(check.count(RowState::Problem), 3);
    QCOMPARE(check.setCell(0, 0, u"ann@example.com"_s), QList<int> { 0 });
    QCOMPARE(check.state(0), RowState::Changed);
    check.setCell(1, 1, u"Xi Lee"_s);
    check.setCell(1, 2, QString());
    QCOMPARE(check.problems(1), QList<imports::CellProblem>());
    check.setCell(2, 1, u"Open"_s);
    QCOMPARE(check.problems(2), QList<imports::CellProblem>());
    QCOMPARE(check.count(RowState::Problem), 0);
    QCOMPARE(check.cell(2, 1), u"Open"_s);
}

void TestCheck::takesAMendBack()
{
    auto check = checked(u"email,name\nx@example.com,A\nx@example.com,\"Open\n"_s);
    const auto before = check.table().rows;
    const auto problems = check.problems(1);
    QCOMPARE(problems.size(), 2);
    check.setCell(1, 0, u"y@example.com"_s);
    check.setCell(1, 1, u"Open"_s);
    check.setCell(0, 0, u"y@example.com"_s);
    QCOMPARE(check.count(RowState::Problem), 1);
    QCOMPARE(check.setRow(0, before.at(0)), QList<int>({ 0, 1 }));
    QCOMPARE(check.setRow(1, before.at(1)), QList<int> { 1 });
    QCOMPARE(check.table().rows, before);
    QCOMPARE(check.problems(1), problems);
    QCOMPARE(check.count(RowState::Problem), 1);
}

void TestCheck::saysWhatWouldBeWrong()
{
    const auto check = checked(u"email,groups\nx@example.com,Office\ny@example.com,Office\n"_s);
    const auto wrong = [&check](int row, const QString &email, const QString &groups) {
        imports::TableRow changed = check.table().rows.at(row);
        changed.cells = { email, groups };
        Reasons reasons;
        for (const auto &problem : check.problemsOf(row, changed))
            reasons.append(problem.reason);
        return reasons;
    };
    QCOMPARE(wrong(1, u"X@example.com"_s, u"Office"_s), Reasons { Reason::EmailTwice });
    QCOMPARE(wrong(1, u"y@example.com"_s, u"Office"_s), Reasons());
    QCOMPARE(wrong(0, u"y@example.com"_s, u"Office"_s), Reasons()); // the later row would be the second
    QCOMPARE(wrong(0, u"y@"_s, u"Lab"_s), Reasons({ Reason::EmailNothingBehind, Reason::AmbiguousGroup }));
    QCOMPARE(check.count(RowState::New), 2);
}

void TestCheck::handsTheFirstPlaceOn()
{
    auto check = checked(u"email\nx@example.com\nx@example.com\nx@example.com\n"_s);
    QCOMPARE(check.setCell(0, 0, u"a@example.com"_s), QList<int>({ 0, 1 }));
    QCOMPARE(statesOf(check), QList<RowState>({ RowState::New, RowState::New, RowState::Problem }));
    QCOMPARE(check.problems(2).constFirst().words, QStringList { u"3"_s });
    QCOMPARE(check.setCell(0, 0, u"x@example.com"_s), QList<int>({ 0, 1 }));
    QCOMPARE(statesOf(check), QList<RowState>({ RowState::New, RowState::Problem, RowState::Problem }));
    QCOMPARE(check.setCell(2, 0, QString()), QList<int> { 2 });
    QCOMPARE(check.setCell(1, 0, u"b@example.com"_s), QList<int> { 1 });
    QCOMPARE(check.count(RowState::New), 2);
}

void TestCheck::countsAsAFreshCheckDoes()
{
    const QStringList cells {
        u"ann@example.com"_s, u"x@example.com"_s, u"X@example.com"_s, u"y@"_s, QString(), u"Lab"_s,
        u"Office"_s,          u"3/4/2027"_s,      u"never"_s
    };
    QRandomGenerator chance(99);
    auto check = checked(u"email,name,groups,valid until\n"_s + u"x@example.com,Xi,Office,\n"_s.repeated(12));
    for (int edit = 0; edit < 3000; ++edit) {
        const int row = chance.bounded(check.size());
        const int column = chance.bounded(3) == 0 ? chance.bounded(4) : 0;
        auto before = statesOf(check);
        const auto differing = check.setCell(row, column, cells.at(chance.bounded(int(cells.size()))));
        const auto states = statesOf(check);
        for (const int changed : differing)
            before[changed] = states.at(changed);
        QCOMPARE(states, before); // no row changed that was not named
    }
    const Check fresh(check.table(), check.columns(), organization::known(), choices(), goesOn);
    QCOMPARE(statesOf(check), statesOf(fresh));
    for (int row = 0; row < fresh.size(); ++row)
        QCOMPARE(check.problems(row), fresh.problems(row));
    for (const auto state : { RowState::New, RowState::Changed, RowState::Unchanged, RowState::Problem })
        QCOMPARE(check.count(state), int(check.rowsIn(state).size()));
    QCOMPARE(check.notInFileCount(), fresh.notInFileCount());
}

void TestCheck::namesPeopleWhoAreNotInTheFile()
{
    auto check = checked(u"email\nANN@example.com\nnobody\n"_s);
    QCOMPARE(check.notInFile(), QList<UserId> { UserId { 2 } });
    check.setCell(1, 0, u"ben@example.com"_s);
    QCOMPARE(check.notInFile(), QList<UserId>());
}

void TestCheck::countsPeopleWhoAreNotInTheFile()
{
    auto check = checked(u"email\nANN@example.com\nann@example.com\nnobody@example.com\n"_s);
    QCOMPARE(check.notInFileCount(), 1);
    check.setCell(0, 0, u"ben@example.com"_s);
    QCOMPARE(check.notInFileCount(), 0);
    check.setCell(1, 0, QString());
    QCOMPARE(check.notInFileCount(), 1);
    QCOMPARE(check.notInFile(0, 1), QList<UserId> { UserId { 1 } });
    QCOMPARE(check.notInFile(1, 1), QList<UserId>());
}

void TestCheck::endsWhenItIsStopped()
{
    const imports::Stop stopped { true };
    const auto table = imports::readTable(u"email\na@x.de\nb@x.de\n"_s, Format {}, goesOn);
    const Check check(table, imports::guessColumns(table), organization::known(), choices(), stopped);
    QVERIFY(check.isStopped());
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
