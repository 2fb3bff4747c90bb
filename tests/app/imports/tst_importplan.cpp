// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imports/importplan.h"
#include "tests/app/imports/organization.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using imports::Check;
using imports::PlanChoices;

namespace {

const imports::Stop goesOn { false };

Check checked(const QByteArray &bytes, bool updatesExisting = true)
{
    const auto table = imports::readTable(bytes, imports::detectFormat(bytes), goesOn);
    imports::Choices choices;
    choices.updatesExisting = updatesExisting;
    return { table, imports::guessColumns(table), organization::known(), choices, goesOn };
}

QDateTime utc(int year, int month, int day, const QTime &time)
{
    return { QDate(year, month, day), time, Qt::UTC };
}

template <typename W>
W wishAt(const ChangeSet &set, int position)
{
    const auto *wish = set.changes.size() > position ? std::get_if<W>(&set.changes.at(position).wish) : nullptr;
    return wish ? *wish : W {};
}

Outcome ended(const Change &change, Outcome::Kind kind)
{
    return { .change = change, .kind = kind };
}

} // namespace

//! What a checked file comes to as a change set.
class TestImportPlan final : public QObject {
    Q_OBJECT

    QNetworkAccessManager m_network;
    Client m_client { m_network, QUrl(u"http://127.0.0.1:1"_s) };
    Directory m_directory { m_client };
    Account m_account;

    Situation situation() { return { m_directory, m_account }; }
    ChangeSet planned(const Check &check, const PlanChoices &choices = {})
    {
        ChangeSet set;
        for (int row = 0; row < check.size(); ++row)
            imports::appendRow(set, situation(), check, row, choices);
        return set;
    }
    ChangeSet planned(const QByteArray &bytes, const PlanChoices &choices = {})
    {
        return planned(checked(bytes), choices);
    }

private slots:
    void init();
    void addsSomebodyWithAllThatTheRowSays();
    void sendsRightsOfSomebodyNewBehindTheirCreation();
    void takesTheChoiceWhereTheRowDoesNotSayManaged();
    void sendsOnlyWhatDiffersOfSomebodyKnown();
    void setsEachFieldOfTheMetadataThatDiffers();
    void movesTheDatesOfARightThatIsHeld();
    void keepsTheDateThatTheRowDoesNotSay();
    void takesTheEndAwayWhereTheRowSaysNever();
    void sendsNothingForWhatStaysOrStaysBehind();
    void leavesAloneWhoWasAddedAfterTheCheck();
    void leavesOutWhatIsSoByNow();
    void refusesARightAboveTheOperatorsAndStillAddsThePerson();
    void triesAgainWhatFailedOfARow();
    void triesNothingAgainForSomebodyWhoMayBeThere();
};

// The organization that the checks know.
void TestImportPlan::init()
{
    m_directory.clear();
    m_account = {};
    const auto known = organization::snapshot();
    m_directory.setOrganization(known.organization);
    for (const auto &person : known.people)
        m_directory.put(person);
    for (const auto &place : known.places)
        m_directory.put(place);
    for (const auto &group : known.groups)
        m_directory.put(group);
    for (const auto &role : known.roles)
        m_directory.put(role);
    for (const auto &right : known.rights)
        m_directory.put(right);
}

void TestImportPlan::addsSomebodyWithAllThatTheRowSays()
{
    const auto set = planned("email,name,notes,managed,password sign-in,metadata.Floor\n"
                             "cem@example.com,Cem,Days,yes,no,4\n");
    QCOMPARE(set.changes.size(), 1);
    const api::NewUser user { .email = u"cem@example.com"_s,
                              .name = u"Cem"_s,
                              .kind = api::UserKind::Managed,
                              .notes = u"Days"_s,
                              .metadata = { { u"Floor"_s, u"4"_s } },
                              .passwordSignIn = false };
    QCOMPARE(wishAt<AddUser>(set, 0), AddUser { user });
    QCOMPARE(set.changes.at(0).prospect, Prospect::WillChange);
}

