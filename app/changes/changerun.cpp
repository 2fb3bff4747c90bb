// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changerun.h"

#include "app/changes/standing.h"

namespace {

RunPause pauseFor(const Error &error)
{
    if (error.kind == Error::Unauthorized || error.kind == Error::Cancelled)
        return RunPause::SignedOut;
    return error.isOffline() || error.kind == Error::OutcomeUnknown || error.kind == Error::NotKisi ? RunPause::Offline
                                                                                                    : RunPause::Server;
}

constexpr std::chrono::milliseconds sentElsewherePause { 100 };

QList<RunRow> rowsFrom(const QList<Change> &changes)
{
    QList<RunRow> rows;
    rows.reserve(changes.size());
    for (const auto &change : changes)
        rows.append({ .change = change });
    return rows;
}

} // namespace

ChangeRun::ChangeRun(const Setup &setup, const ChangeSet &set, Manner manner)
    : m_setup(setup)
    , m_set { .reason = set.reason, .undoes = set.undoes }
    , m_rows(rowsFrom(set.changes))
    , m_manner(manner)
    , m_record(setup.journal)
    , m_block(setup.client, setup.directory)
    , m_row(setup.client, setup.directory, setup.settlePause)
{
    connectPauses();
}

ChangeRun::ChangeRun(const Setup &setup, qint64 recorded, QList<RunRow> rows, Manner manner)
    : m_setup(setup)
    , m_rows(std::move(rows))
    , m_manner(manner)
    , m_record(setup.journal, recorded)
    , m_block(setup.client, setup.directory)
    , m_row(setup.client, setup.directory, setup.settlePause)
{
    connectPauses();
    for (int position = 0; position < m_rows.size(); ++position) {
        const auto &row = m_rows.at(position);
        if (!row.outcome && row.step == JournalRow::Step::OnWire)
            m_toSettle.append(position);
    }
}

void ChangeRun::connectPauses()
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_setup.retryPause);
    connect(&m_retry, &QTimer::timeout, this, &ChangeRun::goOn);
    connect(&m_setup.client, &Client::onlineChanged, this, [this](bool isOnline) {
        if (isOnline && m_pause == RunPause::Offline)
            goOn();
    });
}

void ChangeRun::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    QMetaObject::invokeMethod(this, &ChangeRun::begin, Qt::QueuedConnection);
}

// Nothing is sent that is not written down first.
void ChangeRun::begin()
{
    if (m_isFinished)
        return;
    if (m_record.set() != 0)
        return m_record.setState(JournalSet::State::Running, [this](const JournalFault &) { advance(); });
    auto whole = m_set;
    for (int position = 0; position < m_rows.size(); ++position)
        whole.changes.append(m_rows.at(position).change);
    m_isBusy = true;
    m_record.begin(m_setup.author, whole, [this](const JournalFault &fault) {
        m_isBusy = false;
        if (m_isFinished)
            return;
        if (!fault)
            return advance();
        for (int position = 0; position < m_rows.size(); ++position)
            refuse(position, Refusal::NoJournal);
        finish();
    });
}

void ChangeRun::advanceSoon()
{
    QMetaObject::invokeMethod(this, &ChangeRun::advance, Qt::QueuedConnection);
}

void ChangeRun::advance()
{
    if (m_isFinished || m_isBusy || m_pause != RunPause::None)
        return;
    if (m_wantsPause && isPaced() && !m_isStopping)
        return waitFor(RunPause::ByOperator);
    if (!m_toSettle.isEmpty())
        return settle();
    if (m_isStopping)
        closeRest();
    if (m_at == m_blockEnd)
        return leaveBlock();
    handle();
}

