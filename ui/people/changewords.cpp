// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/changewords.h"

#include "app/directory/person.h"
#include "ui/shared/errortext.h"

using namespace Qt::StringLiterals;

namespace {

template <typename T>
bool is(const Change &change)
{
    return std::holds_alternative<T>(change.wish);
}

bool turnsOn(const Change &change)
{
    const auto *access = std::get_if<SetAccess>(&change.wish);
    return access && access->enabled;
}

} // namespace

QString ChangeWords::name(const Change &change)
{
    if (change.before)
        return change.before->name.trimmed().isEmpty() ? change.before->email : change.before->name;
    const auto *added = std::get_if<AddUser>(&change.wish);
    if (!added)
        return tr("this person");
    return added->user.name.trimmed().isEmpty() ? added->user.email : added->user.name;
}

QString ChangeWords::doneOne(const Change &change)
{
    const QString who = name(change);
    if (is<SetAccess>(change))
        return turnsOn(change) ? tr("Access restored for %1").arg(who) : tr("Access suspended for %1").arg(who);
    if (is<AddUser>(change))
        return tr("%1 added").arg(who);
    if (is<DeleteUser>(change))
        return tr("%1 was deleted").arg(who);
    return is<SetName>(change) ? tr("Name saved: %1").arg(std::get<SetName>(change.wish).name)
                               : tr("Notes saved for %1").arg(who);
}

QString ChangeWords::done(const ChangeReport &report)
{
    QList<const Change *> rows;
    for (const Outcome &outcome : report.outcomes) {
        if (outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo)
            rows.append(&outcome.change);
    }
    if (rows.isEmpty())
        return {};
    if (rows.size() == 1)
        return doneOne(*rows.constFirst());
    if (is<AddUser>(*rows.constFirst()))
        return tr("%n people added", nullptr, int(rows.size()));
    return tr("Changes saved for %1").arg(name(*rows.constFirst()));
}

QString ChangeWords::notDone(const Change &change)
{
    const QString who = name(change);
    if (is<SetAccess>(change))
        return turnsOn(change) ? tr("Access was not restored for %1").arg(who)
                               : tr("Access was not suspended for %1").arg(who);
    if (is<AddUser>(change))
        return tr("%1 was not added").arg(who);
    if (is<DeleteUser>(change))
        return tr("%1 was not deleted").arg(who);
    return is<SetName>(change) ? tr("The name of %1 was not saved").arg(who)
                               : tr("The notes on %1 were not saved").arg(who);
}

QString ChangeWords::unknown(const Change &change)
{
    const QString who = name(change);
    if (is<SetAccess>(change))
        return turnsOn(change) ? tr("It is not known whether access was restored for %1").arg(who)
                               : tr("It is not known whether access was suspended for %1").arg(who);
    if (is<AddUser>(change))
        return tr("It is not known whether %1 was added").arg(who);
    if (is<DeleteUser>(change))
        return tr("It is not known whether %1 was deleted").arg(who);
    return tr("It is not known whether the changes to %1 were saved").arg(who);
}

ChangeWords::Failure ChangeWords::failure(const Outcome &outcome)
{
    switch (outcome.kind) {
    case Outcome::Refused:
        return { notDone(outcome.change), refusal(outcome.change) };
    case Outcome::NotTaken:
        return { notDone(outcome.change),
                 tr("Kisi accepted the change, yet shows the old state. Somebody else may have changed it back.") };
    case Outcome::Unknown:
        return { unknown(outcome.change),
                 tr("Kisi gave no answer, also not when asked what happened. Turnstile does not send it twice.") };
    default:
        break;
    }
    if (outcome.error.kind == Error::Forbidden)
        return { notDone(outcome.change), noPermission(outcome.change.wish) };
    if (outcome.error.kind == Error::OutcomeUnknown)
        return { notDone(outcome.change), tr("No answer from Kisi. Turnstile looked what happened: nothing changed.") };
    if (outcome.error.kind == Error::NotFound)
        return { notDone(outcome.change), tr("Kisi no longer has this person. Somebody else may have deleted them.") };
    return { notDone(outcome.change), explain(outcome.error).sentences() };
}

QString ChangeWords::noPermission(const Wish &wish)
{
    const QString ask = tr("Ask an organization administrator.");
    if (std::holds_alternative<SetAccess>(wish))
        return tr("Your role may not suspend or restore people.") + u' ' + ask;
    if (std::holds_alternative<AddUser>(wish))
        return tr("Your role may not add people.") + u' ' + ask;
    if (std::holds_alternative<DeleteUser>(wish))
        return tr("Your role may not delete people.") + u' ' + ask;
    return tr("Your role may not change people.") + u' ' + ask;
}

QString ChangeWords::refusal(const Change &change)
{
    switch (change.refusal) {
    case Refusal::None:
        return {};
    case Refusal::Yourself:
        return is<DeleteUser>(change) ? tr("This is you. Somebody else has to delete your account.")
                                      : tr("This is you. Somebody else has to suspend your access.");
    case Refusal::Owner:
        return is<DeleteUser>(change) ? tr("%1 owns the organization and cannot be deleted.").arg(name(change))
                                      : tr("%1 owns the organization and cannot be suspended.").arg(name(change));
    case Refusal::NoPermission:
        return noPermission(change.wish);
    case Refusal::SuspendedByDirectory:
        return tr("Suspended by the directory: changing it here has no effect.");
    case Refusal::AlreadyAUser:
        return tr("Already a user. Nothing else changes.");
    case Refusal::Gone:
        return tr("This person is no longer in the organization.");
    case Refusal::Offline:
        return tr("No connection. Changes are off until it is back.");
    case Refusal::SignedOut:
        return tr("You are signed out. Sign in to change anything.");
    }
    return {};
}
