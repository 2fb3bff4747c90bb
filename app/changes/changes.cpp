// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changes.h"

#include "app/changes/subjects.h"

#include <QPointer>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds tellPause { 50 };

// A set somebody waits for holds what it is about from the start.
bool isHeld(const ChangeRun &run, const RunRow &row)
{
    return !row.outcome && (run.manner() == Manner::AtOnce || row.step == JournalRow::Step::OnWire);
}

template <typename Id>
bool holds(const ChangeRun &run, Id id)
{
    const auto positions = run.rows().about(id);
    return std::any_of(positions.begin(), positions.end(),
                       [&run](int position) { return isHeld(run, run.rows().at(position)); });
}

} // namespace

Changes::Changes(Client &client, Directory &directory, Journal &journal, const Pauses &pauses, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_directory(directory)
    , m_journal(journal)
    , m_pauses(pauses)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellPause);
    connect(&m_tell, &QTimer::timeout, this, &Changes::progressed);
}

Changes::~Changes() = default;

ChangeRun::Setup Changes::setup() const
{
    return { .client = m_client,
             .directory = m_directory,
             .journal = m_journal,
             .author = m_author,
             .settlePause = m_pauses.settle,
             .retryPause = m_pauses.retry };
}

// While it is still being opened a set waits for it.
bool Changes::isJournaled() const
{
    return m_journal.isWritable() || m_journal.state() == Journal::State::Opening;
}

void Changes::setAuthor(const Author &author)
{
    m_author = author;
    for (const auto &run : m_runs) {
        if (run->author().is(author))
            run->signedIn();
    }
}

const ChangeRun *Changes::apply(const ChangeSet &set, Manner manner, QObject *context, Reported done)
{
    return begin(std::make_unique<ChangeRun>(setup(), set, manner), context, std::move(done));
}

void Changes::checkAgain(const ChangeReport &report, QObject *context, Reported done)
{
    QList<RunRow> rows;
    for (const auto &outcome : report.outcomes) {
        if (outcome.kind == Outcome::Unknown)
            rows.append({ .change = outcome.change, .step = JournalRow::Step::OnWire });
        else
            rows.append({ .change = outcome.change, .step = JournalRow::Step::Ended, .outcome = outcome });
    }
    begin(std::make_unique<ChangeRun>(setup(), report.set, rows, Manner::AtOnce), context, std::move(done));
}

void Changes::resume(qint64 recorded, const QList<RunRow> &rows, QObject *context, Reported done)
{
    begin(std::make_unique<ChangeRun>(setup(), recorded, rows, Manner::Paced), context, std::move(done));
}

void Changes::discard(qint64 recorded, const QList<RunRow> &rows, QObject *context, Reported done)
{
    auto run = std::make_unique<ChangeRun>(setup(), recorded, rows, Manner::Paced);
    run->stop();
    begin(std::move(run), context, std::move(done));
}

const ChangeRun *Changes::begin(std::unique_ptr<ChangeRun> run, QObject *context, Reported done)
{
    auto *started = run.get();
    m_runs.push_back(std::move(run));
    started->setSentElsewhere([this, started](const Change &change) { return isSent(*started, change); });
    connect(started, &ChangeRun::progressed, this, [this, started] {
        if (started->manner() == Manner::Paced && !m_tell.isActive())
            m_tell.start();
    });
    connect(started, &ChangeRun::finished, this,
            [this, started, guard = QPointer<QObject>(context), done = std::move(done)] {
                const auto report = started->report();
                ended(started);
                if (guard)
                    done(report);
                emit applied(report);
            });
    if (started->manner() == Manner::AtOnce)
        passOthers(*started);
    startWhatMay();
    emit busyChanged();
    return started;
}

// What others had accepted about the same is no longer theirs to read: it will soon be otherwise.
void Changes::passOthers(const ChangeRun &run)
{
    for (const auto &other : m_runs) {
        for (int position = 0; other.get() != &run && position < run.rows().size(); ++position)
            other->trust(run.rows().at(position).change);
    }
}

void Changes::ended(ChangeRun *run)
{
    const auto found
        = std::find_if(m_runs.begin(), m_runs.end(), [run](const auto &candidate) { return candidate.get() == run; });
    // Sets that were there before the click had not heard of it.
    for (auto before = m_runs.begin(); run->manner() == Manner::AtOnce && before != found; ++before) {
        for (const auto &outcome : run->report().outcomes) {
            if (outcome.kind == Outcome::Done && (*before)->manner() == Manner::Paced)
                (*before)->overtakenBy(outcome.change);
        }
    }
    found->release()->deleteLater(); // we are inside its signal
    m_runs.erase(found);
    startWhatMay();
    emit busyChanged();
    emit progressed();
}

void Changes::abandon()
{
    while (!m_runs.empty())
        m_runs.front()->abandon();
}

ChangeRun *Changes::paced() const
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(),
                                  [](const auto &candidate) { return candidate->manner() == Manner::Paced; });
    return run == m_runs.end() ? nullptr : run->get();
}

int Changes::pacedWaiting() const
{
    const auto all = std::count_if(m_runs.begin(), m_runs.end(),
                                   [](const auto &candidate) { return candidate->manner() == Manner::Paced; });
    return all > 0 ? int(all) - 1 : 0;
}

// Two writes for one person or right go one after the other: side by side, the later could arrive first.
void Changes::startWhatMay()
{
    for (auto run = m_runs.begin(); run != m_runs.end(); ++run) {
        const bool waits
            = std::any_of(m_runs.begin(), run, [&](const auto &before) { return isBehind(*before, **run); });
        if (!waits)
            (*run)->start();
    }
}

// Sets go one after another; what somebody waits for passes them, but not what is on its way about the same.
bool Changes::isBehind(const ChangeRun &before, const ChangeRun &run) const
{
    if (before.manner() == Manner::Paced && run.manner() == Manner::Paced)
        return !run.isStopping(); // which only reads
    if (run.manner() == Manner::Paced)
        return false; // it looks before each of its rows
    const auto &rows = run.rows();
    for (int position = 0; position < rows.size(); ++position) {
        const auto &change = rows.at(position).change;
        const auto person = personOf(change);
        if ((person && holds(before, *person)) || (change.right && holds(before, change.right->id)))
            return true;
    }
    return false;
}

bool Changes::isSent(const ChangeRun &sender, const Change &change) const
{
    const auto person = personOf(change);
    return std::any_of(m_runs.begin(), m_runs.end(), [&](const auto &run) {
        if (run.get() == &sender || run->manner() == Manner::Paced)
            return false;
        return (person && holds(*run, *person)) || (change.right && holds(*run, change.right->id));
    });
}

bool Changes::isRunning(qint64 recorded) const
{
    return std::any_of(m_runs.begin(), m_runs.end(),
                       [recorded](const auto &run) { return run->recorded() == recorded; });
}

bool Changes::isAwaited() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->manner() == Manner::AtOnce; });
}

bool Changes::isBusy(UserId person) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [person](const auto &run) { return holds(*run, person); });
}

bool Changes::isBusy(AccessRightId right) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [right](const auto &run) { return holds(*run, right); });
}

std::optional<bool> Changes::accessOnItsWay(UserId person) const
{
    std::optional<bool> wanted;
    for (const auto &run : m_runs) {
        const auto positions = run->rows().about(person);
        for (const int position : positions) {
            const auto &row = run->rows().at(position);
            const auto *wish = std::get_if<SetAccess>(&row.change.wish);
            if (wish && isHeld(*run, row))
                wanted = wish->enabled; // the later word counts
        }
    }
    return wanted;
}
