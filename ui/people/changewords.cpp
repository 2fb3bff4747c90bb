// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/changewords.h"

#include "app/changes/subjects.h"
#include "app/directory/person.h"
#include "ui/people/changephrases.h"
#include "ui/shared/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
bool is(const Change &change)
{
    return std::holds_alternative<T>(change.wish);
}

QString nameOrEmail(const QString &name, const QString &email)
{
    return name.trimmed().isEmpty() ? email : name;
}

// Who was renamed has the new name by now.
QString nameAfter(const QList<const Change *> &rows)
{
    for (const Change *row : rows) {
        if (const auto *renamed = std::get_if<SetName>(&row->wish); renamed && !renamed->name.trimmed().isEmpty())
            return renamed->name;
    }
    return ChangeWords::name(*rows.constFirst());
}

// Another person, or another right or login of the same one; several fields of one person are one matter.
bool isAnother(const Change &one, const Change &other)
{
    const auto right = [](const Change &change) { return change.right ? change.right->id : AccessRightId {}; };
    const auto login = [](const Change &change) { return change.login ? change.login->id : LoginId {}; };
    return personOf(one) != personOf(other) || right(one) != right(other) || login(one) != login(other)
        || (!personOf(one) && ChangeWords::name(one) != ChangeWords::name(other));
}

bool isNobodyYet(const Change &change)
{
    return is<AddUser>(change) || is<InviteUser>(change) || is<AddMember>(change);
}

int toBeSent(const ChangeSet &set)
{
    return int(std::count_if(set.changes.begin(), set.changes.end(),
                             [](const Change &change) { return change.prospect == Prospect::WillChange; }));
}

} // namespace

QString ChangeWords::name(const Change &change)
{
    if (change.before)
        return nameOrEmail(change.before->name, change.before->email);
    if (const auto *user = std::get_if<AddUser>(&change.wish))
        return nameOrEmail(user->user.name, user->user.email);
    if (const auto *invited = std::get_if<InviteUser>(&change.wish))
        return nameOrEmail(invited->invite.name, invited->invite.email);
    if (const auto *member = std::get_if<AddMember>(&change.wish))
        return nameOrEmail(member->member.name, member->member.email);
    if (change.right && !change.right->assigneeName.isEmpty())
        return change.right->assigneeName;
    return tr("this person");
}

bool ChangeWords::isForMany(const ChangeSet &set)
{
    return std::any_of(set.changes.begin(), set.changes.end(),
                       [&set](const Change &change) { return isAnother(set.changes.constFirst(), change); });
}

bool ChangeWords::isForMany(const ChangeReport &report)
{
    return std::any_of(report.outcomes.begin(), report.outcomes.end(), [&report](const Outcome &outcome) {
        return isAnother(report.outcomes.constFirst().change, outcome.change);
    });
}

QString ChangeWords::done(const ChangeReport &report)
{
    const bool isForMany = ChangeWords::isForMany(report);
    QList<const Change *> rows;
    int tried = 0;
    bool areAllNew = true;
    for (const Outcome &outcome : report.outcomes) {
        const bool isDone = outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo;
        // What was seen to be so, or refused, before it was sent is no part of the promise.
        const bool wasTried = !isForMany || outcome.change.prospect == Prospect::WillChange;
        tried += wasTried ? 1 : 0;
        areAllNew = areAllNew && isNobodyYet(outcome.change);
        if (isDone && wasTried)
            rows.append(&outcome.change);
    }
    if (rows.isEmpty())
        return {};
    if (areAllNew)
        tried = int(rows.size()); // those who were not added stay in the form they were typed in
    if (rows.size() == 1 && (tried == 1 || !isForMany))
        return ChangePhrases::of(*rows.constFirst()).done;
    return isForMany ? ChangePhrases::ofMany(rows, tried) : tr("Changes saved for %1").arg(nameAfter(rows));
}

QString ChangeWords::notTaken(const Wish &wish)
{
    const auto *right = std::get_if<ChangeAccessRight>(&wish);
    if (right && right->change.dates)
        return tr("Kisi accepted the change but kept the old dates. Removing the right and giving it again changes "
                  "them.");
    return tr("Kisi accepted the change, yet shows the old state. Somebody else may have changed it back.");
}