void ChangeRun::settle()
{
    m_isBusy = true;
    m_sent = m_toSettle.constFirst();
    fillIn(m_rows[m_sent].change);
    m_row.settle(m_rows.at(m_sent).change, lane(), [this](const RowEnd &end) {
        m_isBusy = false;
        const bool isKnown = end.kind == RowEnd::Ended;
        if (!isKnown && isPaced() && !m_isStopping)
            return waitFor(pauseFor(end.error));
        const int position = m_toSettle.takeFirst();
        const auto &change = m_rows.at(position).change;
        close(position,
              isKnown ? end.outcome : Outcome { .change = change, .kind = Outcome::Unknown, .error = end.error });
        advanceSoon();
    });
}

// What is accepted is read before the next block begins, and what is to be written right before it is written.
void ChangeRun::leaveBlock()
{
    QList<Change> accepted;
    for (const int position : m_rows.accepted())
        accepted.append(m_rows.at(position).change);
    if (accepted.isEmpty())
        return enterBlock();
    m_isBusy = true;
    m_block.read(accepted, [this](const std::optional<Error> &error) {
        m_isBusy = false;
        if (error && error->mayPass() && !m_isStopping)
            return waitFor(pauseFor(*error));
        for (const int position : m_rows.accepted()) {
            const auto &change = m_rows.at(position).change;
            // The write was accepted; that it cannot be read just now does not take that back.
            closeAccepted(position,
                          m_block.hasRead(change) ? standing::known(m_setup.directory, change)
                                                  : effect::after(change.wish, effect::before(change)));
        }
        advanceSoon();
    });
}

void ChangeRun::closeAccepted(int position, const Found &found)
{
    const auto &change = m_rows.at(position).change;
    close(position,
          { .change = change,
            .kind = effect::isSeen(change.wish, found) ? Outcome::Done : Outcome::NotTaken,
            .after = found.user,
            .memberAfter = found.member,
            .rightAfter = found.right });
}

void ChangeRun::enterBlock()
{
    QList<Change> block;
    while (m_blockEnd < m_rows.size() && block.size() < BlockReading::mostRows) {
        const auto &row = m_rows.at(m_blockEnd);
        if (row.isWaiting() && row.change.prospect == Prospect::WillChange)
            block.append(row.change);
        ++m_blockEnd;
    }
    if (m_at == m_blockEnd)
        return conclude();
    if (!isPaced() || block.isEmpty())
        return handle();
    m_isBusy = true;
    m_block.read(block, [this](const std::optional<Error> &error) {
        m_isBusy = false;
        if (error && error->mayPass())
            return waitFor(pauseFor(*error));
        advance(); // where it may not be listed, the write itself tells
    });
}

void ChangeRun::handle()
{
    const auto &row = m_rows.at(m_at);
    if (!row.isWaiting()) {
        ++m_at;
        return advanceSoon();
    }
    if (closesUnsent(row.change))
        return advanceSoon();
    if (isPaced() && m_isSentElsewhere && m_isSentElsewhere(row.change)) {
        QTimer::singleShot(sentElsewherePause, this, &ChangeRun::advance);
        return;
    }
    send();
}

bool ChangeRun::closesUnsent(const Change &change)
{
    const auto refusal = obstacle(change);
    if (refusal != Refusal::None)
        refuse(m_at++, refusal);
    else if (change.prospect == Prospect::Refused)
        refuse(m_at++, change.refusal);
    else if (change.prospect == Prospect::AlreadySo
             || (m_block.hasRead(change) && effect::isSeen(change.wish, standing::known(m_setup.directory, change))))
        closeUnsent(m_at++, Outcome::AlreadySo, Refusal::None);
    else
        return false;
    return true;
}

Refusal ChangeRun::obstacle(const Change &change) const
{
    if (change.waitsFor) {
        const auto &before = m_rows.at(*change.waitsFor).outcome;
        const bool isDone = before && (before->kind == Outcome::Done || before->kind == Outcome::AlreadySo);
        if (!isDone && !m_rows.at(*change.waitsFor).isAccepted())
            return Refusal::StepBefore;
    }
    const bool isFresh = change.prospect == Prospect::WillChange && m_block.hasRead(change);
    return isFresh ? standing::obstacle(m_setup.directory, change) : Refusal::None;
}

