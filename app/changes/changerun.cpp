// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/changes/changerun.h"

#include "app/changes/effect.h"

ChangeRun::ChangeRun(Client &client, Directory &directory, ChangeSet set, Start start,
                     std::chrono::milliseconds settlePause)
    : m_client(client)
    , m_directory(directory)
    , m_set(std::move(set))
    , m_start(start)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(settlePause);
    connect(&m_pause, &QTimer::timeout, this, [this] { read(&ChangeRun::settleAgain); });
}

void ChangeRun::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    QMetaObject::invokeMethod(this, &ChangeRun::next, Qt::QueuedConnection);
}

void ChangeRun::abandon()
{
    bool isUnderWay = m_call.isActive() || m_pause.isActive();
    m_pause.stop();
    m_call.cancel();
    while (m_report.outcomes.size() < m_set.size()) {
        const auto kind = std::exchange(isUnderWay, false) ? Outcome::Unknown : Outcome::NotDone;
        m_report.outcomes.append({ .change = current(), .kind = kind, .error = { .kind = Error::Cancelled } });
    }
    finish();
}

void ChangeRun::finish()
{
    if (!std::exchange(m_isFinished, true))
        emit finished();
}

bool ChangeRun::concerns(UserId person) const
{
    return std::any_of(m_set.begin(), m_set.end(),
                       [person](const Change &change) { return change.before && change.before->id == person; });
}

bool ChangeRun::sharesPeopleWith(const ChangeRun &other) const
{
    return std::any_of(m_set.begin(), m_set.end(),
                       [&](const Change &change) { return change.before && other.concerns(change.before->id); });
}

void ChangeRun::next()
{
    if (m_report.outcomes.size() == m_set.size()) {
        finish();
        return;
    }
    m_writeError = {};
    switch (current().prospect) {
    case Prospect::AlreadySo:
        return close(Outcome::AlreadySo, {}, current().before);
    case Prospect::Refused:
        return close(Outcome::Refused);
    case Prospect::WillChange:
        break;
    }
    if (m_start == Start::ReadOnly)
        read(&ChangeRun::settleFirst);
    else
        send();
}

void ChangeRun::send()
{
    // Were the answer lost, somebody who was there before would be taken for the one just added.
    if (std::holds_alternative<AddUser>(current().wish))
        return read(&ChangeRun::addUnlessThere);
    m_call = m_client.send<Unit>(effect::write(current()), Lane::Interactive, [this](const Result<Unit> &written) {
        if (written)
            read(&ChangeRun::verify);
        else
            sent(written.error());
    });
}

void ChangeRun::addUnlessThere(const Result<std::optional<User>> &found)
{
    if (!found)
        return close(Outcome::NotDone, found.error());
    if (*found) {
        m_set[m_report.outcomes.size()].refusal = Refusal::AlreadyAUser;
        return close(Outcome::Refused, {}, *found);
    }
    const auto request = effect::create(std::get<AddUser>(current().wish));
    m_call = m_client.send<User>(request, Lane::Interactive, [this](const Result<User> &created) {
        if (created)
            close(Outcome::Done, {}, *created);
        else
            sent(created.error());
    });
}

void ChangeRun::sent(const Error &error)
{
    m_writeError = error;
    if (error.mayHaveHappened())
        read(&ChangeRun::settleFirst);
    else
        close(Outcome::NotDone, error);
}

void ChangeRun::read(void (ChangeRun::*then)(const Result<std::optional<User>> &))
{
    m_call = m_client.send<Page<User>>(
        effect::reading(current()), Lane::Interactive, [this, then](const Result<Page<User>> &page) {
            if (page && page->broken > 0) // somebody is there, but who cannot be read
                (this->*then)(Error { .kind = Error::Decode });
            else if (page)
                (this->*then)(page->rows.isEmpty() ? std::optional<User>() : page->rows.first());
            else if (page.error().kind == Error::NotFound)
                (this->*then)(std::optional<User>());
            else
                (this->*then)(page.error());
        });
}

void ChangeRun::verify(const Result<std::optional<User>> &found)
{
    // The write was accepted; that it cannot be read just now does not take that back.
    if (!found)
        return close(Outcome::Done, {}, effect::expected(current()));
    close(effect::isSeen(current(), *found) ? Outcome::Done : Outcome::NotTaken, {}, *found);
}

void ChangeRun::settleFirst(const Result<std::optional<User>> &found)
{
    if (found && effect::isSeen(current(), *found))
        return close(Outcome::Done, {}, *found);
    m_pause.start(); // the write may still be on its way through Kisi
}

void ChangeRun::settleAgain(const Result<std::optional<User>> &found)
{
    if (!found)
        return close(Outcome::Unknown, m_start == Start::ReadOnly ? found.error() : m_writeError);
    close(effect::isSeen(current(), *found) ? Outcome::Done : Outcome::NotDone, m_writeError, *found);
}

void ChangeRun::close(Outcome::Kind kind, const Error &error, const std::optional<User> &after)
{
    const auto &change = current();
    if (kind == Outcome::Done || after)
        tellDirectory(after);
    m_report.outcomes.append({ .change = change, .kind = kind, .error = error, .after = after });
    QMetaObject::invokeMethod(this, &ChangeRun::next, Qt::QueuedConnection);
}

void ChangeRun::tellDirectory(const std::optional<User> &after)
{
    const auto &change = current();
    if (after)
        m_directory.put(*after);
    else if (std::holds_alternative<DeleteUser>(change.wish))
        m_directory.remove(change.before->id);
}
