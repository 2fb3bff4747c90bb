// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/runledger.h"

#include "app/changes/effect.h"
#include "app/changes/standing.h"

namespace {

QList<RunRow> rowsFrom(const QList<Change> &changes)
{
    QList<RunRow> rows;
    rows.reserve(changes.size());
    for (const auto &change : changes)
        rows.append({ .change = change });
    return rows;
}

// What waited was not tried; of the others nobody knows.
Outcome unheard(const RunRow &row)
{
    return { .change = row.change,
             .kind = row.isWaiting() ? Outcome::NotDone : Outcome::Unknown,
             .error = { .kind = Error::Cancelled } };
}

void forgetProof(Wish &wish)
{
    if (auto *create = std::get_if<CreateLogin>(&wish))
        create->proof = {};
}

} // namespace

RunLedger::RunLedger(const Directory &directory, Journal &journal, const ChangeSet &set)
    : m_directory(directory)
    , m_set { .reason = set.reason, .undoes = set.undoes }
    , m_rows(rowsFrom(set.changes))
    , m_record(journal)
{
}

RunLedger::RunLedger(const Directory &directory, Journal &journal, qint64 recorded, QList<RunRow> rows)
    : m_directory(directory)
    , m_rows(std::move(rows))
    , m_record(journal, recorded)
{
}

ChangeReport RunLedger::report() const
{
    auto report = m_rows.report();
    report.set = set();
    return report;
}

void RunLedger::begin(const Author &author, RunRecord::Kept done)
{
    auto whole = m_set;
    whole.changes.reserve(size());
    for (int position = 0; position < size(); ++position)
        whole.changes.append(at(position).change);
    m_record.begin(author, whole, std::move(done));
}

const Change &RunLedger::prepare(int position)
{
    auto &change = m_rows[position].change;
    standing::bringUpToDate(m_directory, change);
    fillInHolder(change);
    return change;
}

// Whoever a row before has made holds the right that is given now.
void RunLedger::fillInHolder(Change &change) const
{
    auto *give = std::get_if<GiveAccessRight>(&change.wish);
    if (!give || !change.waitsFor || give->right.assignee.type != AssigneeType::Unknown)
        return;
    const auto &made = at(*change.waitsFor).outcome;
    if (!made || (!made->after && !made->rightAfter))
        return;
    give->right.assignee = made->after ? assigneeOf(made->after->id) : made->rightAfter->assignee;
    if (change.right)
        change.right->assignee = give->right.assignee;
}

bool RunLedger::mayFollow(const Change &change) const
{
    if (!change.waitsFor)
        return true;
    const auto &before = at(*change.waitsFor);
    const bool isDone
        = before.outcome && (before.outcome->kind == Outcome::Done || before.outcome->kind == Outcome::AlreadySo);
    return isDone || before.isAccepted();
}

void RunLedger::sendTo(int position, const Message &message)
{
    m_rows[position].step = JournalRow::Step::OnWire;
    m_record.noteOnWire(position, message);
}

void RunLedger::accept(int position)
{
    m_rows[position].step = JournalRow::Step::Accepted;
    m_record.noteAccepted(position);
}

void RunLedger::putBack(int position)
{
    m_rows[position].step = JournalRow::Step::Waiting;
    m_record.noteWaiting(position);
}

void RunLedger::end(int position, Outcome outcome)
{
    outcome.endedAt = QDateTime::currentDateTimeUtc();
    forgetProof(m_rows[position].change.wish);
    forgetProof(outcome.change.wish);
    m_rows.close(position, outcome);
    m_record.noteEnded(position, outcome);
}

void RunLedger::endUnsent(int position, Outcome::Kind kind, const Error &error)
{
    end(position, { .change = at(position).change, .kind = kind, .error = error });
}

void RunLedger::refuse(int position, Refusal refusal)
{
    Outcome outcome { .change = at(position).change, .kind = Outcome::Refused };
    outcome.change.refusal = refusal;
    end(position, outcome);
}

void RunLedger::endAlreadySo(int position, const Found &found)
{
    end(position,
        { .change = at(position).change,
          .kind = Outcome::AlreadySo,
          .after = found.user,
          .memberAfter = found.member,
          .rightAfter = found.right });
}

void RunLedger::endAccepted(int position, const Found &found)
{
    const auto &change = at(position).change;
    end(position,
        { .change = change,
          .kind = effect::isSeen(change.wish, found) ? Outcome::Done : Outcome::NotTaken,
          .after = found.user,
          .memberAfter = found.member,
          .rightAfter = found.right });
}

void RunLedger::endRest()
{
    for (int position = 0; position < size(); ++position) {
        if (const auto &row = at(position); !row.outcome && !row.isAccepted())
            endStopped(position);
    }
}

// Where nothing would have been sent, the stop changes nothing.
void RunLedger::endStopped(int position)
{
    const auto &row = at(position);
    const auto prospect = row.isWaiting() && mayFollow(row.change) ? row.change.prospect : Prospect::WillChange;
    if (prospect == Prospect::AlreadySo)
        endAlreadySo(position, effect::before(row.change));
    else if (prospect == Prospect::Refused)
        refuse(position, row.change.refusal);
    else
        end(position, unheard(row));
}

void RunLedger::abandon()
{
    m_record.flush([](const JournalFault &) {}); // what is known by now
    for (int position = 0; position < size(); ++position) {
        if (const auto &row = at(position); !row.outcome)
            m_rows.close(position, unheard(row));
    }
}
