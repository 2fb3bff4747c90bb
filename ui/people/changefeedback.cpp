// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/changefeedback.h"

#include "app/changes/heldback.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/toast.h"
#include "ui/users/changewords.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

ChangeFeedback::ChangeFeedback(const UsersParts &parts, Toast &toast, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_toast(toast)
    , m_banner(banner)
{
    connect(&m_toast, &Toast::actionTriggered, this, [this](int number) {
        if (number == m_countDown && m_held)
            m_held->cancel();
        else if (number == m_undoToast)
            undo();
    });
}

void ChangeFeedback::send(const ChangeSet &set)
{
    ChangeSet planned;
    for (const Change &change : set)
        planned.append(plan::again(m_parts.situation(), change));
    m_parts.changes.apply(planned, this, [this](const ChangeReport &report) { this->report(report); });
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
        return m_held->cancel();
    const ChangeSet set = m_undo;
    setUndo({});
    if (!set.isEmpty())
        send(set);
}

void ChangeFeedback::forget()
{
    setUndo({});
    m_waiting.reset();
    m_banner.clear();
    m_toast.dismiss();
}

void ChangeFeedback::reportDone(const ChangeReport &report)
{
    const QString text = ChangeWords::done(report);
    if (text.isEmpty())
        return;
    const ChangeSet undo = report.undo();
    setUndo(undo);
    sayDone(text, undo.isEmpty() ? QString() : tr("Undo"));
}

void ChangeFeedback::report(const ChangeReport &report)
{
    m_banner.clear();
    m_bannerPerson.reset();
    reportDone(report);
    for (const Outcome &outcome : report.outcomes) {
        if (outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo) {
            sayFailed(report, outcome);
            emit failed();
            break;
        }
    }
    emit reported(report);
}

void ChangeFeedback::sayDone(const QString &text, const QString &action)
{
    if (m_countDown > 0) {
        m_waiting = Note { text, action };
        return;
    }
    m_undoToast = m_toast.present(text, action);
}

void ChangeFeedback::sayFailed(const ChangeReport &report, const Outcome &outcome)
{
    const auto failure = ChangeWords::failure(outcome);
    const bool isRefused = outcome.kind == Outcome::Refused;
    m_banner.showMessage(isRefused ? Tone::Hold : Tone::Bad, failure.what, failure.why);
    if (outcome.change.before)
        m_bannerPerson = outcome.change.before->id;
    if (outcome.kind == Outcome::Unknown) {
        auto *check = m_banner.addButton(tr("Check again"), u"plain"_s);
        check->setObjectName(u"checkAgain"_s);
        connect(check, &QPushButton::clicked, this, [this, report] {
            m_banner.clear();
            m_parts.changes.checkAgain(report, this, [this](const ChangeReport &found) { this->report(found); });
        });
    } else if (!report.retry().isEmpty()) {
        auto *retry = m_banner.addButton(tr("Retry"), u"plain"_s);
        retry->setObjectName(u"retry"_s);
        connect(retry, &QPushButton::clicked, this, [this, set = report.retry()] {
            m_banner.clear();
            send(set);
        });
    }
}

void ChangeFeedback::showOnlyFor(std::optional<UserId> person)
{
    if (m_bannerPerson && m_bannerPerson != person) {
        m_banner.clear();
        m_bannerPerson.reset();
    }
}

void ChangeFeedback::follow(HeldBack &held)
{
    m_held = &held;
    connect(&held, &HeldBack::ticked, this, [this, &held] { countDown(held); });
    connect(&held, &HeldBack::cancelled, this, [this](const ChangeSet &set) {
        endCountDown();
        sayDone(tr("%1 stays. Nothing was deleted.").arg(ChangeWords::name(set.constFirst())), {});
    });
    connect(&held, &HeldBack::released, this, [this](const ChangeSet &set) {
        endCountDown();
        send(set);
    });
}

void ChangeFeedback::countDown(const HeldBack &held)
{
    const QString text
        = tr("Deleting %1 in %2 s")
              .arg(ChangeWords::name(held.set().constFirst()), QString::number(held.remaining().count()));
    if (m_countDown > 0)
        m_toast.setText(text);
    else
        m_countDown = m_toast.presentCountdown(text, tr("Stop deleting"));
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
