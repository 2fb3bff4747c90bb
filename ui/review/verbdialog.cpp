// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/verbdialog.h"

#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/review/reviewdialog.h"
#include "ui/shared/banner.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

VerbDialog::VerbDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent)
    : FormDialog(parts, name, title, parent)
    , m_confirm(addConfirm(tr("Review changes"), u"Review"_s))
{
    setHint(tr("Nothing is sent yet."));
}

void VerbDialog::setReady(bool ready)
{
    m_isReady = ready;
    showButton();
}

void VerbDialog::sendAtOnce(const QString &verb, const QString &sending)
{
    m_verb = verb;
    m_sending = sending;
    setHint({});
    showButton();
}

void VerbDialog::showButton()
{
    if (!m_verb.isEmpty())
        m_confirm->setText(m_isBusy ? m_sending : m_verb);
    m_confirm->setEnabled(m_isReady && !m_isBusy);
}

void VerbDialog::accept()
{
    const auto set = m_confirm->isEnabled() ? wanted() : std::nullopt;
    if (!set)
        return;
    if (m_verb.isEmpty())
        review(*set);
    else
        send(*set);
}

void VerbDialog::review(const ChangeSet &set)
{
    auto *review = new ReviewDialog(parts(), set, reviewTitle(set), parentWidget());
    QDialog::accept();
    review->open();
}

void VerbDialog::send(const ChangeSet &set)
{
    const bool isSo = std::all_of(set.changes.begin(), set.changes.end(),
                                  [](const Change &change) { return change.prospect == Prospect::AlreadySo; });
    if (isSo)
        return banner().showMessage(Tone::Hold, tr("There is nothing to change"), tr("It is already so."));
    wait(true);
    parts().feedback.applyFor(this, set, [this](const ChangeReport &report) { take(report); });
}

void VerbDialog::wait(bool waits)
{
    m_isBusy = waits;
    banner().clear();
    setBusy(waits);
    showButton();
}

void VerbDialog::take(const ChangeReport &report)
{
    wait(false);
    if (report.allDone()) {
        parts().feedback.reportDone(report);
        return QDialog::accept();
    }
    const auto failed = std::find_if(report.outcomes.begin(), report.outcomes.end(), [](const Outcome &outcome) {
        return outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo;
    });
    const auto failure = ChangeWords::failure(*failed);
    banner().showMessage(failed->kind == Outcome::Refused ? Tone::Hold : Tone::Bad, failure.what, failure.why);
    const bool isUnknown = std::any_of(report.outcomes.begin(), report.outcomes.end(),
                                       [](const Outcome &outcome) { return outcome.kind == Outcome::Unknown; });
    QPushButton *next = isUnknown ? offerCheck(report) : m_confirm;
    next->setFocus();
}

// Sent once more, it might be done twice.
QPushButton *VerbDialog::offerCheck(const ChangeReport &report)
{
    auto *check = banner().addButton(tr("Check again"), u"plain"_s);
    check->setObjectName(u"checkAgain"_s);
    connect(check, &QPushButton::clicked, this, [this, report] {
        wait(true);
        parts().feedback.checkAgainFor(this, report, [this](const ChangeReport &found) { take(found); });
    });
    return check;
}
