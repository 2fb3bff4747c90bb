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

} // namespace

ChangeRun::ChangeRun(const Setup &setup, const ChangeSet &set, Manner manner)
    : m_setup(setup)
    , m_ledger(setup.directory, setup.journal, set)
    , m_manner(manner)
    , m_block(setup.client, setup.directory)
    , m_row(setup.client, setup.directory, setup.settlePause)
{
    connectPauses();
    recordSoon();
}

ChangeRun::ChangeRun(const Setup &setup, qint64 recorded, QList<RunRow> rows, Manner manner)
    : m_setup(setup)
    , m_ledger(setup.directory, setup.journal, recorded, std::move(rows))
    , m_manner(manner)
    , m_block(setup.client, setup.directory)
    , m_row(setup.client, setup.directory, setup.settlePause)
{
    connectPauses();
    for (int position = 0; position < m_ledger.size(); ++position) {
        const auto &row = m_ledger.at(position);
        if (!row.outcome && row.step == JournalRow::Step::OnWire)
            m_toSettle.append(position);
    }
    m_wasRecorded = recorded != 0;
    if (!m_wasRecorded)
        recordSoon();
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

void ChangeRun::recordSoon()
{
    QMetaObject::invokeMethod(this, &ChangeRun::record, Qt::QueuedConnection);
}

// Nothing is sent that is not written down first, and that as soon as it is asked for: what waits for its turn would
// else be lost with the program.
void ChangeRun::record()
{
    if (m_isFinished)
        return;
    m_isBusy = true;
    m_ledger.begin(m_setup.author, [this](const JournalFault &fault) {
        m_isBusy = false;
        if (m_isFinished)
            return;
        if (!fault)
            return advance();
        for (int position = 0; position < m_ledger.size(); ++position)
            m_ledger.refuse(position, Refusal::NoJournal);
        emit progressed();
        finish();
    });
}

void ChangeRun::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    if (m_wasRecorded)
        m_ledger.setState(JournalSet::State::Running, [](const JournalFault &) {});
    advanceSoon();
}

void ChangeRun::advanceSoon()
{
    QMetaObject::invokeMethod(this, &ChangeRun::advance, Qt::QueuedConnection);
}

void ChangeRun::advance()
{
    if (!m_isStarted || recorded() == 0 || m_isFinished || m_isBusy || m_pause != RunPause::None)
        return;
    if (m_wantsPause && isPaced() && !m_isStopping)
        return waitFor(RunPause::ByOperator);
    if (!m_toSettle.isEmpty())
        return settle();
    if (m_isStopping)
        endRest();
    if (m_at == m_blockEnd)
        return leaveBlock();
    handle();
}

void ChangeRun::settle()
{
    m_isBusy = true;
    m_sent = m_toSettle.constFirst();
    m_row.settle(m_ledger.prepare(m_sent), lane(), [this](const RowEnd &end) {
        m_isBusy = false;
        const bool isKnown = end.kind == RowEnd::Ended;
        if (!isKnown && isPaced() && !m_isStopping)
            return waitFor(pauseFor(end.error));
        const int position = m_toSettle.takeFirst();
        if (isKnown)
            m_ledger.end(position, end.outcome);
        else
            m_ledger.endUnsent(position, Outcome::Unknown, end.error);
        emit progressed();
        advanceSoon();
    });
}

// What is accepted is read before the next block begins, and what is to be written right before it is written.
void ChangeRun::leaveBlock()
{
    QList<Change> accepted;
    for (const int position : rows().accepted())
        accepted.append(m_ledger.at(position).change);
    if (accepted.isEmpty())
        return enterBlock();
    m_isBusy = true;
    m_block.read(accepted, [this](const std::optional<Error> &error) {
        m_isBusy = false;
        if (error && error->mayPass() && !m_isStopping)
            return waitFor(pauseFor(*error));
        for (const int position : rows().accepted()) {
            const auto &change = m_ledger.at(position).change;
            // The write was accepted; that it cannot be read just now does not take that back.
            m_ledger.endAccepted(position,
                                 m_block.hasRead(change) ? standing::known(m_setup.directory, change)
                                                         : effect::after(change.wish, effect::before(change)));
        }
        emit progressed();
        advanceSoon();
    });
}