void TestImportPlan::sendsRightsOfSomebodyNewBehindTheirCreation()
{
    const auto set = planned("email,name,groups,valid until\n"
                             "cem@example.com,Cem,Office;Everybody,2031-03-31\n"
                             "dora@example.com,Dora,Office,\n",
                             { .notifies = true });
    QCOMPARE(set.changes.size(), 5);
    QCOMPARE(set.changes.at(1).waitsFor, std::optional(0));
    QCOMPARE(set.changes.at(2).waitsFor, std::optional(0));
    QCOMPARE(set.changes.at(4).waitsFor, std::optional(3));
    QCOMPARE(set.changes.at(4).right->assigneeName, u"Dora"_s);
    const api::NewAccessRight office { .scope = scopeOf(GroupId { 13 }),
                                       .roleId = u"group_basic"_s,
                                       .until = utc(2031, 3, 31, { 21, 59, 59 }),
                                       .notify = true };
    QCOMPARE(wishAt<GiveAccessRight>(set, 1), GiveAccessRight { office });
    QVERIFY(!wishAt<GiveAccessRight>(set, 4).right.until.isValid());
}

void TestImportPlan::takesTheChoiceWhereTheRowDoesNotSayManaged()
{
    const QByteArray file = "email,managed\ncem@example.com,\ndora@example.com,yes\nelif@example.com,no\n";
    const auto kinds = [](const ChangeSet &set) {
        QList<api::UserKind> found;
        for (int at = 0; at < set.changes.size(); ++at)
            found.append(wishAt<AddUser>(set, at).user.kind);
        return found;
    };
    using api::UserKind;
    QCOMPARE(kinds(planned(file)), QList({ UserKind::Regular, UserKind::Managed, UserKind::Regular }));
    QCOMPARE(kinds(planned(file, { .mailsNewPeople = false })),
             QList({ UserKind::Managed, UserKind::Managed, UserKind::Regular }));
}

void TestImportPlan::sendsOnlyWhatDiffersOfSomebodyKnown()
{
    const auto set = planned("email,name,notes,password sign-in,groups\n"
                             "ann@example.com,Ann Lee,Days,no,Office;Everybody\n"
                             "ben@example.com,Benjamin,,yes,\n");
    QCOMPARE(set.changes.size(), 4);
    QCOMPARE(wishAt<SetNotes>(set, 0).notes, u"Days"_s);
    QCOMPARE(set.changes.at(0).before->id, UserId { 1 });
    QCOMPARE(wishAt<GiveAccessRight>(set, 1).right.assignee, assigneeOf(UserId { 1 }));
    QCOMPARE(wishAt<GiveAccessRight>(set, 1).right.scope, scopeOf(GroupId { 14 }));
    QCOMPARE(wishAt<SetName>(set, 2).name, u"Benjamin"_s);
    QCOMPARE(wishAt<SetPasswordSignIn>(set, 3), SetPasswordSignIn { true });
}

void TestImportPlan::setsEachFieldOfTheMetadataThatDiffers()
{
    const auto set = planned("email,metadata.Floor,metadata.Desk,metadata.Key\nann@example.com,3,B4,7\n");
    QCOMPARE(set.changes.size(), 2);
    QCOMPARE(wishAt<SetMetadata>(set, 0), SetMetadata({ u"Desk"_s, u"B4"_s }));
    QCOMPARE(wishAt<SetMetadata>(set, 1), SetMetadata({ u"Key"_s, u"7"_s }));
}

void TestImportPlan::movesTheDatesOfARightThatIsHeld()
{
    const auto set = planned("email,groups,valid from,valid until\nann@example.com,Office,2027-01-01,2029-06-30\n");
    QCOMPARE(set.changes.size(), 1);
    QCOMPARE(set.changes.at(0).right->id, AccessRightId { 21 });
    const auto dates = wishAt<ChangeAccessRight>(set, 0).change.dates;
    QVERIFY(dates);
    QCOMPARE(dates->from, utc(2026, 12, 31, { 23, 0 }));
    QCOMPARE(dates->until, utc(2029, 6, 30, { 21, 59, 59 })); // sooner than now: the file says so
}

void TestImportPlan::keepsTheDateThatTheRowDoesNotSay()
{
    const auto set = planned("email,groups,valid from\nann@example.com,Office,2027-01-01\n");
    QCOMPARE(wishAt<ChangeAccessRight>(set, 0).change.dates->until, utc(2030, 12, 31, { 22, 59, 59 }));
}

void TestImportPlan::takesTheEndAwayWhereTheRowSaysNever()
{
    const auto set = planned("email,groups,valid until\nann@example.com,Office,never\n");
    QCOMPARE(set.changes.size(), 1);
    const auto dates = wishAt<ChangeAccessRight>(set, 0).change.dates;
    QVERIFY(dates && !dates->until.isValid());
}

