// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importcount.h"

#include "app/changes/effect.h"
#include "app/imports/importplan.h"
#include "ui/people/changewords.h"
#include "ui/review/reviewfacts.h"

#include <QElapsedTimer>

namespace {

constexpr int mostMilliseconds = 15; // of a turn
constexpr int betweenLooks = 50; // at the clock

} // namespace

ImportCount::ImportCount(const PageParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ImportCount::step);
}

void ImportCount::begin(std::shared_ptr<const imports::Check> check)
{
    m_check = std::move(check);
    m_tally = {};
    m_at = 0;
    m_turn.start();
}

void ImportCount::clear()
{
    m_turn.stop();
    m_check.reset();
    m_tally = {};
}

void ImportCount::step()
{
    const Situation now = m_parts.situation();
    const int first = m_at;
    QElapsedTimer clock;
    clock.start();
    while (m_at < m_check->size()
           && (m_at == first || m_at % betweenLooks != 0 || clock.elapsed() < mostMilliseconds)) {
        ChangeSet set;
        imports::appendRow(set, now, *m_check, m_at, {});
        count(set, m_at++);
    }
    if (m_at < m_check->size())
        return;
    m_turn.stop();
    emit counted();
}

void ImportCount::count(const ChangeSet &set, int row)
{
    int sent = 0;
    bool isAdded = false;
    for (const Change &change : set.changes) {
        if (change.prospect == Prospect::Refused) {
            ++m_tally.refused;
            if (m_tally.refusal.isEmpty() && change.refusal != Refusal::StepBefore)
                m_tally.refusal = ChangeWords::refusal(change);
            continue;
        }
        ++sent;
        const bool isInvited = std::holds_alternative<InviteUser>(change.wish);
        isAdded = isAdded || isInvited || std::holds_alternative<AddUser>(change.wish);
        m_tally.given += isInvited || std::holds_alternative<GiveAccessRight>(change.wish) ? 1 : 0;
        m_tally.creations += effect::isCreation(change.wish) ? 1 : 0;
    }
    m_tally.changes += sent;
    m_tally.people += sent > 0 ? 1 : 0;
    m_tally.added += isAdded ? 1 : 0;
    m_tally.changed += sent > 0 && !isAdded ? 1 : 0;
    m_tally.unsaid += isAdded && !m_check->wish(row).managed ? 1 : 0;
}

int ImportCount::requests() const
{
    return m_tally.changes == 0 ? 0 : ReviewFacts::requests(m_tally.changes) + m_tally.creations;
}

QString ImportCount::timeText() const
{
    return ReviewFacts::about(requests() * m_parts.client.spacing());
}