void ChangeRun::enterBlock()
{
    QList<Change> block;
    while (m_blockEnd < m_ledger.size() && block.size() < BlockReading::mostRows) {
        const auto &row = m_ledger.at(m_blockEnd);
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
    const auto &row = m_ledger.at(m_at);
    if (!row.isWaiting()) {
        ++m_at;
        return advanceSoon();
    }
    if (endsUnsent(row.change))
        return advanceSoon();
    if (isPaced() && m_isSentElsewhere && m_isSentElsewhere(row.change)) {
        QTimer::singleShot(sentElsewherePause, this, &ChangeRun::advance);
        return;
    }
    send();
}

bool ChangeRun::endsUnsent(const Change &change)
{
    const bool isFresh = m_block.hasRead(change);
    const auto refusal = obstacle(change);
    if (refusal != Refusal::None)
        m_ledger.refuse(m_at++, refusal);
    else if (change.prospect == Prospect::Refused)
        m_ledger.refuse(m_at++, change.refusal);
    else if (change.prospect == Prospect::AlreadySo
             || (isFresh && effect::isSeen(change.wish, standing::known(m_setup.directory, change))))
        m_ledger.endAlreadySo(m_at++, isFresh ? standing::known(m_setup.directory, change) : effect::before(change));
    else
        return false;
    emit progressed();
    return true;
}

Refusal ChangeRun::obstacle(const Change &change) const
{
    if (!m_ledger.mayFollow(change))
        return Refusal::StepBefore;
    const bool isFresh = change.prospect == Prospect::WillChange && m_block.hasRead(change);
    return isFresh ? standing::obstacle(m_setup.directory, change) : Refusal::None;
}

void ChangeRun::send()
{
    m_sent = m_at;
    m_isBusy = true;
    m_row.send(
        m_ledger.prepare(m_at), lane(), isPaced() ? RowRun::Check::Later : RowRun::Check::AtOnce,
        [this](const Message &message, const std::function<void()> &go) { recordThen(message, go); },
        [this](const RowEnd &end) { rowEnded(end); });
    emit progressed();
}

void ChangeRun::recordThen(const Message &message, const std::function<void()> &go)
{
    m_ledger.sendTo(m_at, message);
    m_ledger.flush([this, go](const JournalFault &fault) {
        if (m_isFinished)
            return;
        if (!fault)
            return go();
        m_row.cancel();
        m_isBusy = false;
        m_ledger.putBack(m_at);
        if (isPaced())
            return waitFor(RunPause::JournalFull);
        m_ledger.refuse(m_at++, Refusal::NoJournal);
        emit progressed();
        advanceSoon();
    });
}

void ChangeRun::rowEnded(const RowEnd &end)
{
    m_isBusy = false;
    switch (end.kind) {
    case RowEnd::Ended:
        m_ledger.end(m_at++, end.outcome);
        break;
    case RowEnd::Accepted:
        m_ledger.accept(m_at++);
        break;
    case RowEnd::NotSent:
        m_ledger.putBack(m_at);
        if (isPaced())
            return waitFor(pauseFor(end.error));
        m_ledger.endUnsent(m_at++, Outcome::NotDone, end.error);
        break;
    case RowEnd::Unsettled:
        if (isPaced()) {
            m_toSettle.append(m_at++);
            return waitFor(pauseFor(end.error));
        }
        m_ledger.endUnsent(m_at++, Outcome::Unknown, end.error);
        break;
    }
    emit progressed();
    advanceSoon();
}

void ChangeRun::endRest()
{
    m_ledger.endRest();
    m_toSettle.clear();
    m_at = m_blockEnd = m_ledger.size();
    emit progressed();
}

void ChangeRun::waitFor(RunPause why)
{
    if (m_isStopping && why != RunPause::JournalFull) {
        endRest();
        return advanceSoon();
    }
    m_pause = why;
    // A block that was left half way is read again: what it said is not of now any more.
    m_blockEnd = m_at;
    if (why != RunPause::ByOperator && why != RunPause::SignedOut)
        m_retry.start();
    const auto state = why == RunPause::ByOperator ? JournalSet::State::Paused : JournalSet::State::Running;
    m_ledger.setState(state, [](const JournalFault &) {});
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
    m_ledger.setState(JournalSet::State::Running, [](const JournalFault &) {});
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
    for (const int position : rows().openLike(change)) {
        const auto &accepted = m_ledger.at(position).change;
        if (m_ledger.at(position).isAccepted())
            m_ledger.endAccepted(position, effect::after(accepted.wish, effect::before(accepted)));
    }
    emit progressed();
}

void ChangeRun::overtakenBy(const Change &change)
{
    for (const int position : rows().openLike(change)) {
        if (m_ledger.at(position).isWaiting() && m_ledger.at(position).change.wish != change.wish)
            m_ledger.refuse(position, Refusal::ChangedMeanwhile);
    }
    emit progressed();
}

void ChangeRun::abandon()
{
    if (const auto known = m_row.outcome()) // only something that follows from it is still being read
        m_ledger.end(m_sent, *known);
    m_row.cancel();
    m_block.cancel();
    m_retry.stop();
    m_isFinished = true;
    m_ledger.abandon();
    emit finished();
}

void ChangeRun::conclude()
{
    const auto state = m_isStopping ? JournalSet::State::Stopped : JournalSet::State::Ended;
    m_isBusy = true;
    m_ledger.setState(state, [this](const JournalFault &fault) {
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
    const int left = rows().left(m_at);
    const int readings = isPaced() ? 2 * ((left + BlockReading::mostRows - 1) / BlockReading::mostRows) : left;
    return (rows().requestsLeft(m_at) + readings) * m_setup.client.spacing();
}
