// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/outcomewords.h"

#include "app/changes/untried.h"
#include "ui/people/changewords.h"

using namespace Qt::StringLiterals;

OutcomeWords::Kind OutcomeWords::kindOf(const RunRow &row)
{
    if (!row.outcome)
        return Kind::Waiting;
    switch (row.outcome->kind) {
    case Outcome::Done:
        return Kind::Done;
    case Outcome::AlreadySo:
    case Outcome::Refused:
        return Kind::Skipped;
    default:
        return wasNotTried(*row.outcome) ? Kind::Skipped : Kind::Failed;
    }
}

OutcomeWords OutcomeWords::of(const RunRow &row)
{
    const auto kind = kindOf(row);
    const auto scope = row.change.right ? row.change.right->scopeName.text() : u""_s;
    if (row.isWaiting())
        //: A change that has not been sent yet
        return { kind, u"clock"_s, ColorRole::Muted, tr("Waiting"), scope };
    if (row.isAccepted())
        //: A change that Kisi accepted, and that is still checked
        return { kind, u"check"_s, ColorRole::Muted, tr("Sent"), scope }; // and not read again yet
    if (!row.outcome)
        return { kind, u"spinner"_s, ColorRole::Accent, tr("On its way"), scope };
    const auto &outcome = *row.outcome;
    switch (outcome.kind) {
    case Outcome::Done:
        //: A change that was made
        return { kind, u"active"_s, ColorRole::Ok, tr("Done"), scope };
    case Outcome::AlreadySo:
        return { kind, u"minus"_s, ColorRole::Muted, tr("Skipped"), tr("It was already so.") };
    case Outcome::Refused:
        return { kind, u"minus"_s, ColorRole::Muted, tr("Skipped"), ChangeWords::refusal(outcome.change) };
    case Outcome::Unknown:
        return { kind, u"warning"_s, ColorRole::Bad, tr("Not known"), ChangeWords::failure(outcome).why };
    default:
        break;
    }
    if (wasNotTried(outcome))
        return { kind, u"stop"_s, ColorRole::Hold, tr("Not tried"), tr("The change was stopped before.") };
    return { kind, u"error"_s, ColorRole::Bad, tr("Failed"), ChangeWords::failure(outcome).why };
}
