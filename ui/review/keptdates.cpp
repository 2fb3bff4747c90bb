// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/keptdates.h"

#include "ui/people/changefeedback.h"
#include "ui/review/notice.h"
#include "ui/review/reviewdialog.h"

#include <QPushButton>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

bool isKept(const Outcome &outcome)
{
    const auto *changed = std::get_if<ChangeAccessRight>(&outcome.change.wish);
    return changed && changed->change.dates && outcome.kind == Outcome::NotTaken;
}

} // namespace

KeptDates::KeptDates(const PageParts &parts, Notice &notice, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_notice(notice)
    , m_page(page)
{
    connect(&parts.feedback, &ChangeFeedback::failed, this, &KeptDates::take);
    connect(&parts.feedback, &ChangeFeedback::forgotten, &notice, &Notice::clear);
}

void KeptDates::take(const ChangeReport &failures)
{
    ChangeReport kept;
    std::copy_if(failures.outcomes.begin(), failures.outcomes.end(), std::back_inserter(kept.outcomes), isKept);
    const int count = int(kept.outcomes.size());
    if (count == 0 || !m_page->isVisible())
        return;
    m_kept = kept;
    m_notice.say(Tone::Hold, tr("Kisi kept the old dates of %Ln access rights", nullptr, count),
                 tr("It accepted the change but did not take the dates. Removing these rights and giving them again "
                    "with the new dates does the same; each of them is gone for a moment in between."));
    connect(m_notice.addButton(tr("Remove and give again"), u"giveAgain"_s), &QAbstractButton::clicked, this,
            &KeptDates::review);
    if (count == failures.outcomes.size())
        m_parts.feedback.noteShown();
}

// Stays until it is applied: whoever looks at it first may come back.
void KeptDates::review()
{
    const ChangeSet set = plan::again(m_parts.situation(), m_kept.retry());
    const int count = int(m_kept.outcomes.size());
    auto *dialog
        = new ReviewDialog(m_parts, set, tr("Remove %Ln access rights and give them again", nullptr, count), m_page);
    connect(dialog, &QDialog::accepted, &m_notice, &Notice::clear);
    dialog->open();
}