ChangeWords::Failure ChangeWords::failure(const Outcome &outcome)
{
    const ChangePhrases phrases = ChangePhrases::of(outcome.change);
    switch (outcome.kind) {
    case Outcome::Refused:
        return { phrases.notDone, refusal(outcome.change) };
    case Outcome::NotTaken:
        return { phrases.notDone, notTaken(outcome.change.wish) };
    case Outcome::Unknown:
        return { phrases.unknown,
                 tr("Kisi gave no answer, not even when asked what happened. Turnstile does not send it twice.") };
    default:
        break;
    }
    if (outcome.error.kind == Error::Forbidden)
        return { phrases.notDone, phrases.mayNot + u' ' + tr("Ask an organization administrator.") };
    if (outcome.error.kind == Error::OutcomeUnknown)
        return { phrases.notDone, tr("No answer from Kisi. Turnstile looked at what happened: nothing changed.") };
    if (outcome.error.kind == Error::NotFound)
        return { phrases.notDone, phrases.gone };
    return { phrases.notDone, explain(outcome.error).sentences() };
}

QString ChangeWords::guard(const Change &change)
{
    const bool isOwner = change.refusal == Refusal::Owner;
    if (is<DeleteUser>(change) || is<DeleteMember>(change))
        return isOwner ? tr("%1 owns the organization and cannot be deleted.").arg(name(change))
                       : tr("This is you. Somebody else has to delete your account.");
    if (is<SetAccess>(change))
        return isOwner ? tr("%1 owns the organization and cannot be suspended.").arg(name(change))
                       : tr("This is you. Somebody else has to suspend your access.");
    return isOwner ? tr("%1 owns the organization: this cannot be changed here.").arg(name(change))
                   : tr("This is you. Somebody else has to change this.");
}

QString ChangeWords::refusal(const Change &change)
{
    switch (change.refusal) {
    case Refusal::None:
        return {};
    case Refusal::Yourself:
    case Refusal::Owner:
        return guard(change);
    case Refusal::AboveYourself:
        return tr("This role may do more than yours. Somebody with that role has to change it.");
    case Refusal::NotOffered:
        return tr("This Kisi server does not offer this.");
    case Refusal::NoPermission:
        return ChangePhrases::of(change).mayNot + u' ' + tr("Ask an organization administrator.");
    case Refusal::SuspendedByDirectory:
        return tr("Suspended by the directory: changing it here has no effect.");
    case Refusal::AlreadyAUser:
        return tr("Already a user. Nothing else changes.");
    case Refusal::Gone:
        return ChangePhrases::of(change).gone;
    case Refusal::Offline:
        return tr("No connection. Changes are off until it is back.");
    case Refusal::SignedOut:
        return tr("You are signed out. Sign in to change anything.");
    case Refusal::ChangedMeanwhile:
        return tr("Somebody else changed it in the meantime. Look at it as it is now.");
    case Refusal::StepBefore:
        return tr("The step before it was not done, so this one was not tried.");
    case Refusal::Unticked:
        return tr("Left out.");
    case Refusal::NoJournal:
        return tr("It could not be recorded on this computer, so nothing was sent.");
    }
    return {};
}

QString ChangeWords::heldBack(const ChangeSet &set, std::chrono::seconds remaining)
{
    const Change &change = set.changes.constFirst();
    const QString seconds = QString::number(remaining.count());
    const int count = toBeSent(set);
    if (is<RemoveAccessRight>(change) && change.right)
        return tr("Removing the right to %1 from %2 in %3 s").arg(change.right->scopeName, name(change), seconds);
    if (is<DeleteMember>(change))
        return count > 1 ? tr("Deleting %Ln members in %1 s", nullptr, count).arg(seconds)
                         : tr("Deleting the member %1 in %2 s").arg(name(change), seconds);
    return count > 1 ? tr("Deleting %Ln people in %1 s", nullptr, count).arg(seconds)
                     : tr("Deleting %1 in %2 s").arg(name(change), seconds);
}

QString ChangeWords::stop(const ChangeSet &set)
{
    return is<RemoveAccessRight>(set.changes.constFirst()) ? tr("Stop removing") : tr("Stop deleting");
}

QString ChangeWords::calledOff(const ChangeSet &set)
{
    const Change &change = set.changes.constFirst();
    if (is<RemoveAccessRight>(change))
        return tr("%1 keeps the access right. Nothing was removed.").arg(name(change));
    if (const int count = toBeSent(set); count > 1)
        return tr("%Ln people stay. Nothing was deleted.", nullptr, count);
    return tr("%1 stays. Nothing was deleted.").arg(name(change));
}
