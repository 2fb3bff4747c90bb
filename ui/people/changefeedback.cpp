// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/changefeedback.h"

#include "app/changes/heldback.h"
#include "app/session/session.h"
#include "ui/people/changewords.h"
#include "ui/shared/toast.h"

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
        sayDone(ChangeWords::calledOff(set.changes.constFirst()), {});
    });
    connect(&m_held, &HeldBack::released, this, [this](const ChangeSet &set) {
        endCountDown();
        send(set);
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
    m_changes.apply(named(set), Manner::AtOnce, this, [this](const ChangeReport &report) { this->report(report); });
}

ChangeSet ChangeFeedback::named(ChangeSet set) const
{
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
    apply(plan::again(situation(), set));
}

void ChangeFeedback::hold(const ChangeSet &set)
{
    m_held.hold(named(set));
}

void ChangeFeedback::checkAgain(const ChangeReport &report)
{
    m_changes.checkAgain(report, this, [this](const ChangeReport &found) { this->report(found); });
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
    const QString text = ChangeWords::done(report);
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
    sayDone(text, undo.isEmpty() ? QString() : tr("Undo"));
}

void ChangeFeedback::report(const ChangeReport &report)
{
    reportDone(report);
    emit reported(report);
    if (!report.allDone())
        tellFailed(report);
}

void ChangeFeedback::tellFailed(const ChangeReport &report)
{
    m_isShown = false;
    emit failed(report);
    if (m_isShown || m_countDown > 0)
        return;
    for (const Outcome &outcome : report.outcomes) {
        if (outcome.kind == Outcome::Done || outcome.kind == Outcome::AlreadySo)
            continue;
        const auto failure = ChangeWords::failure(outcome);
        m_toast.presentProblem(failure.what + u". " + failure.why);
        return;
    }
}

void ChangeFeedback::sayDone(const QString &text, const QString &action)
{
    if (m_countDown > 0) {
        m_waiting = Note { text, action };
        return;
    }
    m_undoToast = m_toast.present(text, action);
}

void ChangeFeedback::countDown()
{
    const Change &first = m_held.set().changes.constFirst();
    const QString text = ChangeWords::heldBack(first, m_held.remaining());
    if (m_countDown > 0)
        m_toast.setText(text);
    else
        m_countDown = m_toast.presentCountdown(text, ChangeWords::stop(first));
    tellUndo();
}

void ChangeFeedback::endCountDown()
{
    m_countDown = 0;
    tellUndo();
    m_toast.dismiss();
    if (const auto note = std::exchange(m_waiting, {}))
        sayDone(note->text, note->action);
}
