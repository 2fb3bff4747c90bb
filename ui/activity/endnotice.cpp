// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/endnotice.h"

#include "ui/activity/setwords.h"

#include <QLocale>

#include <algorithm>

namespace {

// Given up because the account or the program is left: it goes on another time.
bool isLeft(const ChangeReport &report)
{
    return std::any_of(report.outcomes.begin(), report.outcomes.end(), [](const Outcome &outcome) {
        const bool isOpen = outcome.kind == Outcome::NotDone || outcome.kind == Outcome::Unknown;
        return isOpen && outcome.error.kind == Error::Cancelled;
    });
}

QString numbers(const ChangeReport &report)
{
    const auto count = [&report](std::initializer_list<Outcome::Kind> kinds) {
        return int(std::count_if(report.outcomes.begin(), report.outcomes.end(), [kinds](const Outcome &outcome) {
            return std::find(kinds.begin(), kinds.end(), outcome.kind) != kinds.end();
        }));
    };
    const int skipped = count({ Outcome::AlreadySo, Outcome::Refused });
    const int failed = count({ Outcome::NotDone, Outcome::NotTaken, Outcome::Unknown });
    //: How many changes are done: the first of a list, as in "497 done, 12 skipped and 3 failed"
    QStringList parts { EndNotice::tr("%Ln done", nullptr, count({ Outcome::Done })) };
    if (skipped > 0)
        parts.append(EndNotice::tr("%Ln skipped", nullptr, skipped));
    if (failed > 0)
        parts.append(EndNotice::tr("%Ln failed", nullptr, failed));
    return QLocale().createSeparatedList(parts);
}

} // namespace

EndNotice::EndNotice(Changes &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
    connect(&changes, &Changes::progressed, this, &EndNotice::follow);
    connect(&changes, &Changes::busyChanged, this, &EndNotice::follow);
    connect(&changes, &Changes::applied, this, &EndNotice::take);
}

void EndNotice::follow()
{
    const auto *run = m_changes.paced();
    if (run && run->recorded() != 0)
        m_sets.insert(run->recorded());
}

void EndNotice::take(const ChangeReport &report)
{
    if (!m_sets.remove(report.set) || report.outcomes.isEmpty() || isLeft(report))
        return;
    const auto running = SetWords::of(report.outcomes.constFirst().change, int(report.outcomes.size())).running;
    //: %1 is what was done, as in "Suspending access"
    emit ended(tr("%1 has finished").arg(running), numbers(report));
}