// Whoever a row before has made holds the right that is given now.
void ChangeRun::fillIn(Change &change) const
{
    standing::bringUpToDate(m_setup.directory, change);
    auto *give = std::get_if<GiveAccessRight>(&change.wish);
    if (!give || !change.waitsFor || give->right.assignee.type != AssigneeType::Unknown)
        return;
    const auto &made = m_rows.at(*change.waitsFor).outcome;
    if (!made || !made->after)
        return;
    give->right.assignee = assigneeOf(made->after->id);
    if (change.right)
        change.right->assignee = give->right.assignee;
}

void ChangeRun::send()
{
    auto &row = m_rows[m_at];
    fillIn(row.change);
    m_sent = m_at;
    m_isBusy = true;
    m_row.send(
        row.change, lane(), isPaced() ? RowRun::Check::Later : RowRun::Check::AtOnce,
        [this](const Message &message, const std::function<void()> &go) { recordThen(message, go); },
        [this](const RowEnd &end) { rowEnded(end); });
    emit progressed();
}

void ChangeRun::recordThen(const Message &message, const std::function<void()> &go)
{
    m_rows[m_at].step = JournalRow::Step::OnWire;
    m_record.noteOnWire(m_at, message);
    m_record.flush([this, go](const JournalFault &fault) {
        if (m_isFinished)
            return;
        if (!fault)
            return go();
        m_row.cancel();
        m_isBusy = false;
        m_rows[m_at].step = JournalRow::Step::Waiting;
        m_record.noteWaiting(m_at);
        if (isPaced())
            return waitFor(RunPause::JournalFull);
        refuse(m_at++, Refusal::NoJournal);
        advanceSoon();
    });
}

void ChangeRun::rowEnded(const RowEnd &end)
{
    m_isBusy = false;
    auto &row = m_rows[m_at];
    switch (end.kind) {
    case RowEnd::Ended:
        close(m_at++, end.outcome);
        break;
    case RowEnd::Accepted:
        row.step = JournalRow::Step::Accepted;
        m_record.noteAccepted(m_at++);
        break;
    case RowEnd::NotSent:
        return putBack(end.error);
    case RowEnd::Unsettled:
        if (isPaced()) {
            m_toSettle.append(m_at++);
            return waitFor(pauseFor(end.error));
        }
        close(m_at++, { .change = row.change, .kind = Outcome::Unknown, .error = end.error });
        break;
    }
    emit progressed();
    advanceSoon();
}

void ChangeRun::putBack(const Error &error)
{
    m_rows[m_at].step = JournalRow::Step::Waiting;
    if (isPaced()) {
        m_record.noteWaiting(m_at);
        return waitFor(pauseFor(error));
    }
    close(m_at, { .change = m_rows.at(m_at).change, .kind = Outcome::NotDone, .error = error });
    ++m_at;
    advanceSoon();
}

void ChangeRun::refuse(int position, Refusal refusal)
{
    closeUnsent(position, Outcome::Refused, refusal);
}

void ChangeRun::closeUnsent(int position, Outcome::Kind kind, Refusal refusal)
{
    Outcome outcome { .change = m_rows.at(position).change, .kind = kind };
    outcome.change.refusal = refusal;
    if (kind == Outcome::AlreadySo) {
        const auto found = m_block.hasRead(outcome.change) ? standing::known(m_setup.directory, outcome.change)
                                                           : effect::before(outcome.change);
        outcome.after = found.user;
        outcome.memberAfter = found.member;
        outcome.rightAfter = found.right;
    }
    close(position, outcome);
}

void ChangeRun::close(int position, Outcome outcome)
{
    outcome.endedAt = QDateTime::currentDateTimeUtc();
    m_rows.close(position, outcome);
    m_record.noteEnded(position, outcome);
    emit progressed();
}

