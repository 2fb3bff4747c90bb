// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importresultwords.h"

#include "ui/people/changewords.h"
#include "ui/shared/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using State = ImportResultWords::State;

bool isUnticked(const Outcome &outcome)
{
    return outcome.kind == Outcome::Refused && outcome.change.refusal == Refusal::Unticked;
}

bool hasFailed(const Outcome &outcome)
{
    return outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo && !isUnticked(outcome);
}

bool wasNotTried(const Outcome &outcome)
{
    return outcome.kind == Outcome::NotDone && outcome.error.kind == Error::Cancelled;
}

bool isCreated(const Outcome &outcome)
{
    const Wish &wish = outcome.change.wish;
    return outcome.kind == Outcome::Done
        && (std::holds_alternative<AddUser>(wish) || std::holds_alternative<InviteUser>(wish));
}

bool followsFailure(const Outcome &outcome)
{
    return outcome.kind == Outcome::Refused && outcome.change.refusal == Refusal::StepBefore;
}

State stateUnderWay(const QList<RunRow> &rows)
{
    const auto is = [&rows](bool (RunRow::*what)() const) {
        return std::any_of(rows.begin(), rows.end(), [what](const RunRow &row) { return (row.*what)(); });
    };
    if (!is(&RunRow::isWaiting))
        return std::all_of(rows.begin(), rows.end(), [](const RunRow &row) { return row.outcome || row.isAccepted(); })
            ? State::Sent
            : State::OnItsWay;
    const bool areAllWaiting = std::all_of(rows.begin(), rows.end(), [](const RunRow &row) { return row.isWaiting(); });
    return areAllWaiting ? State::Waiting : State::OnItsWay;
}

State stateOfFailures(const QList<Outcome> &failures)
{
    const auto isAny = [&failures](auto is) { return std::any_of(failures.begin(), failures.end(), is); };
    if (isAny([](const Outcome &each) { return each.kind == Outcome::Unknown; }))
        return State::NotKnown;
    if (isAny([](const Outcome &each) { return each.kind != Outcome::Refused && !wasNotTried(each); }))
        return State::Failed;
    return isAny(wasNotTried) ? State::NotTried : State::Refused;
}

QString whyOne(const Outcome &outcome)
{
    if (wasNotTried(outcome))
        return ImportResultWords::tr("The import was stopped before.");
    const auto field = fieldProblem(outcome.error, u"email"_s);
    return outcome.error.kind == Error::Invalid && !field.isEmpty() ? field : ChangeWords::failure(outcome).why;
}

QString sentence(const Outcome &outcome, bool isNew)
{
    const auto why = whyOne(outcome);
    if (isNew && std::holds_alternative<GiveAccessRight>(outcome.change.wish))
        return ImportResultWords::tr("Created, access not given: %1").arg(why);
    if (wasNotTried(outcome))
        return why;
    return ChangeWords::failure(outcome).what + u". " + why;
}

} // namespace

State ImportResultWords::stateOf(const QList<RunRow> &rows)
{
    if (std::any_of(rows.begin(), rows.end(), [](const RunRow &row) { return !row.outcome; }))
        return stateUnderWay(rows);
    QList<Outcome> failures;
    bool isAnyDone = false;
    bool isAnyNew = false;
    bool areAllLeftOut = !rows.isEmpty();
    for (const RunRow &row : rows) {
        if (hasFailed(*row.outcome))
            failures.append(*row.outcome);
        isAnyDone = isAnyDone || row.outcome->kind == Outcome::Done;
        isAnyNew = isAnyNew || isCreated(*row.outcome);
        areAllLeftOut = areAllLeftOut && isUnticked(*row.outcome);
    }
    if (!failures.isEmpty())
        return stateOfFailures(failures);
    if (areAllLeftOut)
        return State::LeftOut;
    return isAnyNew ? State::Added : isAnyDone ? State::Changed : State::AlreadySo;
}

// What follows from a failure is no failure of its own; the same said of several rights is said once.
QString ImportResultWords::why(const QList<RunRow> &rows)
{
    QStringList said;
    bool isNew = false;
    for (const RunRow &row : rows) {
        if (!row.outcome)
            continue;
        isNew = isNew || isCreated(*row.outcome);
        if (!hasFailed(*row.outcome) || followsFailure(*row.outcome))
            continue;
        if (const auto one = sentence(*row.outcome, isNew); !said.contains(one))
            said.append(one);
    }
    return said.join(u' ');
}

QString ImportResultWords::howToFix(State state)
{
    switch (state) {
    case State::NotTried:
        return tr("Import this file.");
    case State::NotKnown:
        return tr("Import this file: what was done after all is not sent again.");
    default:
        return tr("Fix what the problem says, then import this file. What is already done is not sent again.");
    }
}

ImportResultWords ImportResultWords::of(State state)
{
    switch (state) {
    case State::Problem:
        return { u"error"_s, ColorRole::Bad, tr("Problem") };
    case State::Failed:
        return { u"error"_s, ColorRole::Bad, tr("Failed") };
    case State::Refused:
        //: A row that the operator may not import
        return { u"lock"_s, ColorRole::Bad, tr("Refused") };
    case State::NotKnown:
        return { u"warning"_s, ColorRole::Bad, tr("Not known") };
    case State::NotTried:
        return { u"stop"_s, ColorRole::Hold, tr("Not tried") };
    case State::Waiting:
        //: A row that is not imported yet
        return { u"clock"_s, ColorRole::Muted, tr("Waiting") };
    case State::OnItsWay:
        return { u"spinner"_s, ColorRole::Accent, tr("On its way") };
    case State::Sent:
        //: A row that Kisi accepted, and that is still checked
        return { u"check"_s, ColorRole::Muted, tr("Sent") };
    case State::Added:
        return { u"active"_s, ColorRole::Ok, tr("Added") };
    case State::Changed:
        return { u"active"_s, ColorRole::Ok, tr("Changed") };
    case State::AlreadySo:
        //: A row that says what Kisi already has
        return { u"minus"_s, ColorRole::Muted, tr("Already so") };
    case State::LeftOut:
        break;
    }
    return { u"minus"_s, ColorRole::Muted, tr("Left out") };
}
