// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/failurebanner.h"

#include "app/changes/subjects.h"
#include "ui/people/changefeedback.h"
#include "ui/people/changewords.h"
#include "ui/shared/banner.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

bool isFailure(const Outcome &outcome)
{
    return outcome.kind != Outcome::Done && outcome.kind != Outcome::AlreadySo;
}

} // namespace

FailureBanner::FailureBanner(ChangeFeedback &feedback, Banner &banner, QObject *parent)
    : QObject(parent)
    , m_feedback(feedback)
    , m_banner(banner)
{
    connect(&feedback, &ChangeFeedback::reported, this, &FailureBanner::settle);
    connect(&feedback, &ChangeFeedback::failed, this, &FailureBanner::take);
    connect(&feedback, &ChangeFeedback::forgotten, this, [this] {
        m_failures.clear();
        clear();
    });
    connect(&banner, &Banner::closed, this, &FailureBanner::clear);
}

void FailureBanner::setPerson(std::optional<UserId> person)
{
    if (m_person == person)
        return;
    m_person = person;
    show();
}

void FailureBanner::clear()
{
    if (m_person)
        m_failures.remove(*m_person);
    else
        m_nobodys.reset();
    m_banner.clear();
}

// Whatever came of something newer for the same person: the old failure is history.
void FailureBanner::settle(const ChangeReport &report)
{
    for (const Outcome &outcome : report.outcomes) {
        const auto person = personOf(outcome.change);
        if (person)
            m_failures.remove(*person);
        else
            m_nobodys.reset();
        if (person == m_person)
            m_banner.clear();
    }
}

// A set may be about many: each banner tells its own.
void FailureBanner::take(const ChangeReport &report)
{
    QHash<UserId, ChangeReport> theirs;
    ChangeReport nobodys;
    for (const Outcome &outcome : report.outcomes) {
        if (!isFailure(outcome))
            continue;
        const auto person = personOf(outcome.change);
        (person ? theirs[*person] : nobodys).outcomes.append(outcome);
    }
    m_failures.insert(theirs);
    if (!nobodys.outcomes.isEmpty())
        m_nobodys = nobodys;
    if (m_person ? !theirs.contains(*m_person) : nobodys.outcomes.isEmpty())
        return;
    show();
    emit shown();
    if (m_banner.isVisible()) // on a page behind another one it would tell nobody
        m_feedback.noteShown();
}

void FailureBanner::show()
{
    m_banner.clear();
    const auto failure = m_person ? m_failures.constFind(*m_person) : m_failures.cend();
    if (m_person && failure != m_failures.cend())
        showOutcome(*failure, failure->outcomes.constFirst());
    else if (!m_person && m_nobodys)
        showOutcome(*m_nobodys, m_nobodys->outcomes.constFirst());
}

// The report by value: the buttons outlive what is kept here.
void FailureBanner::showOutcome(const ChangeReport &report, const Outcome &outcome)
{
    const auto failure = ChangeWords::failure(outcome);
    m_banner.showMessage(outcome.kind == Outcome::Refused ? Tone::Hold : Tone::Bad, failure.what, failure.why);
    if (outcome.kind == Outcome::Unknown) {
        auto *check = m_banner.addButton(tr("Check again"), u"plain"_s);
        check->setObjectName(u"checkAgain"_s);
        connect(check, &QPushButton::clicked, this, [this, report] {
            clear();
            m_feedback.checkAgain(report);
        });
    } else if (!report.retry().isEmpty()) {
        auto *retry = m_banner.addButton(tr("Try again"), u"plain"_s);
        retry->setObjectName(u"retry"_s);
        connect(retry, &QPushButton::clicked, this, [this, set = report.retry()] {
            clear();
            m_feedback.send(set);
        });
    }
}