void ChangeRun::closeRest()
{
    for (int position = 0; position < m_rows.size(); ++position) {
        const auto &row = m_rows.at(position);
        if (row.outcome || row.isAccepted())
            continue;
        close(position,
              { .change = row.change,
                .kind = row.isWaiting() ? Outcome::NotDone : Outcome::Unknown,
                .error = { .kind = Error::Cancelled } });
    }
    m_toSettle.clear();
    m_at = m_blockEnd = m_rows.size();
}

void ChangeRun::waitFor(RunPause why)
{
    if (m_isStopping && why != RunPause::JournalFull) {
        closeRest();
        return advanceSoon();
    }
    m_pause = why;
    // A block that was left half way is read again: what it said is not of now any more.
    m_blockEnd = m_at;
    if (why != RunPause::ByOperator && why != RunPause::SignedOut)
        m_retry.start();
    const auto state = why == RunPause::ByOperator ? JournalSet::State::Paused : JournalSet::State::Running;
    m_record.setState(state, [](const JournalFault &) {});
    emit progressed();
}

void ChangeRun::goOn()
{
    m_retry.stop();
    m_pause = RunPause::None;
    emit progressed();
    advanceSoon();
}

void ChangeRun::pause()
{
    m_wantsPause = true;
    if (m_pause != RunPause::None && m_pause != RunPause::ByOperator) {
        m_retry.stop();
        waitFor(RunPause::ByOperator);
    }
}

void ChangeRun::resume()
{
    m_wantsPause = false;
    if (m_pause == RunPause::None)
        return;
    m_record.setState(JournalSet::State::Running, [](const JournalFault &) {});
    goOn();
}

void ChangeRun::stop()
{
    m_isStopping = true;
    goOn();
}

void ChangeRun::signedIn()
{
    if (m_pause == RunPause::SignedOut)
        goOn();
}

void ChangeRun::trust(const Change &change)
{
    for (const int position : m_rows.openLike(change)) {
        const auto &accepted = m_rows.at(position).change;
        if (m_rows.at(position).isAccepted())
            closeAccepted(position, effect::after(accepted.wish, effect::before(accepted)));
    }
}

void ChangeRun::overtakenBy(const Change &change)
{
    for (const int position : m_rows.openLike(change)) {
        if (m_rows.at(position).isWaiting() && m_rows.at(position).change.wish != change.wish)
            refuse(position, Refusal::ChangedMeanwhile);
    }
}

void ChangeRun::abandon()
{
    if (const auto known = m_row.outcome()) // only something that follows from it is still being read
        close(m_sent, *known);
    m_row.cancel();
    m_block.cancel();
    m_retry.stop();
    m_record.flush([](const JournalFault &) {}); // what is known by now; the rest of the set is left as it stands
    m_isFinished = true;
    for (int position = 0; position < m_rows.size(); ++position) {
        const auto &row = m_rows.at(position);
        if (!row.outcome)
            m_rows.close(position,
                         { .change = row.change,
                           .kind = row.isWaiting() ? Outcome::NotDone : Outcome::Unknown,
                           .error = { .kind = Error::Cancelled } });
    }
    emit finished();
}

void ChangeRun::conclude()
{
    const auto state = m_isStopping ? JournalSet::State::Stopped : JournalSet::State::Ended;
    m_isBusy = true;
    m_record.setState(state, [this](const JournalFault &fault) {
        m_isBusy = false;
        if (m_isFinished)
            return;
        if (fault && isPaced()) // all is done, but not yet written down
            return waitFor(RunPause::JournalFull);
        finish();
    });
}

void ChangeRun::finish()
{
    if (!std::exchange(m_isFinished, true))
        emit finished();
}

std::chrono::milliseconds ChangeRun::timeLeft() const
{
    const int left = m_rows.left(m_at);
    const int readings = isPaced() ? 2 * ((left + BlockReading::mostRows - 1) / BlockReading::mostRows) : left;
    return (left + readings) * m_setup.client.spacing();
}

ChangeReport ChangeRun::report() const
{
    auto report = m_rows.report();
    report.set = m_record.set();
    return report;
}
