// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/changefeedback.h"

#include "app/changes/heldback.h"
#include "app/changes/untried.h"
#include "app/session/session.h"
#include "ui/people/changewords.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace {

// Of many, what was refused when it was planned has been told before it was sent, and what was not tried was left out
// by whoever stopped them.
ChangeReport failuresOf(const ChangeReport &report)
{
    const bool isForMany = ChangeWords::isForMany(report);
    ChangeReport failures { .set = report.set };
    std::copy_if(report.outcomes.begin(), report.outcomes.end(), std::back_inserter(failures.outcomes),
                 [isForMany](const Outcome &outcome) {
                     const bool isDone = outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo;
                     const bool isKnown = outcome.change.prospect == Prospect::Refused || wasNotTried(outcome);
                     return !isDone && !(isForMany && isKnown);
                 });
    return failures;
}

Toast::Mark markOf(const ChangeReport &report)
{
    if (std::any_of(report.outcomes.begin(), report.outcomes.end(), wasNotTried))
        return Toast::Mark::Stopped;
    return failuresOf(report).outcomes.isEmpty() ? Toast::Mark::Done : Toast::Mark::Partly;
}

} // namespace

ChangeFeedback::ChangeFeedback(Client &client, Session &session, Directory &directory, Changes &changes, Toast &toast,
                               HeldBack &held, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
    , m_directory(directory)
    , m_changes(changes)
    , m_toast(toast)
    , m_held(held)
{
    connect(&m_toast, &Toast::actionTriggered, this, [this](int number) {
        if (number == m_countDown)
            m_held.cancel();
        else if (number == m_undoToast)
            undo();
    });
    connect(&m_held, &HeldBack::ticked, this, &ChangeFeedback::countDown);
    connect(&m_held, &HeldBack::cancelled, this, [this](const ChangeSet &set) {
        endCountDown();
        sayDone(ChangeWords::calledOff(set), {}, Toast::Mark::Stopped);
    });
    connect(&m_held, &HeldBack::released, this, [this](const ChangeSet &set) {
        endCountDown();
        release(set);
    });
    connect(&m_session, &Session::forgotten, this, &ChangeFeedback::forget);
}

Situation ChangeFeedback::situation() const
{
    return { .directory = m_directory,
             .account = m_session.account(),
             .isOnline = m_client.isOnline(),
             .isSignedIn = m_session.state() == Session::State::SignedIn,
             .isJournaled = m_changes.isJournaled() };
}

void ChangeFeedback::apply(const ChangeSet &set)
{
    start(set, Manner::AtOnce);
}

// However it was asked for: what is being taken back is not taken back again.
void ChangeFeedback::start(const ChangeSet &set, Manner manner)
{
    if (set.undoes != 0 && set.undoes == m_undo.undoes)
        setUndo({});
    m_changes.apply(named(set), manner, this, [this](const ChangeReport &report) { this->report(report); });
}

Changes::Reported ChangeFeedback::dialogOrToast(const QWidget *dialog, Changes::Reported take)
{
    return [this, guard = QPointer(dialog), take = std::move(take)](const ChangeReport &report) {
        const QWidget *open = guard;
        if (open && open->isVisible())
            take(report);
        else
            this->report(report);
    };
}

void ChangeFeedback::applyFor(const QWidget *dialog, const ChangeSet &set, Changes::Reported take)
{
    m_changes.apply(named(set), Manner::AtOnce, this, dialogOrToast(dialog, std::move(take)));
}

void ChangeFeedback::run(const ChangeSet &set)
{
    const bool isFinal = std::any_of(set.changes.begin(), set.changes.end(), [](const Change &change) {
        const bool deletes
            = std::holds_alternative<DeleteUser>(change.wish) || std::holds_alternative<DeleteMember>(change.wish);
        return deletes && change.prospect == Prospect::WillChange;
    });
    if (isFinal)
        hold(set);
    else
        start(set, Manner::Paced);
}

ChangeSet ChangeFeedback::named(ChangeSet set) const
{
    const bool hasRights = std::any_of(set.changes.cbegin(), set.changes.cend(),
                                       [](const Change &change) { return change.right.has_value(); });
    if (!hasRights)
        return set; // thousands of rows are not copied for nothing
    const Records &records = m_directory.records();
    for (Change &change : set.changes) {
        if (!change.right)
            continue;
        change.right->scopeName = records.scopeName(*change.right);
        change.right->assigneeName = records.assigneeName(*change.right);
    }
    return set;
}

void ChangeFeedback::send(const ChangeSet &set)
{
    start(plan::again(situation(), set), ChangeWords::isForMany(set) ? Manner::Paced : Manner::AtOnce);
}

// Only what will be sent waits: nobody who was left out is about to be deleted, nor planned anew.
void ChangeFeedback::hold(const ChangeSet &set)
{
    const ChangeSet whole = named(set);
    ChangeSet waiting { .reason = whole.reason, .undoes = whole.undoes };
    QList<Change> beside;
    for (const Change &change : whole.changes)
        (change.prospect == Prospect::WillChange ? waiting.changes : beside).append(change);
    if (waiting.isEmpty())
        return start(whole, Manner::AtOnce); // tells why not
    m_held.hold(waiting); // releases what waited before
    m_besideHeld = beside;
}

void ChangeFeedback::release(const ChangeSet &set)
{
    ChangeSet planned = plan::again(situation(), set);
    planned.changes += std::exchange(m_besideHeld, {});
    start(planned, ChangeWords::isForMany(planned) ? Manner::Paced : Manner::AtOnce);
}

void ChangeFeedback::checkAgain(const ChangeReport &report)
{
    m_changes.checkAgain(report, this, [this](const ChangeReport &found) { this->report(found); });
}

void ChangeFeedback::checkAgainFor(const QWidget *dialog, const ChangeReport &report, Changes::Reported take)
{
    m_changes.checkAgain(report, this, dialogOrToast(dialog, std::move(take)));
}

void ChangeFeedback::setUndo(const ChangeSet &set)
{
    m_undo = set;
    tellUndo();
}

void ChangeFeedback::tellUndo()
{
    if (std::exchange(m_toldUndo, canUndo()) != canUndo())
        emit undoAvailable(canUndo());
}

void ChangeFeedback::undo()
{
    if (m_countDown > 0)
        return m_held.cancel();
    const ChangeSet set = m_undo;
    if (set.changes.size() > 1)
        return emit reviewRequested(set);
    setUndo({});
    if (!set.isEmpty())
        send(set);
}

void ChangeFeedback::forget()
{
    m_held.cancel();
    setUndo({});
    m_waiting.reset();
    m_toast.dismiss();
    emit forgotten();
}

// Deleting a member leaves the user, or not: the directory knows what was read afterwards.
QString ChangeFeedback::doneText(const ChangeReport &report) const
{
    QString text = ChangeWords::done(report);
    if (text.isEmpty() || report.outcomes.size() != 1)
        return text;
    const Change &change = report.outcomes.constFirst().change;
    if (!std::holds_alternative<DeleteMember>(change.wish) || !change.member)
        return text;
    return m_directory.find(change.member->user) ? text + u". " + tr("The user is still there.")
                                                 : text + u". " + tr("Kisi deleted the user too.");
}

void ChangeFeedback::reportDone(const ChangeReport &report)
{
    const QString text = doneText(report);
    if (text.isEmpty())
        return;
    const ChangeSet undo = report.undo();
    setUndo(undo);
    sayDone(text, undo.isEmpty() ? QString() : tr("Undo"), markOf(report));
}

void ChangeFeedback::report(const ChangeReport &report)
{
    reportDone(report);
    emit reported(report);
    const ChangeReport failures = failuresOf(report);
    if (!failures.outcomes.isEmpty())
        tellFailed(failures, ChangeWords::isForMany(report) && !ChangeWords::done(report).isEmpty());
}

void ChangeFeedback::tellFailed(const ChangeReport &failures, bool isCounted)
{
    m_isShown = false;
    emit failed(failures);
    if (m_isShown || m_countDown > 0 || isCounted)
        return;
    const auto failure = ChangeWords::failure(failures.outcomes.constFirst());
    m_toast.presentProblem(failure.what + u". " + failure.why);
}

void ChangeFeedback::sayDone(const QString &text, const QString &action, Toast::Mark mark)
{
    if (m_countDown > 0) {
        m_waiting = Note { text, action, mark };
        return;
    }
    m_undoToast = m_toast.present(text, action, mark);
}

void ChangeFeedback::countDown()
{
    const QString text = ChangeWords::heldBack(m_held.set(), m_held.remaining());
    if (m_countDown > 0)
        m_toast.setText(text);
    else
        m_countDown = m_toast.presentCountdown(text, ChangeWords::stop(m_held.set()));
    tellUndo();
}

void ChangeFeedback::endCountDown()
{
    m_countDown = 0;
    tellUndo();
    m_toast.dismiss();
    if (const auto note = std::exchange(m_waiting, {}))
        sayDone(note->text, note->action, note->mark);
}
