// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/setresult.h"

#include "app/changes/changejson.h"
#include "app/changes/changes.h"
#include "ui/activity/runbar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

int ended(const JournalSummary &summary, std::initializer_list<Outcome::Kind> kinds)
{
    int count = 0;
    for (const auto kind : kinds)
        count += summary.outcomes.value(changejson::word(kind));
    return count;
}

} // namespace

int SetResult::failed(const JournalSummary &summary)
{
    return ended(summary, { Outcome::NotDone, Outcome::NotTaken, Outcome::Unknown }) - summary.leftOut;
}

std::optional<int> SetResult::passed(const Changes &changes, qint64 set)
{
    if (!changes.isRunning(set))
        return {};
    const auto *run = changes.paced();
    return run && run->recorded() == set ? RunBar::passed(run->rows()) : 0;
}

SetResult SetResult::of(const JournalSummary &summary, std::optional<int> passed)
{
    const QLocale locale;
    using State = JournalSet::State;
    const auto state = summary.set.state;
    if (passed)
        //: How many of how many changes are done
        return { tr("%1 of %2").arg(locale.toString(*passed), locale.toString(summary.rows)), u"spinner"_s,
                 ColorRole::Accent };
    if (state == State::Running || state == State::Paused)
        return { tr("Interrupted at %1").arg(locale.toString(summary.ended())), u"pause"_s, ColorRole::Hold };
    if (summary.undoneBy != 0)
        //: Heading “Result”: the changes were taken back
        return { tr("Undone"), u"undo"_s, ColorRole::Muted };
    if (state == State::Stopped || state == State::Discarded) {
        const int done = ended(summary, { Outcome::Done, Outcome::AlreadySo });
        return { tr("Stopped at %1").arg(locale.toString(done)), u"stop"_s, ColorRole::Hold };
    }
    if (const int count = failed(summary); count > 0)
        return { tr("%Ln failed", nullptr, count), u"error"_s, ColorRole::Bad };
    if (ended(summary, { Outcome::Done, Outcome::AlreadySo }) == 0)
        return { tr("Nothing changed"), u"minus"_s, ColorRole::Muted };
    //: Heading “Result”: all changes were made
    return { tr("Done"), u"active"_s, ColorRole::Ok };
}
