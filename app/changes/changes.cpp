// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changes.h"

#include "app/changes/changerun.h"

#include <QPointer>

Changes::Changes(Client &client, Directory &directory, std::chrono::milliseconds settlePause, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_directory(directory)
    , m_settlePause(settlePause)
{
}

Changes::~Changes() = default;

void Changes::apply(const ChangeSet &set, QObject *context, Reported done)
{
    begin(std::make_unique<ChangeRun>(m_client, m_directory, set, ChangeRun::Start::Write, m_settlePause), context,
          std::move(done));
}

void Changes::checkAgain(const ChangeReport &report, QObject *context, Reported done)
{
    ChangeSet unknown;
    for (const auto &outcome : report.outcomes) {
        if (outcome.kind == Outcome::Unknown)
            unknown.append(outcome.change);
    }
    begin(std::make_unique<ChangeRun>(m_client, m_directory, unknown, ChangeRun::Start::ReadOnly, m_settlePause),
          context, std::move(done));
}

void Changes::begin(std::unique_ptr<ChangeRun> run, QObject *context, Reported done)
{
    auto *started = run.get();
    m_runs.push_back(std::move(run));
    connect(started, &ChangeRun::finished, this,
            [this, started, guard = QPointer<QObject>(context), done = std::move(done)] {
                const auto report = started->report();
                const auto ended = std::find_if(m_runs.begin(), m_runs.end(), [started](const auto &candidate) {
                    return candidate.get() == started;
                });
                ended->release()->deleteLater(); // we are inside its signal
                m_runs.erase(ended);
                startWhatMay();
                emit busyChanged();
                if (guard)
                    done(report);
                emit applied(report);
            });
    startWhatMay();
    emit busyChanged();
}

void Changes::abandon()
{
    while (!m_runs.empty())
        m_runs.front()->abandon();
}

// Two writes for one person or right go one after the other: side by side, the later could arrive first.
void Changes::startWhatMay()
{
    for (auto run = m_runs.begin(); run != m_runs.end(); ++run) {
        const bool isBehind
            = std::any_of(m_runs.begin(), run, [&](const auto &before) { return before->sharesSubjectsWith(**run); });
        if (!isBehind)
            (*run)->start();
    }
}

bool Changes::isBusy(UserId person) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [person](const auto &run) { return run->concerns(person); });
}

bool Changes::isBusy(AccessRightId right) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [right](const auto &run) { return run->concerns(right); });
}