void TestImportPlan::sendsNothingForWhatStaysOrStaysBehind()
{
    QVERIFY(planned("email,name\nann@example.com,Ann Lee\nnobody,Nobody\n").isEmpty());
    QVERIFY(planned(checked("email,name\nben@example.com,Benjamin\n", false)).isEmpty());
}

void TestImportPlan::leavesAloneWhoWasAddedAfterTheCheck()
{
    const auto check = checked("email,name,groups\ncem@example.com,Cem,Office\n");
    m_directory.put(organization::person(9, u"Cem@example.com"_s, u"Another Cem"_s));
    const auto set = planned(check);
    QCOMPARE(set.changes.size(), 1);
    QCOMPARE(set.changes.at(0).refusal, Refusal::AlreadyAUser);
}

void TestImportPlan::leavesOutWhatIsSoByNow()
{
    const auto check = checked("email,name,groups\nben@example.com,Benjamin,Office\n");
    m_directory.put(organization::person(2, u"ben@example.com"_s, u"Benjamin"_s));
    auto right = organization::snapshot().rights.front();
    right.id = AccessRightId { 22 };
    right.assignee = assigneeOf(UserId { 2 });
    m_directory.put(right);
    QVERIFY(planned(check).isEmpty());
}

void TestImportPlan::refusesARightAboveTheOperatorsAndStillAddsThePerson()
{
    auto role = organization::role(u"group_manager"_s, u"Manager"_s, ScopeType::Group);
    role.permissions = { u"places_write"_s };
    m_directory.put(role);
    m_account.rolesKnown = true;
    m_account.permissions = { u"users_write"_s, u"role_assignments_write"_s };
    const auto set = planned("email,role,groups\ncem@example.com,group_manager,Office\n");
    QCOMPARE(set.changes.size(), 2);
    QCOMPARE(set.changes.at(0).prospect, Prospect::WillChange);
    QCOMPARE(set.changes.at(1).refusal, Refusal::AboveYourself);
}

void TestImportPlan::triesAgainWhatFailedOfARow()
{
    const auto set = planned("email,groups\nx@example.com,\ncem@example.com,Office\ndora@example.com,Office\n");
    QCOMPARE(set.changes.size(), 5);
    imports::RowOutcomes cem { .first = 1 };
    cem.outcomes.append(ended(set.changes.at(1), Outcome::NotDone));
    cem.outcomes.append(ended(set.changes.at(2), Outcome::Refused));
    cem.outcomes.last().change.refusal = Refusal::StepBefore;
    imports::RowOutcomes dora { .first = 3 };
    dora.outcomes.append(ended(set.changes.at(3), Outcome::Done));
    dora.outcomes.append(ended(set.changes.at(4), Outcome::NotDone));
    auto &given = std::get<GiveAccessRight>(dora.outcomes.last().change.wish).right;
    given.assignee = assigneeOf(UserId { 2 }); // as the run fills it in

    ChangeSet again;
    QCOMPARE(imports::appendRetry(again, situation(), dora), 1);
    QCOMPARE(imports::appendRetry(again, situation(), cem), 2);
    QCOMPARE(again.changes.size(), 3);
    QCOMPARE(wishAt<GiveAccessRight>(again, 0).right.assignee, assigneeOf(UserId { 2 }));
    QVERIFY(!again.changes.at(0).waitsFor);
    QCOMPARE(wishAt<AddUser>(again, 1).user.email, u"cem@example.com"_s);
    QCOMPARE(again.changes.at(2).waitsFor, std::optional(1));
    QCOMPARE(again.changes.at(2).prospect, Prospect::WillChange);
}

void TestImportPlan::triesNothingAgainForSomebodyWhoMayBeThere()
{
    const auto set = planned("email,groups\ncem@example.com,Office\n");
    imports::RowOutcomes cem;
    cem.outcomes.append(ended(set.changes.at(0), Outcome::Unknown));
    cem.outcomes.append(ended(set.changes.at(1), Outcome::Refused));
    cem.outcomes.last().change.refusal = Refusal::StepBefore;
    ChangeSet again;
    QCOMPARE(imports::appendRetry(again, situation(), cem), 0);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
